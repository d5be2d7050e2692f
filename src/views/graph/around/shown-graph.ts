import type { Point } from "../../../core/network/layout/plan";
import { paintScene } from "../canvas/paint-scene";
import type { Stage } from "../canvas/stage";
import { SvgPen } from "../pen/svg-pen";

/** A graph as it is shown, to be handed on. */
export interface ShownGraph {
	/** All whom it shows, or who is chosen and those around. */
	readonly ids: ReadonlySet<string>;
	/** The name of who is chosen; null: nobody is. */
	readonly about: string | null;
	readonly places: ReadonlyMap<string, Point>;
	/** The picture as a file of PNG, in twice the size that it has on the screen. */
	png(): Promise<ArrayBuffer>;
	/** The same as a file of SVG. */
	svg(): string;
}

const SHARPNESS = 2;

/** What a stage that lies in a host shows; null before anything is drawn. */
export function shownGraph({ painter: { latest }, spots: { places } }: Stage, host: HTMLElement): ShownGraph | null {
	if (latest === null) return null;
	const { painted, look } = latest;
	const { clientWidth: width, clientHeight: height } = host;
	const background = look.theme.colour("background");
	return {
		ids: look.lit ?? new Set(painted.bodies.map(({ id }) => id)),
		about: look.focus?.name ?? null,
		places: new Map(places.map(({ id, x, y }) => [id, { x, y }])),
		svg: () => {
			const pen = new SvgPen();
			paintScene(pen, painted, look);
			return pen.text(width, height, background);
		},
		png: () => {
			const canvas = createEl("canvas");
			canvas.width = width * SHARPNESS;
			canvas.height = height * SHARPNESS;
			const context = canvas.getContext("2d");
			if (context === null) throw new Error("This canvas can't be drawn on.");
			context.scale(SHARPNESS, SHARPNESS);
			context.fillStyle = background;
			context.fillRect(0, 0, width, height);
			paintScene(context, painted, look);
			return bytesOf(canvas);
		},
	};
}

function bytesOf(canvas: HTMLCanvasElement): Promise<ArrayBuffer> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error("canvas.toBlob gave nothing"));
			else resolve(blob.arrayBuffer());
		});
	});
}
