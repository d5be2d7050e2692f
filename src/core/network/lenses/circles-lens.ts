import { CIRCLES } from "../../kinds/circle";
import type { Steps } from "../../kinds/steps";
import { lensWords } from "../../words/pages/lens";
import type { Point } from "../layout/plan";
import type { GraphPicture, PictureNode } from "../picture/picture";
import type { FactsOf } from "./lens-facts";
import type { Group, Mark, NameSide, Placing, Rings } from "./lens";
import { inRows, onRing, rowsNeeded } from "./ring-rows";

const MOST_SECTORS = 8;
const CORE = 44;
const LEAST_DEPTH = 62;
const EMPTY_DEPTH = 26;
const EDGE = 10;
const APART = 8;
// The least width of a sector, and of the gap in which rings have their names, in radians.
const LEAST_SECTOR = 0.24;
const NAMES = 0.34;
const TOP = -Math.PI / 2;
const STEPS = 4;

/** Some people of one organization or of several, between two angles. */
interface Sector {
	readonly name: string;
	readonly organization: string | null;
	readonly people: readonly PictureNode[];
	readonly from: number;
	readonly to: number;
}

interface Band {
	readonly inner: number;
	readonly outer: number;
	readonly width: number;
}

/**
 * Me in the middle, and round me rings by closeness (the circle that is declared, else the strength of my tie) or by influence; in small
 * steps.
 */
export function* circlesLens({ nodes, me, organizations }: GraphPicture, facts: FactsOf, rings: Rings): Steps<Placing> {
	const people = nodes.filter(({ id }) => id !== me);
	const names = lensWords.rings[rings];
	const ringOf = new Map(people.map((node) => [node.id, rings === "influence" ? stepOf(node.influence) : closenessOf(node.id, facts)]));
	const sectors = sectorsOf(
		people,
		organizations.map(({ name }) => name),
	);
	yield;
	const inRing = (ring: number): readonly PictureNode[] => people.filter(({ id }) => ringOf.get(id) === ring);
	const last = people.reduce((most, { id }) => Math.max(most, ringOf.get(id) ?? 0), 0);
	const places = new Map<string, Point>(nodes.some(({ id }) => id === me) ? [[me, { x: 0, y: 0 }]] : []);
	const marks: Mark[] = [];
	const groups: Group[] = [];
	let inner = CORE;
	for (const [ring, name] of names.entries()) {
		if (ring > last) break;
		const band = bandOf(inRing(ring), inner, sectors, (node) => ringOf.get(node.id) === ring);
		for (const sector of sectors) {
			yield;
			const here = sector.people.filter(({ id }) => ringOf.get(id) === ring);
			inRows(here.length, { ...sector, inner: band.inner + EDGE, outer: band.outer - EDGE }, band.width).forEach((place, at) => {
				places.set(here[at]?.id ?? "", place);
			});
		}
		inner = band.outer;
		marks.push({ kind: "ring", at: { x: 0, y: 0 }, radius: inner });
		marks.push({ kind: "name", at: onRing(inner, TOP), text: name, side: "middle", strong: false });
		groups.push({ name, people: inRing(ring).length });
	}
	return { places, marks: [...spokesOf(sectors, inner), ...marks.reverse()], ties: "none", groups, hint: null };
}

// The ring of somebody by influence: the outermost where it is below a quarter.
function stepOf(influence: number): number {
	return STEPS - 1 - Math.min(STEPS - 1, Math.floor(influence * STEPS));
}

// Without a circle counts the strength of my tie, by steps of a quarter; who has none stands outermost.
function closenessOf(id: string, facts: FactsOf): number {
	const { circle, closeness } = facts(id);
	if (circle !== null) return CIRCLES.indexOf(circle);
	return closeness === 0 ? STEPS : stepOf(closeness);
}

// The organizations of most people have a sector each, then come all others, then who has none; within one the most influential first.
function sectorsOf(people: readonly PictureNode[], organizations: readonly string[]): readonly Sector[] {
	const ranks = new Map<number, PictureNode[]>();
	for (const node of people) {
		const rank = Math.min(node.organizationRank ?? MOST_SECTORS + 1, node.organizationRank === null ? Infinity : MOST_SECTORS);
		const members = ranks.get(rank);
		if (members === undefined) ranks.set(rank, [node]);
		else members.push(node);
	}
	const found = [...ranks].sort(([one], [other]) => one - other);
	const alone = found.length < 2;
	const free = 2 * Math.PI - (alone ? 0 : NAMES + found.length * LEAST_SECTOR);
	const weight = (members: readonly PictureNode[]): number => members.reduce((sum, { radius }) => sum + (radius + APART) ** 2, 0) ** 0.75;
	const all = found.reduce((sum, [, members]) => sum + weight(members), 0);
	let from = alone ? TOP : TOP + NAMES / 2;
	return found.map(([rank, members]): Sector => {
		const to = from + (alone ? free : LEAST_SECTOR + (free * weight(members)) / all);
		const sector = { ...sectorNamed(rank, organizations), people: [...members].sort(byInfluence), from, to };
		from = to;
		return sector;
	});
}

function sectorNamed(rank: number, organizations: readonly string[]): Pick<Sector, "name" | "organization"> {
	const organization = rank < MOST_SECTORS ? (organizations[rank] ?? null) : null;
	if (organization !== null) return { name: organization, organization };
	const name = rank === MOST_SECTORS ? lensWords.otherOrganizations(organizations.length - MOST_SECTORS) : lensWords.noOrganization;
	return { name, organization: null };
}

function byInfluence(one: PictureNode, other: PictureNode): number {
	return other.influence - one.influence || (one.id < other.id ? -1 : Number(one.id > other.id));
}

// As deep as the fullest of its sectors needs.
function bandOf(members: readonly PictureNode[], inner: number, sectors: readonly Sector[], isHere: (node: PictureNode) => boolean): Band {
	const width = 2 * members.reduce((most, { radius }) => Math.max(most, radius), 0) + APART;
	if (members.length === 0) return { inner, outer: inner + EMPTY_DEPTH, width };
	const rows = sectors.map(({ people, from, to }) => rowsNeeded(people.filter(isHere).length, to - from, inner + EDGE, width));
	return { inner, outer: inner + Math.max(LEAST_DEPTH, Math.max(...rows) * width + 2 * EDGE), width };
}

// Lines between the sectors, and their names round the outermost ring.
function spokesOf(sectors: readonly Sector[], radius: number): readonly Mark[] {
	if (sectors.length < 2) return [];
	const spoke = (angle: number): Mark => ({ kind: "line", points: [onRing(CORE, angle), onRing(radius, angle)], strong: false });
	return [
		...sectors.map(({ from }) => spoke(from)),
		...sectors.slice(-1).map(({ to }) => spoke(to)),
		...sectors.map(({ name, organization, from, to }): Mark => {
			const middle = (from + to) / 2;
			const words = { kind: "name", at: onRing(radius + 10, middle), text: name, side: sideOf(middle), strong: true } as const;
			return organization === null ? words : { ...words, organization };
		}),
	];
}

function sideOf(angle: number): NameSide {
	const across = Math.cos(angle);
	if (Math.abs(across) > 0.25) return across > 0 ? "right" : "left";
	return Math.sin(angle) > 0 ? "below" : "above";
}
