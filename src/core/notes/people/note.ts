import { parseFlag } from "../../kinds/level";
import type { Problem } from "../../kinds/problem";
import { RELATION_KINDS, type RelationKind } from "../../kinds/relation-kind";
import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import { problemWords } from "../../words/problem";
import type { Calendar } from "../dates/calendar";
import { faultyDate } from "../dates/faulty-date";
import { type DatedNote, readDatedNote } from "../entries/dated-note";
import { type Entry, readEntry } from "../entries/entry";
import { type EntryRules, entryRules } from "../entries/entry-rules";
import { type Listed, listedEntries } from "../entries/listed-entries";
import { personEntries } from "../entries/person-entries";
import { copiedFrom, isPersonNote, isTemplate } from "../marks/person-note";
import { firstRead } from "../properties/first-read";
import { type ParseYaml, readFrontmatter } from "../properties/frontmatter";
import { type Properties, propertiesOf, propertiesUnder, roughProperties, textsOf } from "../properties/property";
import { linksIn, linkTarget, noteNamed } from "../text/links";
import { type Line, visibleLines } from "../text/markup";
import { baseName } from "../text/path";
import { headingOf, linesThatCount } from "../text/section";
import { tagsIn } from "../text/tag";
import { type Contact, type Mention, readFacts } from "./contact";

/** What a note says, by itself. */
export interface Note {
	readonly path: string;
	/** Null where the note is about no person. */
	readonly contact: Contact | null;
	/** Null where the note has no day of its own, or is about a person. */
	readonly dated: DatedNote | null;
	/** Whether other notes are made from it. */
	readonly template: boolean;
	/** The note of which a sync left this one behind as a copy. */
	readonly copyOf: string | null;
	readonly problems: readonly Problem[];
}

/** A note of which nothing is known but its name. */
export function unreadNote(path: string): Note {
	return { path, contact: null, dated: null, template: false, copyOf: null, problems: [] };
}

/** All entries of a note: those of a person, or those of a note with a day of its own. */
export function entriesOf({ contact, dated }: Note): readonly Entry[] {
	return [...(contact?.entries ?? []), ...(dated?.meeting == null ? [] : [dated.meeting]), ...(dated?.lines ?? [])];
}

/** Reads a note: a path and a text become what the note says. It never throws, whatever the text. */
export type ReadNote = (path: string, text: string) => Note;

/** Makes the reader of notes for a vault. */
export function noteReader(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml, calendar: Calendar): ReadNote {
	const rules = entryRules(settings, habits, calendar);
	const { dates } = rules;
	return (path, text) => {
		const lines = text.split(/\r\n|\r|\n/u);
		const frontmatter = readFrontmatter(lines, parseYaml);
		const nothing = unreadNote(path);
		if (isTemplate(path, frontmatter.source, habits.templateFolders)) return { ...nothing, template: true };
		const { broken, source } = frontmatter;
		const properties = propertiesOf(broken === null ? frontmatter : { ...frontmatter, properties: roughProperties(source) });
		const body = visibleLines(lines, frontmatter.bodyStart);
		const tags = [...propertyTags(properties), ...tagLines(body)];
		const dailyNote = dates.dailyDay(path) !== null;
		const saysMe = firstRead(propertiesUnder(properties, settings.propertyNames.me), parseFlag).value === true;
		const isPerson = saysMe || isNamed(path, settings.me) || isPersonNote({ path, properties, tags, dailyNote }, settings);
		// Only where the note is, or may well be, about a person: what else is broken in a vault is not ours to say.
		const problems: Problem[] = [];
		if (broken !== null && (isPerson || mayBePerson(source || text, settings))) {
			problems.push({
				path,
				line: broken.line,
				code: "broken-properties",
				message: problemWords.brokenProperties(broken.reason),
				about: null,
			});
		}
		const copyOf = copiedFrom(path);
		if (!isPerson) {
			const dated = copyOf !== null ? null : readDatedNote(path, properties, body, settings.mentions, rules);
			return { ...nothing, dated, problems };
		}
		if (copyOf !== null) return { ...nothing, copyOf };

		const name = baseName(path);
		const heading = body.map(headingOf).find((found) => found !== null)?.text ?? name;
		const facts = readFacts(frontmatter, properties, settings.propertyNames, [name, heading], dates);
		const { entries: written, faults } = entriesIn(body, rules);
		const listed = listedEntries(frontmatter, properties, rules);
		const entries = [...listed.entries, ...written];
		const mentions = firstMentions([...propertyMentions(properties, settings), ...bodyMentions(body, entries)]);
		problems.push(...facts.problems.map((problem) => ({ path, ...problem })).sort((one, other) => one.line - other.line));
		for (const { line, fault, written: text } of [...listed.faults, ...faults]) {
			const message = fault === null ? problemWords.unreadableValue("date", text) : problemWords.dates[fault](text);
			const about = fault === null ? text : faultyDate(text, fault, dates);
			problems.push({ path, line, code: fault ?? "unreadable-value", message, about });
		}
		return { ...nothing, contact: { path, name, tags, ...facts.facts, entries, mentions }, problems };
	};
}

function entriesIn(body: readonly Line[], rules: EntryRules): Listed {
	const counted = linesThatCount(body, rules.sections);
	const { blocks, faults } = personEntries(counted.lines, counted.log, rules.dates);
	return {
		entries: blocks.map((block) => readEntry(block, rules)),
		faults: faults.map(({ line, fault }) => ({ line: line.number, fault, written: line.text ?? "" })),
	};
}

// Whether the settings name this note as mine, by its path or its name.
function isNamed(path: string, mine: string): boolean {
	const wanted = noteNamed(mine).toLowerCase();
	const own = linkTarget(path).toLowerCase();
	return wanted !== "" && (own === wanted || (!wanted.includes("/") && baseName(own) === wanted));
}

function propertyTags(properties: Properties): readonly string[] {
	return propertiesUnder(properties, ["tags", "tag"])
		.flatMap(({ value }) => textsOf(value))
		.flatMap((text) => text.split(/[,\s]+/u))
		.map((tag) => tag.replace(/^#/u, ""))
		.filter((tag) => tag !== "");
}

function tagLines(body: readonly Line[]): readonly string[] {
	const isTagLine = ({ syntax }: Line): boolean => /^\s*#[^\s#]/u.test(syntax) && syntax.trim().split(/\s+/u).every(isTag);
	return body.filter(isTagLine).flatMap(({ syntax }) => tagsIn(syntax));
}

// Links in properties that state no relation, and those of the body; in the head of an entry only those spoken of.
function propertyMentions(properties: Properties, { propertyNames }: Settings): readonly Mention[] {
	const kinds = Object.keys(RELATION_KINDS) as RelationKind[];
	const stated = new Set(kinds.flatMap((kind) => propertiesUnder(properties, propertyNames[kind])));
	return [...properties.values()]
		.filter((property) => !stated.has(property))
		.flatMap(({ value, line }) =>
			textsOf(value)
				.flatMap(linksIn)
				.map(({ target }) => ({ name: target, line })),
		);
}

function bodyMentions(body: readonly Line[], entries: readonly Entry[]): readonly Mention[] {
	const heads = new Map(entries.map((entry) => [entry.line, new Set(entry.present)]));
	return body.flatMap(({ number, syntax, quoted }) =>
		linksIn(quoted ?? syntax)
			.filter(({ target, embed }) => !embed && heads.get(number)?.has(target) !== true)
			.map(({ target }) => ({ name: target, line: number })),
	);
}

function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
	const first = new Map<string, Mention>();
	for (const mention of mentions) if (!first.has(mention.name)) first.set(mention.name, mention);
	return [...first.values()];
}

function isTag(word: string): boolean {
	return /^#[\p{L}\p{N}_/-]{1,200}$/u.test(word);
}

function mayBePerson(text: string, { personValues, personTags }: Settings): boolean {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return [...personValues, ...personTags].some((mark) => words.includes(mark.toLowerCase()));
}
