import { CIRCLES } from "../../../core/kinds/circle";
import { COLOURED, type Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { traitName } from "../../../core/network/picture/trait-names";
import { NONE, ofOrganization, OTHERS, type Trait, traitsOf } from "../../../core/network/picture/what-people-are";
import type { Warmth } from "../../../core/network/picture/warmth";
import type { Stance } from "../../../core/kinds/values/stance";
import { graphWords } from "../../../core/words/graph";
import { groupTone, organizationTone, type Tone } from "../canvas/scene/theme";

/** The shapes that the stylesheet draws beside the words of the legend. */
export type Swatch =
	| "disc"
	| "square"
	| "hollow"
	| "ghost"
	| "sizes"
	| "line"
	| "widths"
	| "arrow"
	| "dots"
	| "dashes"
	| "decides"
	| "broker"
	| `level-${0 | 25 | 50 | 75 | 100}`
	| `sign-${"plus" | "small-plus" | "dot" | "minus" | "cross"}`;

/** A row of the legend: how it looks in the picture, what it means, and what people are who look so; null: it is no such thing. */
export interface LegendRow {
	readonly swatch: Swatch;
	readonly tone: Tone;
	readonly text: string;
	readonly trait: Trait | null;
	/** How many are so. */
	readonly count: number;
}

const WARM: readonly (readonly [Warmth, Swatch])[] = [
	["on-track", "level-100"],
	["due-soon", "level-75"],
	["due", "level-50"],
	["cold", "level-25"],
	["asleep", "level-0"],
	["off", "sign-minus"],
];
const STANCES: readonly (readonly [Stance, Swatch])[] = [
	["champion", "sign-plus"],
	["supporter", "sign-small-plus"],
	["neutral", "sign-dot"],
	["sceptic", "sign-minus"],
	["opponent", "sign-cross"],
];
const LEVELS = [100, 75, 50, 25] as const;

/** The rows of the legend in their sections: by what people are coloured, what they are besides, ties. Only what is in the picture. */
export function legendRows(picture: GraphPicture, colouring: Colouring): readonly (readonly LegendRow[])[] {
	const counts = new Map<Trait, number>();
	for (const node of picture.nodes) for (const trait of traitsOf(node, picture)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
	const row = (swatch: Swatch, tone: Tone, trait: Trait): readonly LegendRow[] => {
		const count = counts.get(trait) ?? 0;
		return count === 0 ? [] : [{ swatch, tone, text: traitName(trait, picture), trait, count }];
	};
	return [colourRows(picture, colouring, row), personRows(picture, row), tieRows(picture, colouring)].filter(({ length }) => length > 0);
}

type RowOf = (swatch: Swatch, tone: Tone, trait: Trait) => readonly LegendRow[];

function colourRows({ organizations, groups }: GraphPicture, colouring: Colouring, row: RowOf): readonly LegendRow[] {
	switch (colouring) {
		case "organization":
			return [
				...organizations.slice(0, COLOURED).flatMap(({ name }, rank) => row("disc", organizationTone(rank), ofOrganization(name))),
				...row("disc", "organization-others", `organization:${OTHERS}`),
				...row("disc", "organization-none", ofOrganization(null)),
			];
		case "group":
			if (groups === null) return [fact("disc", "group-none", graphWords.groupsComing)];
			return [
				...groups.slice(0, COLOURED).flatMap(({ leader }, place) => row("disc", groupTone(place), `group:${leader}`)),
				...row("disc", "group-others", `group:${OTHERS}`),
				...row("disc", "group-none", `group:${NONE}`),
			];
		case "coldness":
			return WARM.flatMap(([warmth, swatch]) => row(swatch, warmth, `coldness:${warmth}`));
		case "stance":
			return [
				...STANCES.flatMap(([stance, swatch]) => row(swatch, `stance-${stance}`, `stance:${stance}`)),
				...row("disc", "stance-none", `stance:${NONE}`),
			];
		case "circle":
			return [
				...CIRCLES.flatMap((circle, at) => row(`level-${LEVELS[at] ?? 0}`, `circle-${circle}`, `circle:${circle}`)),
				...row("level-0", "circle-none", `circle:${NONE}`),
			];
	}
}

function personRows({ nodes }: GraphPicture, row: RowOf): readonly LegendRow[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	const inside = people.some((node) => node.inside === true);
	return [
		fact("sizes", "text-faint", graphWords.size),
		...(people.some(({ estimated }) => estimated) ? [fact("hollow", "text-faint", graphWords.estimated)] : []),
		...(inside ? [...row("square", "text-faint", "side:inside"), ...row("disc", "text-faint", "side:outside")] : []),
		...row("decides", "text", "is:decides"),
		...row("broker", "text", "is:broker"),
		...row("ghost", "ghost", "is:ghost"),
	];
}

function tieRows({ ties }: GraphPicture, colouring: Colouring): readonly LegendRow[] {
	const byColdness = colouring === "coldness";
	const mine = ties.some((tie) => tie.mine);
	const rows: readonly (readonly [boolean, LegendRow])[] = [
		[ties.some(({ mention }) => !mention), fact("widths", "tie", graphWords.width)],
		[ties.some(({ influences }) => influences), fact("arrow", "influences", graphWords.influences)],
		[ties.some(({ influences, strands }) => influences && strands !== null), fact("dashes", "influences", graphWords.beside)],
		[ties.some(({ arrow, influences }) => arrow !== "none" && !influences), fact("arrow", "tie", graphWords.arrow)],
		[byColdness && mine, fact("line", "on-track", graphWords.myColouredTie)],
		[!byColdness && mine, fact("line", "tie-mine", graphWords.myTie)],
		[ties.some(({ mention }) => mention), fact("dots", "tie", graphWords.mention)],
	];
	return rows.flatMap(([isThere, row]) => (isThere ? [row] : []));
}

function fact(swatch: Swatch, tone: Tone, text: string): LegendRow {
	return { swatch, tone, text, trait: null, count: 0 };
}
