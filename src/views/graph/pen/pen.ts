/** What the graph is drawn with: as much of a canvas's context as is used, so that the same calls can be written down otherwise. */
export interface Pen {
	globalAlpha: number;
	fillStyle: CanvasRenderingContext2D["fillStyle"];
	strokeStyle: CanvasRenderingContext2D["strokeStyle"];
	lineWidth: number;
	lineJoin: CanvasLineJoin;
	lineCap: CanvasLineCap;
	font: string;
	textAlign: CanvasTextAlign;
	textBaseline: CanvasTextBaseline;
	setLineDash(lengths: number[]): void;
	beginPath(): void;
	closePath(): void;
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	quadraticCurveTo(viaX: number, viaY: number, x: number, y: number): void;
	/** A part of a circle, clockwise; angles in radians. */
	arc(x: number, y: number, radius: number, from: number, to: number): void;
	rect(x: number, y: number, width: number, height: number): void;
	roundRect(x: number, y: number, width: number, height: number, radius: number): void;
	fill(): void;
	stroke(): void;
	fillText(text: string, x: number, y: number): void;
	strokeText(text: string, x: number, y: number): void;
	measureText(text: string): { readonly width: number };
}
