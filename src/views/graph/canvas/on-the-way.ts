import type { Scene, SceneNode, SceneTie } from "./scene/scene";

type People = Pick<Scene, "bodies" | "bonds">;

/** People on their way from where they were to where they are seen. */
export interface Way {
	/** Where they are; `share` runs from 0 to 1. Who comes grows, and who goes shrinks. The same people are moved each time. */
	at(seen: People, share: number): People;
}

// Somebody who is moved: from where to where; null: from nowhere, or to nowhere.
interface Traveller {
	readonly node: Omit<SceneNode, "radius"> & { radius: number };
	readonly from: SceneNode | null;
	readonly to: SceneNode | null;
}

/** A way from where people were. */
export function wayFrom(before: readonly SceneNode[]): Way {
	let made: { readonly of: People["bodies"]; readonly coming: Travel; readonly leaving: Travel } | null = null;
	const madeFor = (seen: People): Travel & { readonly leaving: Travel } => {
		if (made?.of !== seen.bodies) made = { of: seen.bodies, ...travelOf(before, seen) };
		return { ...made.coming, leaving: made.leaving };
	};
	return {
		at: (seen, share) => {
			const { travellers, bodies, bonds, leaving } = madeFor(seen);
			for (const traveller of travellers) move(traveller, share);
			if (share >= 0.5 || leaving.bodies.length === 0) return { bodies, bonds };
			for (const traveller of leaving.travellers) move(traveller, share);
			return { bodies: [...bodies, ...leaving.bodies], bonds };
		},
	};
}

/** Whether somebody is elsewhere now than they were, or has come or gone. */
export function isElsewhere(before: readonly SceneNode[], { bodies }: People): boolean {
	const from = new Map(before.map((node) => [node.id, node]));
	return before.length !== bodies.length || bodies.some(({ id, x, y }) => from.get(id)?.x !== x || from.get(id)?.y !== y);
}

/** Ties between some people alone, with them as their ends. */
export function bondsAmong(bonds: readonly SceneTie[], bodies: readonly SceneNode[]): readonly SceneTie[] {
	const byId = new Map(bodies.map((node) => [node.id, node]));
	return bonds.flatMap((tie): readonly SceneTie[] => {
		const [source, target] = [byId.get(tie.source.id), byId.get(tie.target.id)];
		return source === undefined || target === undefined ? [] : [{ ...tie, source, target }];
	});
}

interface Travel extends People {
	readonly travellers: readonly Traveller[];
}

function travelOf(before: readonly SceneNode[], seen: People): { readonly coming: Travel; readonly leaving: Travel } {
	const from = new Map(before.map((node) => [node.id, node]));
	const coming = seen.bodies.map((to): Traveller => {
		const start = from.get(to.id) ?? null;
		from.delete(to.id);
		return { node: { ...to }, from: start, to };
	});
	const leaving = [...from.values()].map((start): Traveller => ({ node: { ...start }, from: start, to: null }));
	const bodies = coming.map(({ node }) => node);
	return {
		coming: { travellers: coming, bodies, bonds: bondsAmong(seen.bonds, bodies) },
		leaving: { travellers: leaving, bodies: leaving.map(({ node }) => node), bonds: [] },
	};
}

function move({ node, from, to }: Traveller, share: number): void {
	const mix = (one: number, other: number): number => one + (other - one) * share;
	if (from !== null && to !== null) {
		node.x = mix(from.x, to.x);
		node.y = mix(from.y, to.y);
		node.radius = mix(from.radius, to.radius);
	} else if (to !== null) {
		node.x = to.x;
		node.y = to.y;
		node.radius = to.radius * share;
	} else if (from !== null) node.radius = from.radius * (1 - 2 * share);
}
