import type { Mark, Placing, TiesShown } from "../../../core/network/lenses/lens";
import type { Point } from "../../../core/network/layout/plan";
import type { Scene, SceneNode, SceneTie } from "./scene";
import type { Disc } from "./viewport";

/** What is shown of a scene, through whichever lens: people in their places, their ties, and what lies behind them. */
export interface Seen {
	readonly bodies: readonly SceneNode[];
	readonly bonds: readonly SceneTie[];
	readonly marks: readonly Mark[];
	readonly ties: TiesShown;
	/** What is kept in view. */
	readonly discs: readonly Disc[];
}

/** What is shown of a scene: everybody where their ties have put them by now, or those whom a lens gives a place. */
export function seenOf(scene: Scene, placing: Placing | null): Seen {
	if (placing === null) return { bodies: scene.bodies, bonds: scene.bonds, marks: [], ties: "all", discs: scene.bodies };
	const { places, marks, ties } = placing;
	const bodies = scene.bodies.flatMap((node): readonly SceneNode[] => {
		const place = places.get(node.id);
		return place === undefined ? [] : [{ ...node, ...place }];
	});
	const corners = marks.flatMap(cornersOf).map((corner): Disc => ({ ...corner, radius: 0 }));
	return { bodies, bonds: bondsAmong(scene.bonds, bodies), marks, ties, discs: [...bodies, ...corners] };
}

/** The ties that show: those that the lens lets show, and those of whom the picture is about. */
export function tiesShown({ bonds, ties }: Seen, focus: SceneNode | null): readonly SceneTie[] {
	if (ties === "all") return bonds;
	const always: Readonly<Record<TiesShown, (tie: SceneTie) => boolean>> = {
		all: () => true,
		none: () => false,
		"not-mine": ({ mine }) => !mine,
		influence: ({ influences, mine }) => influences && !mine,
	};
	return bonds.filter((tie) => always[ties](tie) || tie.source === focus || tie.target === focus);
}

/** People on their way from where they were to where they are seen; `share` runs from 0 to 1. Who comes grows, and who goes shrinks. */
export function onTheWay(before: readonly SceneNode[], seen: Seen, share: number): Pick<Seen, "bodies" | "bonds"> {
	const from = new Map(before.map((node) => [node.id, node]));
	const bodies = seen.bodies.map((node): SceneNode => {
		const start = from.get(node.id);
		from.delete(node.id);
		if (start === undefined) return { ...node, radius: node.radius * share };
		const mix = (one: number, other: number): number => one + (other - one) * share;
		return { ...node, x: mix(start.x, node.x), y: mix(start.y, node.y), radius: mix(start.radius, node.radius) };
	});
	const leaving = [...from.values()].map((node): SceneNode => ({ ...node, radius: node.radius * Math.max(0, 1 - 2 * share) }));
	return { bodies: [...bodies, ...leaving.filter(({ radius }) => radius > 0)], bonds: bondsAmong(seen.bonds, bodies) };
}

/** Whether somebody is elsewhere now than they were, or has come or gone. */
export function isElsewhere(before: readonly SceneNode[], { bodies }: Seen): boolean {
	const from = new Map(before.map((node) => [node.id, node]));
	return before.length !== bodies.length || bodies.some(({ id, x, y }) => from.get(id)?.x !== x || from.get(id)?.y !== y);
}

function bondsAmong(bonds: readonly SceneTie[], bodies: readonly SceneNode[]): readonly SceneTie[] {
	const byId = new Map(bodies.map((node) => [node.id, node]));
	return bonds.flatMap((tie): readonly SceneTie[] => {
		const [source, target] = [byId.get(tie.source.id), byId.get(tie.target.id)];
		return source === undefined || target === undefined ? [] : [{ ...tie, source, target }];
	});
}

function cornersOf(mark: Mark): readonly Point[] {
	switch (mark.kind) {
		case "ring":
		case "chair": {
			const { at, radius } = mark;
			return [
				{ x: at.x - radius, y: at.y - radius },
				{ x: at.x + radius, y: at.y + radius },
			];
		}
		case "line":
			return mark.points;
		case "field":
			return [
				{ x: mark.box.left, y: mark.box.top },
				{ x: mark.box.right, y: mark.box.bottom },
			];
		case "hull":
			return mark.outline;
		case "name":
			return [mark.at];
		case "stance":
			return [];
	}
}

