import { type Block } from "./expected";
import { bracketField, fieldBlock } from "./field-entries";
import { listEntry, nestedEntry } from "./list-entry";
import { mergeConflict, nothingBlock, strayParagraph, unclosedFence } from "./never";
import { bodyFacts } from "./body-facts";
import { badEntry } from "./bad-entry";
import { calloutEntry } from "./callout-entry";
import { headingEntry } from "./heading-entry";
import type { Language } from "./months";
import type { Maker } from "./scene";
import { paragraphEntry } from "./paragraph-entry";
import { tableEntries } from "./table-entries";

/** A part of a note's body: what stands under one heading, or before all. */
export interface Section {
	readonly heading: string | null;
	readonly level: number;
	/** Whether its entries count. */
	readonly isRead: boolean;
	readonly isLog?: boolean;
	readonly blocks: readonly Block[];
	readonly forms: readonly string[];
}

const LOG =
	"Interactions,Interaction log,Interaction history,Interaction timeline,Contact log,Log,Touchpoints,Meetings,Meeting log,Conversations,Conversation history".split(
		",",
	);
const FACTS =
	"Facts,Bio,Biography,Background,About,Career,Work history,Experience,Positions,Employment,Education,Family,Key dates,Important dates,Anniversaries,Life events,Milestones,History,Timeline".split(
		",",
	);
// A few of the headings that docs/languages.md lists for the languages of the scenes.
const LOG_OF: Readonly<Record<Language, readonly string[]>> = {
	en: [],
	de: ["Kontaktverlauf", "Gespräche", "Treffen", "Logbuch"],
	fr: ["Échanges", "Journal", "Historique des échanges", "Rendez-vous"],
};
const FACTS_OF: Readonly<Record<Language, readonly string[]>> = {
	en: [],
	de: ["Lebenslauf", "Werdegang", "Wichtige Daten", "Über"],
	fr: ["Parcours", "À propos", "Événements", "Dates clés"],
};
const NEITHER = ["Notes", "Ideas", "Gift ideas", "Log book", "My meetings", "Work"];

/** Writes the body of a person note: without a log, with one or two, or with facts that are no entries. */
export function sectionsFor(maker: Maker): readonly Section[] {
	const { dice } = maker;
	const layout = dice.pick(["plain", "plain", "plain", "log", "log", "log", "log", "facts", "facts", "facts", "facts", "facts"] as const);
	const sections = { plain: plainBody, log: logBody, facts: factsBody }[layout](maker);
	return sections.map((section, index) =>
		index === sections.length - 1 && dice.chance(0.05) ? { ...section, blocks: [...section.blocks, unclosedFence(maker)] } : section,
	);
}

function plainBody(maker: Maker): readonly Section[] {
	const { dice } = maker;
	return [
		titled(maker, "no section"),
		...(dice.chance(0.3) ? [section(maker, dice.pick(NEITHER), dice.whole(1, 3), true, "a section that is neither")] : []),
	];
}

// Before and behind a log everything is read by others.
function logBody(maker: Maker): readonly Section[] {
	const { dice } = maker;
	const level = dice.whole(1, 5);
	const log = (): Section => {
		const name = named(maker, LOG, LOG_OF);
		const written = section(maker, headed(maker, name), level, true, `a log of level ${level}`, true);
		return { ...written, forms: [...written.forms, LOG.includes(name) ? `a log that reads ${name}` : `a log in ${maker.language}`] };
	};
	return [
		...(dice.chance(0.4) ? [section(maker, null, 0, false, "before the log")] : []),
		...(dice.chance(0.2) ? [section(maker, dice.pick([...NEITHER, ...FACTS]), dice.whole(1, 6), false, "before the log")] : []),
		log(),
		...(dice.chance(0.3) ? [section(maker, dice.pick([...NEITHER, ...FACTS]), dice.whole(1, level), false, "behind the log")] : []),
		...(dice.chance(0.15) ? [log()] : []),
	];
}

function factsBody(maker: Maker): readonly Section[] {
	const { dice } = maker;
	const level = dice.whole(1, 5);
	const name = named(maker, FACTS, FACTS_OF);
	return [
		...(dice.chance(0.5) ? [titled(maker, "before the facts")] : []),
		...(dice.chance(0.5) ? [name, dice.pick(FACTS)] : [name]).map((each) =>
			section(
				maker,
				headed(maker, each),
				level,
				false,
				FACTS.includes(each) ? `facts that read ${each}` : `facts in ${maker.language}`,
			),
		),
		...(dice.chance(0.6) ? [section(maker, dice.pick(NEITHER), dice.whole(1, level), true, "behind the facts")] : []),
	];
}

// The beginning of a note, perhaps under its title.
function titled(maker: Maker, form: string): Section {
	return maker.dice.chance(0.3) ? section(maker, "Jane Doe", 1, true, form) : section(maker, null, 0, true, form);
}

function section(maker: Maker, heading: string | null, level: number, isRead: boolean, form: string, isLog = false): Section {
	const { dice } = maker;
	const some = Array.from({ length: dice.whole(isRead ? 2 : 1, isRead ? 5 : 2) }, () =>
		isLog ? blockFor(maker, level, isLog) : blockOutside(maker, level, isRead),
	);
	// A log without an entry, or a date that is told, shuts nothing out.
	const holdsAny = some.some(({ entries, problems }) => entries.length > 0 || problems.some(({ code }) => code !== "like-entries"));
	const own = isLog && !holdsAny ? [...some, listEntry(maker)] : some;
	const facts = dice.chance(0.2) ? [bodyFacts(maker)] : [];
	const blocks = dice.chance(0.5) ? [...facts, ...own] : [...own, ...facts];
	return { heading, level, isRead, isLog, blocks, forms: [form] };
}

function named({ dice, language }: Maker, english: readonly string[], others: Readonly<Record<Language, readonly string[]>>): string {
	const own = others[language];
	return own.length > 0 && dice.chance(0.3) ? dice.pick(own) : dice.pick(english);
}

// The heading of a log or of facts, in any case, perhaps behind an emoji.
function headed({ dice }: Maker, name: string): string {
	const cased = dice.pick([name, name, name.toLowerCase(), name.toUpperCase()]);
	return dice.pick(["", "", "📞 ", "🗓️ ", "👩‍👩‍👧 "]) + cased;
}

// Outside a log a day has to be exact below most headings, and a table is read, or not, by its columns.
function blockOutside(maker: Maker, level: number, isRead: boolean): Block {
	for (;;) {
		const block = blockFor(maker, level, false);
		const isExact = block.entries.every(({ precision }) => precision === "day");
		if (isExact && (isRead ? !isBareTable(block) : !isLogTable(block))) return block;
	}
}

function hasColumn({ forms }: Block, ...names: readonly string[]): boolean {
	return names.some((name) => forms.includes(`table column ${name}`));
}

function isLogTable(block: Block): boolean {
	return hasColumn(block, "with", "people", "type", "channel");
}

function isBareTable(block: Block): boolean {
	return hasColumn(block, "date", "when", "day") && !isLogTable(block) && !hasColumn(block, "notes", "summary", "topic", "next");
}

// A period without words may only group what stands below it.
function blockFor(maker: Maker, above: number, isLog: boolean): Block {
	for (;;) {
		const block = anyBlock(maker, above, isLog);
		const isPeriod =
			block.entries.some(({ precision }) => precision !== "day") || block.forms.some((form) => form.startsWith("range "));
		if (!isPeriod || !block.forms.includes("empty text")) return block;
	}
}

function anyBlock(maker: Maker, above: number, isLog: boolean): Block {
	const roll = maker.dice.whole(1, 100);
	if (roll <= 20) return listEntry(maker);
	if (roll <= 23) return isLog ? mergeConflict(maker, listEntry(maker)) : listEntry(maker);
	if (roll <= 26) return nestedEntry(maker);
	if (roll <= 38) return headingEntry(maker, above);
	if (roll <= 45) return calloutEntry(maker);
	if (roll <= 53) return tableEntries(maker);
	if (roll <= 60) return fieldBlock(maker);
	if (roll <= 64) return bracketField(maker);
	if (roll <= 70) return isLog ? paragraphEntry(maker) : strayParagraph(maker, false);
	if (roll <= 72) return strayParagraph(maker, isLog);
	if (roll <= 78) return badEntry(maker, above, isLog);
	return nothingBlock(maker);
}
