import type { Point } from "../layout/plan";
import type { Mark } from "./lens";

/** A part of a picture that is put below others; its upper left corner is 0, 0. */
export interface Section {
	readonly width: number;
	readonly height: number;
	readonly places: ReadonlyMap<string, Point>;
	readonly marks: readonly Mark[];
}

/** Puts sections below each other, each in the middle, as one round 0, 0. */
export function stacked(sections: readonly Section[]): Pick<Section, "places" | "marks"> {
	const places = new Map<string, Point>();
	const marks: Mark[] = [];
	let y = sections.reduce((sum, { height }) => sum + height, 0) / -2;
	for (const section of sections) {
		const by = { x: section.width / -2, y };
		for (const [id, place] of section.places) places.set(id, moved(place, by));
		for (const mark of section.marks) marks.push(movedMark(mark, by));
		y += section.height;
	}
	return { places, marks };
}

/** A section with what was across going down, and the other way round. */
export function turned({ width, height, places, marks }: Section): Section {
	const turn = ({ x, y }: Point): Point => ({ x: y, y: x });
	return {
		width: height,
		height: width,
		places: new Map([...places].map(([id, place]) => [id, turn(place)])),
		marks: marks.map((mark) => (mark.kind === "line" ? { ...mark, points: mark.points.map(turn) } : mark)),
	};
}

function movedMark(mark: Mark, by: Point): Mark {
	switch (mark.kind) {
		case "line":
			return { ...mark, points: mark.points.map((point) => moved(point, by)) };
		case "chair":
		case "name":
		case "ring":
			return { ...mark, at: moved(mark.at, by) };
		case "field":
		case "hull":
			return mark;
	}
}

function moved({ x, y }: Point, by: Point): Point {
	return { x: x + by.x, y: y + by.y };
}
