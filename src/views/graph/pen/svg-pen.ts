import type { Pen } from "./pen";
import { textWidth } from "./text-width";

const ANCHORS: Readonly<Record<CanvasTextAlign, string>> = { left: "start", start: "start", center: "middle", right: "end", end: "end" };
const BASELINES: Readonly<Record<CanvasTextBaseline, string>> = {
	alphabetic: "alphabetic",
	bottom: "text-after-edge",
	hanging: "hanging",
	ideographic: "ideographic",
	middle: "central",
	top: "text-before-edge",
};

/** A pen that writes what is drawn as SVG; each thing that was drawn is a line of it. */
export class SvgPen implements Pen {
	globalAlpha = 1;
	fillStyle: Pen["fillStyle"] = "#000";
	strokeStyle: Pen["strokeStyle"] = "#000";
	lineWidth = 1;
	lineJoin: CanvasLineJoin = "miter";
	lineCap: CanvasLineCap = "butt";
	font = "400 12px sans-serif";
	textAlign: CanvasTextAlign = "start";
	textBaseline: CanvasTextBaseline = "alphabetic";
	private readonly drawn: string[] = [];
	private path: string[] = [];
	private dashes: readonly number[] = [];

	/** The picture as a file, as large as given, in pixels. */
	text(width: number, height: number, background: string): string {
		const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${shown(width)} ${shown(height)}` };
		const ground = attributes({ width: "100%", height: "100%", fill: background });
		return [`<svg ${attributes(size)}>`, `<rect ${ground}/>`, ...this.drawn, "</svg>", ""].join("\n");
	}

	setLineDash(lengths: readonly number[]): void {
		this.dashes = lengths;
	}

	beginPath(): void {
		this.path = [];
	}

	closePath(): void {
		this.add("Z");
	}

	moveTo(x: number, y: number): void {
		this.add("M", x, y);
	}

	lineTo(x: number, y: number): void {
		this.add("L", x, y);
	}

	quadraticCurveTo(viaX: number, viaY: number, x: number, y: number): void {
		this.add("Q", viaX, viaY, x, y);
	}

	arc(x: number, y: number, radius: number, from: number, to: number): void {
		const at = (angle: number): readonly [number, number] => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		const middle = (from + to) / 2;
		// In two halves: the whole circle has no beginning and end to go between.
		this.add(this.path.length === 0 ? "M" : "L", ...at(from));
		for (const end of [middle, to]) this.add("A", radius, radius, 0, 0, 1, ...at(end));
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.add("M", x, y, "h", width, "v", height, "h", -width, "Z");
	}

	roundRect(x: number, y: number, width: number, height: number, radius: number): void {
		const [right, bottom] = [x + width, y + height];
		this.add("M", x + radius, y, "H", right - radius, "Q", right, y, right, y + radius, "V", bottom - radius);
		this.add("Q", right, bottom, right - radius, bottom, "H", x + radius, "Q", x, bottom, x, bottom - radius);
		this.add("V", y + radius, "Q", x, y, x + radius, y, "Z");
	}

	fill(): void {
		this.paint("fill");
	}

	stroke(): void {
		this.paint("stroke");
	}

	fillText(text: string, x: number, y: number): void {
		this.write("fill", text, x, y);
	}

	strokeText(text: string, x: number, y: number): void {
		this.write("stroke", text, x, y);
	}

	measureText(text: string): { readonly width: number } {
		return { width: textWidth(text, fontOf(this.font).size) };
	}

	private add(...parts: readonly (string | number)[]): void {
		this.path.push(parts.map((part) => shown(part)).join(" "));
	}

	private paint(kind: "fill" | "stroke"): void {
		if (this.path.length > 0) this.drawn.push(`<path ${attributes({ d: this.path.join(" "), ...this.painted(kind) })}/>`);
	}

	private write(kind: "fill" | "stroke", text: string, x: number, y: number): void {
		const { weight, size, family } = fontOf(this.font);
		const where = { x, y, "text-anchor": ANCHORS[this.textAlign], "dominant-baseline": BASELINES[this.textBaseline] };
		const font = { "font-family": family, "font-size": size, "font-weight": weight };
		this.drawn.push(`<text ${attributes({ ...where, ...font, ...this.painted(kind) })}>${escaped(text)}</text>`);
	}

	private painted(kind: "fill" | "stroke"): Readonly<Record<string, string | number>> {
		const { dashes } = this;
		const opacity = this.globalAlpha === 1 ? {} : { opacity: this.globalAlpha };
		if (kind === "fill") return { fill: colourOf(this.fillStyle), ...opacity };
		const dashed = dashes.length === 0 ? {} : { "stroke-dasharray": dashes.map(shown).join(" ") };
		const line = { fill: "none", stroke: colourOf(this.strokeStyle), "stroke-width": this.lineWidth };
		return { ...line, ...dashed, "stroke-linejoin": this.lineJoin, "stroke-linecap": this.lineCap, ...opacity };
	}
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
