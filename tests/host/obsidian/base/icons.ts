type IconNode = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** Icons by their Lucide name, each a list of shapes on a grid of 24 × 24. */
export type IconShapes = Readonly<Record<string, readonly IconNode[]>>;

let lucide: IconShapes = {};
const added = new Map<string, string>();

/** Gives the page its icons: called once, at the start. */
export function setIconShapes(shapes: IconShapes): void {
	lucide = shapes;
}

/** Adds an icon of the plugin's own, drawn on a grid of 100 × 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** Every icon name; those of Lucide begin with `lucide-`. */
export function getIconIds(): string[] {
	return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

/** The icon as a new SVG element; null where the name is not known. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const content = added.get(iconId);
	if (content !== undefined) return svgOf(iconId, "0 0 100 100", shapesIn(content));
	const name = iconId.replace(/^lucide-/, "");
	const shapes = Object.hasOwn(lucide, name) ? lucide[name] : undefined;
	return shapes
		? svgOf(
				`lucide-${name}`,
				"0 0 24 24",
				shapes.map(([tag, attributes]) => shapeOf(tag, attributes)),
			)
		: null;
}

/** Replaces what the element holds by the icon; an unknown name leaves it empty, as in the application. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.replaceChildren(...[getIcon(iconId)].filter((icon) => icon !== null));
}

const SVG = "http://www.w3.org/2000/svg";

function svgOf(name: string, viewBox: string, shapes: Iterable<Node>): SVGSVGElement {
	const svg = shapeOf("svg", {
		viewBox,
		width: "24",
		height: "24",
		fill: "none",
		stroke: "currentColor",
		"stroke-width": "2",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		class: `svg-icon ${name}`,
	}) as SVGSVGElement;
	svg.append(...shapes);
	return svg;
}

function shapeOf(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const shape = document.createElementNS(SVG, tag) as SVGElement;
	for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
	return shape;
}

function shapesIn(content: string): Node[] {
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${content}</svg>`, "image/svg+xml");
	return [...parsed.documentElement.childNodes].map((node) => document.importNode(node, true));
}
