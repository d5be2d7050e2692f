import { type ExpectedFacts, type FactInBody, factsOf } from "./body-facts";
import { type Block, type ExpectedEntry, type ExpectedProblem, movedDown } from "./expected";
import type { ListedEntries } from "./listed-entries";
import { onPaper, type Paper, paperForms, PLAIN_PAPER } from "./paper";
import { JANE } from "./cast";
import type { Scene } from "./scene";
import type { Section } from "./sections";

/** A note that was made, with what it must give: the line of an entry counts from 1. */
export interface MadeNote {
	readonly scene: Scene;
	readonly path: string;
	readonly text: string;
	readonly entries: readonly ExpectedEntry[];
	readonly problems: readonly ExpectedProblem[];
	/** What must be known of Jane. */
	readonly facts: ExpectedFacts;
	/** The names of the forms that it holds where they are read. */
	readonly forms: readonly string[];
	/** The same note with less in it, one part left out in each. */
	readonly smaller: () => readonly MadeNote[];
}

/** What a note is put together from. */
export interface Parts {
	readonly scene: Scene;
	readonly path: string;
	readonly properties: readonly ListedEntries[];
	readonly sections: readonly Section[];
	readonly paper: Paper;
}

/** Puts a note together. */
export function noteFrom(parts: Parts): MadeNote {
	const { scene, path, properties, sections, paper } = parts;
	const body = sections.reduce(withSection(paper), NOTHING);
	const lines = properties.length === 0 ? [] : ["---", ...properties.flatMap((property) => property.lines), "---"];
	const listed = properties.map((property, index) => {
		const line = 2 + properties.slice(0, index).reduce((sum, before) => sum + before.lines.length, 0);
		return { property, place: { line, lastLine: line + property.lines.length - 1 } };
	});
	return {
		scene,
		path,
		text: onPaper([...lines, ...body.lines], paper),
		entries: [
			...listed.flatMap(({ property, place }) => property.entries.map((entry) => ({ ...entry, ...place }))),
			...movedDown(body.entries, lines.length + 1),
		],
		problems: [
			...listed.flatMap(({ property, place }) => property.problems.map((code) => ({ code, ...place }))),
			...movedDown(toldOnce(body.problems), lines.length + 1),
		],
		facts:
			path === JANE
				? factsOf(
						properties.flatMap(({ facts = [] }) => facts),
						factsBelow(sections),
					)
				: factsOf([], []),
		forms: [...properties.flatMap(({ forms }) => forms), ...body.forms, ...paperForms(paper)],
		smaller: () => smallerParts(parts).map(noteFrom),
	};
}

// An item of a list that is an entry is text for certain; of what else stands there it may be hidden that it is.
function factsBelow(sections: readonly Section[]): readonly FactInBody[] {
	let above: FactInBody["above"] = "headings";
	return sections.flatMap(({ isLog = false, blocks }) =>
		blocks.flatMap(({ kind, entries, facts = [] }) => {
			const stated = isLog ? [] : facts.map((fact) => ({ ...fact, above }));
			if (kind === "list" && entries.length > 0) above = "text";
			else if (facts.length === 0 && above === "headings") above = "perhaps text";
			return stated;
		}),
	);
}

// Paragraphs that look like entries are told at the first of them.
function toldOnce(problems: readonly ExpectedProblem[]): readonly ExpectedProblem[] {
	const first = problems.findIndex(({ code }) => code === "like-entries");
	return problems.filter(({ code }, at) => code !== "like-entries" || at === first);
}

interface Body {
	readonly lines: readonly string[];
	readonly entries: readonly ExpectedEntry[];
	readonly problems: readonly ExpectedProblem[];
	readonly forms: readonly string[];
	/** The kind of the last block, and the level of the heading whose text goes on; 0 for none. */
	readonly last: Block["kind"] | "section";
	readonly open: number;
}

const NOTHING: Body = { lines: [], entries: [], problems: [], forms: [], last: "other", open: 0 };

function withSection(paper: Paper): (body: Body, section: Section) => Body {
	return (body, { heading, level, isRead, blocks, forms }) => {
		const isInside = body.open > 0 && level > body.open;
		const guarded = heading !== null && isInside ? withLines(body, ["", `${"#".repeat(body.open)} More`]) : body;
		const headed =
			heading === null ? guarded : withLines(guarded, [...(body.lines.length === 0 ? [] : [""]), `${"#".repeat(level)} ${heading}`]);
		const after = blocks.reduce(withBlock(paper, isRead), headed);
		return { ...after, forms: [...after.forms, ...forms] };
	};
}

function withLines(body: Body, lines: readonly string[]): Body {
	return { ...body, lines: [...body.lines, ...lines], last: "section", open: 0 };
}

// What is no entry on a line of a list ends the text of a heading only behind another heading.
function withBlock({ isLoose, blank }: Paper, isRead: boolean): (body: Body, block: Block) => Body {
	return (body, block) => {
		const guard = body.open > 0 && block.kind === "other" ? [`${"#".repeat(body.open)} More`, ""] : [];
		const isClose = body.last === "section" || (body.last === "list" && block.kind === "list");
		const gap = body.lines.length === 0 || (isClose && !isLoose) ? [] : [blank];
		const before = [...body.lines, ...gap, ...guard];
		return {
			lines: [...before, ...block.lines],
			entries: isRead ? [...body.entries, ...movedDown(block.entries, before.length)] : body.entries,
			problems: isRead ? [...body.problems, ...movedDown(block.problems, before.length)] : body.problems,
			forms: isRead ? [...body.forms, ...block.forms] : body.forms,
			last: block.kind,
			open: /^#+(?= )/u.exec(block.lines[0] ?? "")?.[0].length ?? 0,
		};
	};
}

function without<T>(all: readonly T[]): readonly (readonly T[])[] {
	return all.map((_, index) => all.filter((_other, at) => at !== index));
}

// A log can't be left out while it is the only one: without it, what stands beside it would be read.
function smallerParts(parts: Parts): readonly Parts[] {
	const { sections, properties, paper } = parts;
	return [
		...without(sections)
			.filter((left) => left.some(({ isRead }) => isRead))
			.map((left) => ({ ...parts, sections: left })),
		...sections.flatMap((section, at) =>
			without(section.blocks).map((blocks) => ({
				...parts,
				sections: sections.map((other, index) => (index === at ? { ...section, blocks } : other)),
			})),
		),
		...without(properties).map((left) => ({ ...parts, properties: left })),
		...(paper === PLAIN_PAPER ? [] : [{ ...parts, paper: PLAIN_PAPER }]),
	];
}
