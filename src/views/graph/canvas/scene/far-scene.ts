import type { Blob, Blobs } from "../../../../core/network/lenses/far/blobs";
import { mergedTies } from "../../../../core/network/lenses/far/merged-ties";
import type { Point } from "../../../../core/network/layout/plan";
import { type EachTie, isLit, type Look, type Scene, type SceneNode } from "./scene";
import type { Tone } from "./theme";
import { type Disc, toLayout, toScreen, type Viewport } from "./viewport";

/** A tie between two shapes, or between one and me. */
export interface FarTie {
	readonly from: Point;
	readonly to: Point;
	/** The sum of the widths of all ties between their people. */
	readonly width: number;
	readonly mine: boolean;
}

/** People who belong together, as they are drawn: as many as are there and lit. */
export interface ShownBlob extends Disc {
	readonly key: string;
	readonly name: string;
	readonly people: number;
	/** Whether any of them stay while the rest recedes. */
	readonly isLit: boolean;
	/** The tones of them, that of most first, and how many have each. */
	readonly tones: readonly (readonly [Tone, number])[];
	readonly members: readonly SceneNode[];
}

/** A scene from far away. */
export interface FarScene {
	/** The largest first. */
	readonly blobs: readonly ShownBlob[];
	/** The widest last. */
	readonly ties: readonly FarTie[];
	/** Who belongs to no shape. */
	readonly points: readonly SceneNode[];
	/** Who is drawn as themselves: I, and whom the picture is about with all around. */
	readonly people: readonly SceneNode[];
}

// However many they are, a shape can be seen, and pointed at, in pixels.
const LEAST_BLOB = 4;
const MOST = 0.75;

/** What of some people and ties shows from far away. */
export function farSceneOf(
	whole: Blobs,
	seen: Pick<Scene, "bodies" | "bonds"> & { readonly eachTie?: EachTie | undefined },
	{ lit, focus }: Pick<Look, "lit" | "focus">,
): FarScene {
	const { bodies } = seen;
	const kept = focus === null ? lit : null;
	const members = whole.blobs.map((): SceneNode[] => []);
	const points: SceneNode[] = [];
	let me: SceneNode | null = null;
	for (const node of bodies) {
		if (node.kind === "me") me = node;
		else (members[whole.of[node.index] ?? -1] ?? points).push(node);
	}
	const around = focus === null ? [] : bodies.filter((node) => node !== me && isLit(node, { lit }));
	const eachTie = seen.eachTie ?? ((visit) => seen.bonds.forEach(visit));
	const merged = mergedTies(
		(add) =>
			eachTie(({ source, target, width }) => {
				if (kept === null || (kept.has(source.id) && kept.has(target.id))) add(source.index, target.index, width);
			}),
		whole.of,
		me?.index ?? -1,
	);
	return {
		blobs: whole.blobs.flatMap((blob, at) => shownBlob(blob, members[at] ?? [], kept)),
		ties: merged.flatMap(({ from, to, width }): readonly FarTie[] => {
			const [one, other] = [from === -1 ? me : whole.blobs[from], whole.blobs[to]];
			return one === null || one === undefined || other === undefined ? [] : [{ from: one, to: other, width, mine: from === -1 }];
		}),
		points,
		people: me === null ? around : [...around, me],
	};
}

/** Where most of the people of a shape are; some are always elsewhere. */
export function mostOf({ x, y, members }: ShownBlob): readonly SceneNode[] {
	const away = (node: SceneNode): number => Math.hypot(node.x - x, node.y - y);
	return [...members].sort((a, b) => away(a) - away(b)).slice(0, Math.ceil(MOST * members.length));
}

/** How large a shape is on the screen. */
export function blobRadius({ radius }: Disc, { scale }: Viewport): number {
	return Math.max(LEAST_BLOB, radius * scale);
}

/** Which shape is at a place on the screen: of those that meet there the least. */
export function blobAt({ blobs }: FarScene, viewport: Viewport, point: Point): ShownBlob | null {
	const at = toLayout(viewport, point);
	const found = blobs.filter((blob) => Math.hypot(blob.x - at.x, blob.y - at.y) * viewport.scale <= blobRadius(blob, viewport));
	return found.at(-1) ?? null;
}

/** The same people, drawn so large at least that they can be seen, in pixels. */
export function enlarged(people: readonly SceneNode[], least: number, { scale }: Viewport): readonly SceneNode[] {
	return people.map((node) => (node.radius * scale >= least ? node : { ...node, radius: least / scale }));
}

/** Where a shape is on the screen. */
export function blobSpot(blob: ShownBlob, viewport: Viewport): Disc {
	return { ...toScreen(viewport, blob), radius: blobRadius(blob, viewport) };
}

function shownBlob(blob: Blob, there: readonly SceneNode[], kept: ReadonlySet<string> | null): readonly ShownBlob[] {
	if (there.length === 0) return [];
	const lit = kept === null ? there : there.filter(({ id }) => kept.has(id));
	const counted = lit.length === 0 ? there : lit;
	const tones = new Map<Tone, number>();
	for (const { tone } of counted) tones.set(tone, (tones.get(tone) ?? 0) + 1);
	const { key, name, x, y, radius, members } = blob;
	return [
		{
			...{ key, name, x, y, members: there },
			people: counted.length,
			radius: radius * Math.sqrt(counted.length / Math.max(1, members.length)),
			isLit: lit.length > 0,
			tones: [...tones].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1)),
		},
	];
}
