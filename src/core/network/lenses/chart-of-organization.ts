import type { Stance } from "../../kinds/values/stance";
import { organizationKey } from "../../rhythm/side";
import { lensWords } from "../../words/pages/lens";
import type { Point } from "../layout/plan";
import type { GraphPicture, PictureNode } from "../picture/picture";
import type { Group, Mark, Placing } from "./lens";
import type { FactsOf } from "./lens-facts";
import { type Line, reportingLines } from "./reporting-lines";
import { type Section, stacked, turned } from "./section";
import { columnsOf, treePlaces } from "./tree-places";

const STEPS = { across: 116, down: 92 } as const;
// In a narrow place those who lead stand at the left of those below.
const TURNED = { across: 60, down: 118 } as const;
const NARROW = 0.8;
const HEAD = 34;
const CHAIR = { radius: 13, height: 56 } as const;

/**
 * One organization alone: who reports to whom as a tree, those of whom no line is known, whoever sways them from outside, and an
 * empty chair where nobody is known who decides. `aspect` is width ÷ height of the place it is for.
 */
export function chartOfOrganization(picture: GraphPicture, facts: FactsOf, organization: string, aspect: number): Placing {
	const key = organizationKey(organization);
	const nodes = [...picture.nodes].sort(byInfluence);
	const members = nodes.filter(({ id }) => facts(id).organizations.includes(key)).map(({ id }) => id);
	const own = new Set(members);
	const bosses = new Set(members.flatMap((id) => facts(id).bosses));
	const above = nodes.filter(({ id }) => bosses.has(id) && !own.has(id)).map(({ id }) => id);
	const lines = reportingLines([...above, ...members], (id) => (own.has(id) ? facts(id).bosses : []));
	const [loose, tree] = parted(lines, ({ id, below }) => below.length === 0 && !facts(id).decides);
	const outside = outsideOf(picture, new Set([...own, ...above]));
	const narrow = aspect < NARROW;
	const { places, marks } = stacked([
		headed(lensWords.organization(organization, members.length), true),
		...(members.some((id) => facts(id).decides) ? [] : [chair()]),
		...(tree.length === 0 ? [] : [treeSection(tree, narrow)]),
		...block(
			lensWords.noLine,
			loose.map(({ id }) => id),
			narrow,
		),
		...block(lensWords.fromOutside, outside, narrow),
	]);
	return { places, marks, ties: "influence", groups: groupsOf(organization, members, facts), hint: null };
}

function groupsOf(organization: string, members: readonly string[], facts: FactsOf): readonly Group[] {
	const stances = Object.keys(lensWords.stances).filter((stance): stance is Stance => stance in lensWords.stances);
	const counts = stances.map((stance) => {
		return { name: lensWords.stances[stance], people: members.filter((id) => facts(id).stance === stance).length };
	});
	return [{ name: organization, people: members.length }, ...counts.filter(({ people }) => people > 0)];
}

// Those who sway somebody of them and are none of them.
function outsideOf({ ties, me }: GraphPicture, own: ReadonlySet<string>): readonly string[] {
	const found = ties
		.filter(({ influences }) => influences)
		.flatMap(({ source, target, arrow }) => {
			const swaying = [...(arrow === "backward" ? [] : [[source, target]]), ...(arrow === "forward" ? [] : [[target, source]])];
			return swaying.flatMap(([from = "", to = ""]) => (own.has(to) && !own.has(from) && from !== me ? [from] : []));
		});
	return [...new Set(found)].sort();
}

function treeSection(lines: readonly Line[], narrow: boolean): Section {
	const { places, branches, width, height } = treePlaces(lines, narrow ? TURNED : STEPS);
	const section = { width, height, places, marks: branches.map((points): Mark => ({ kind: "line", points, strong: true })) };
	return narrow ? turned(section) : section;
}

function headed(text: string, strong: boolean): Section {
	return {
		width: 0,
		height: HEAD,
		places: new Map(),
		marks: [{ kind: "name", at: { x: 0, y: HEAD / 2 }, text, side: "middle", strong }],
	};
}

function chair(): Section {
	const at = { x: 0, y: CHAIR.radius + 2 };
	const name: Mark = { kind: "name", at: { x: 0, y: at.y + CHAIR.radius + 2 }, text: lensWords.whoDecides, side: "below", strong: false };
	return { width: 0, height: CHAIR.height, places: new Map(), marks: [{ kind: "chair", at, radius: CHAIR.radius }, name] };
}

function block(heading: string, ids: readonly string[], narrow: boolean): readonly Section[] {
	if (ids.length === 0) return [];
	const columns = narrow ? Math.ceil(columnsOf(ids.length) / 2) : columnsOf(ids.length);
	const { across, down } = STEPS;
	const rows = Math.ceil(ids.length / columns);
	const places = new Map(
		ids.map((id, at): [string, Point] => {
			const row = Math.floor(at / columns);
			const inRow = Math.min(columns, ids.length - row * columns);
			return [id, { x: (columns * across) / 2 + ((at % columns) - (inRow - 1) / 2) * across, y: (row + 0.5) * ROW }];
		}),
	);
	return [headed(heading, false), { width: columns * across, height: rows * ROW + down / 4, places, marks: [] }];
}

const ROW = 70;

function parted<T>(things: readonly T[], isFirst: (thing: T) => boolean): readonly [readonly T[], readonly T[]] {
	return [things.filter(isFirst), things.filter((thing) => !isFirst(thing))];
}

function byInfluence(one: PictureNode, other: PictureNode): number {
	return other.influence - one.influence || (one.id < other.id ? -1 : Number(one.id > other.id));
}
