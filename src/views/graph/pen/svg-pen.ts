import type { Pen } from "./pen";
import { textWidth } from "./text-width";

/** A pen that writes what is drawn as SVG. */
export interface SvgPen extends Pen {
	/** The picture as a file of SVG, as large as given, in pixels; each thing that was drawn is a line of it. */
	readonly text: (width: number, height: number, background: string) => string;
}

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = { left: "start", start: "start", center: "middle", right: "end", end: "end" };
const BASELINES: Readonly<Record<CanvasTextBaseline, string>> = {
	alphabetic: "alphabetic",
	bottom: "text-after-edge",
	hanging: "hanging",
	ideographic: "ideographic",
	middle: "central",
	top: "text-before-edge",
};

/** A new pen, with a path of its own and nothing drawn. */
export function svgPen(): SvgPen {
	const drawn: string[] = [];
	let path: string[] = [];
	let dashes: readonly number[] = [];
	const add = (...parts: readonly (string | number)[]): void => void path.push(parts.map((part) => shown(part)).join(" "));
	const painted = (kind: "fill" | "stroke"): Readonly<Record<string, string | number>> => {
		const opacity = pen.globalAlpha === 1 ? {} : { opacity: pen.globalAlpha };
		if (kind === "fill") return { fill: colourOf(pen.fillStyle), ...opacity };
		const dashed = dashes.length === 0 ? {} : { "stroke-dasharray": dashes.map(shown).join(" ") };
		const line = { fill: "none", stroke: colourOf(pen.strokeStyle), "stroke-width": pen.lineWidth };
		return { ...line, ...dashed, "stroke-linejoin": pen.lineJoin, "stroke-linecap": pen.lineCap, ...opacity };
	};
	const paint = (kind: "fill" | "stroke"): void => {
		if (path.length > 0) drawn.push(`<path ${attributes({ d: path.join(" "), ...painted(kind) })}/>`);
	};
	const write = (kind: "fill" | "stroke", text: string, x: number, y: number): void => {
		const { weight, size, family } = fontOf(pen.font);
		const where = { x, y, "text-anchor": ANCHORS[pen.textAlign], "dominant-baseline": BASELINES[pen.textBaseline] };
		const font = { "font-family": family, "font-size": size, "font-weight": weight };
		drawn.push(`<text ${attributes({ ...where, ...font, ...painted(kind) })}>${escaped(text)}</text>`);
	};
	const pen: SvgPen = {
		globalAlpha: 1,
		fillStyle: "#000",
		strokeStyle: "#000",
		lineWidth: 1,
		lineJoin: "miter",
		lineCap: "butt",
		font: "400 12px sans-serif",
		textAlign: "start",
		textBaseline: "alphabetic",
		setLineDash: (lengths) => void (dashes = lengths),
		beginPath: () => void (path = []),
		closePath: () => add("Z"),
		moveTo: (x, y) => add("M", x, y),
		lineTo: (x, y) => add("L", x, y),
		quadraticCurveTo: (viaX, viaY, x, y) => add("Q", viaX, viaY, x, y),
		arc: (x, y, radius, from, to) => {
			const at = (angle: number): readonly [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
			const middle = (from + to) / 2;
			// In two halves: the whole circle has no beginning and end to go between.
			add(path.length === 0 ? "M" : "L", ...at(from));
			for (const end of [middle, to]) add("A", radius, radius, 0, 0, 1, ...at(end));
		},
		rect: (x, y, width, height) => add("M", x, y, "h", width, "v", height, "h", -width, "Z"),
		roundRect: (x, y, width, height, radius) => {
			const [right, bottom] = [x + width, y + height];
			add("M", x + radius, y, "H", right - radius, "Q", right, y, right, y + radius, "V", bottom - radius);
			add("Q", right, bottom, right - radius, bottom, "H", x + radius, "Q", x, bottom, x, bottom - radius);
			add("V", y + radius, "Q", x, y, x + radius, y, "Z");
		},
		fill: () => paint("fill"),
		stroke: () => paint("stroke"),
		fillText: (text, x, y) => write("fill", text, x, y),
		strokeText: (text, x, y) => write("stroke", text, x, y),
		measureText: (text) => ({ width: textWidth(text, fontOf(pen.font).size) }),
		text: (width, height, background) => {
			const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${shown(width)} ${shown(height)}` };
			const ground = attributes({ width: "100%", height: "100%", fill: background });
			return [`<svg ${attributes(size)}>`, `<rect ${ground}/>`, ...drawn, "</svg>", ""].join("\n");
		},
	};
	return pen;
}

// Gradients and patterns are not drawn with.
function colourOf(style: Pen["fillStyle"]): string {
	return typeof style === "string" ? style : "none";
}

function attributes(named: Readonly<Record<string, string | number>>): string {
	return Object.entries(named)
		.map(([name, value]) => `${name}="${escaped(shown(value))}"`)
		.join(" ");
}

// Tenths of a pixel, and hundredths of what is smaller, are as fine as anybody sees; −0 is 0.
function shown(value: string | number): string {
	if (typeof value === "string") return value;
	const fine = Math.abs(value) < 1 ? 100 : 10;
	return String(Math.round(value * fine) / fine + 0);
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// A font as a canvas is told it: `600 12px Inter, sans-serif`.
function fontOf(font: string): { readonly weight: string; readonly size: number; readonly family: string } {
	const found = /^(?<weight>\S+) (?<size>[\d.]+)px (?<family>.+)$/u.exec(font)?.groups;
	return { weight: found?.["weight"] ?? "400", size: Number(found?.["size"] ?? 12), family: found?.["family"] ?? "sans-serif" };
}
