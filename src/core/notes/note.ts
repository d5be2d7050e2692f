import { type ChannelOf, channelLookup } from "./channel";
import { type Contact, type Mention, readFacts, type Unread } from "./contact";
import { copiedFrom, isPersonNote, isTemplate } from "./person-note";
import { type DailyNotes, dailyDayReader } from "./daily-format";
import { type Frontmatter, type ParseYaml, readFrontmatter } from "./frontmatter";
import { headingOf, linesThatCount } from "./section";
import { baseName, linksIn, linkTarget } from "./links";
import { type Line, visibleLines } from "./markup";
import { type Properties, propertiesOf, propertiesUnder, recordsIn, roughProperties, textsOf } from "./property";
import { type Entry, readEntry } from "./entry";
import { firstRead, parseFlag } from "./scale";
import type { DailyDay } from "./head";
import { findEntries } from "./entry-block";
import { RELATION_KINDS, type RelationKind } from "./relation";
import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { problemWords } from "../words";
import { tagsIn } from "./field";

/** What a note says, by itself. */
export interface Note {
	readonly path: string;
	/** Null where the note is about no person. */
	readonly contact: Contact | null;
	/** The note of which a sync left this one behind as a copy. */
	readonly copyOf: string | null;
	readonly problems: readonly Problem[];
}

/** The habits of a vault that stand in the settings of the core plugins. */
export interface VaultHabits {
	readonly dailyNotes: DailyNotes;
	readonly templateFolders: readonly string[];
}

/** Reads a note: a path and a text become what the note says. It never throws, whatever the text. */
export type ReadNote = (path: string, text: string) => Note;

/** Makes the reader of notes for a vault. */
export function noteReader(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml): ReadNote {
	const dailyNotes = settings.dailyNotes ?? habits.dailyNotes;
	const dailyDay = dailyDayReader(dailyNotes.format);
	const channelOf = channelLookup(settings.channelWords);
	return (path, text) => {
		const lines = text.split(/\r\n|\r|\n/u);
		const frontmatter = readFrontmatter(lines, parseYaml);
		const nothing: Note = { path, contact: null, copyOf: null, problems: [] };
		if (isTemplate(path, frontmatter.source, habits.templateFolders)) return nothing;
		const { broken, source } = frontmatter;
		const properties = propertiesOf(broken === null ? frontmatter : { ...frontmatter, properties: roughProperties(source) });
		const body = visibleLines(lines, frontmatter.bodyStart);
		const tags = [...propertyTags(properties), ...tagLines(body)];
		const dailyNote = dailyDay(path) !== null;
		const saysMe = firstRead(propertiesUnder(properties, settings.propertyNames.me), parseFlag).value === true;
		const isMine = saysMe || isNamed(path, settings.me);
		const isPerson = isMine || isPersonNote({ path, properties, tags, dailyNote }, settings);
		const problems = brokenProblem(path, frontmatter, isPerson, settings);
		if (!isPerson) return { ...nothing, problems };
		const copyOf = copiedFrom(path);
		if (copyOf !== null) return { ...nothing, copyOf };
		return readPerson(path, frontmatter, properties, body, tags, { settings, dailyDay, channelOf }, problems);
	};
}

interface Reading {
	readonly settings: Settings;
	readonly dailyDay: DailyDay;
	readonly channelOf: ChannelOf;
}

function readPerson(
	path: string,
	frontmatter: Frontmatter,
	properties: Properties,
	body: readonly Line[],
	tags: readonly string[],
	{ settings, dailyDay, channelOf }: Reading,
	problems: readonly Problem[],
): Note {
	const name = baseName(path);
	const heading = body.map(headingOf).find((found) => found !== null)?.text;
	const { facts, unread } = readFacts(frontmatter, properties, settings.propertyNames, [name, heading ?? name], dailyDay);
	const counted = linesThatCount(body, { log: settings.logHeadings, facts: settings.factHeadings });
	const { blocks, impossible } = findEntries(counted.lines, counted.log, dailyDay);
	const entries = blocks.map((block) => readEntry(block, channelOf));
	const mentions = firstMentions([...propertyMentions(properties, settings), ...bodyMentions(body, entries)]);
	return {
		path,
		contact: { path, name, tags, ...facts, entries, mentions },
		copyOf: null,
		problems: [
			...problems,
			...unread.map((found) => unreadProblem(path, found)).sort((a, b) => a.line - b.line),
			...impossible.map((line) => impossibleProblem(path, line)),
		],
	};
}

// Whether the settings name this note as mine, by its path or its name.
function isNamed(path: string, mine: string): boolean {
	const wanted = linkTarget(linksIn(mine)[0]?.target ?? mine).toLowerCase();
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

function isTag(word: string): boolean {
	return /^#[\p{L}\p{N}_/-]{1,200}$/u.test(word);
}

// Links in properties that state no relation, and those of the body; in the head of an entry only those spoken of.
function propertyMentions(properties: Properties, { propertyNames }: Settings): readonly Mention[] {
	const kinds = Object.keys(RELATION_KINDS) as RelationKind[];
	const stated = new Set(kinds.flatMap((kind) => propertiesUnder(properties, propertyNames[kind])));
	return [...properties.values()]
		.filter((property) => !stated.has(property))
		.flatMap(({ value, line }) => textsOf(value).flatMap(linksIn).map(({ target }) => ({ name: target, line })));
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

// Only where the note is, or may well be, about a person: what else is broken in a vault is not ours to say.
function brokenProblem(path: string, { source, broken }: Frontmatter, isPerson: boolean, marks: Settings): readonly Problem[] {
	if (broken === null) return [];
	const words = source.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	const mayBePerson = isPerson || [...marks.personValues, ...marks.personTags].some((mark) => words.includes(mark.toLowerCase()));
	const message = problemWords.brokenProperties(broken.reason);
	return mayBePerson ? [{ path, line: broken.line, code: "broken-properties", message }] : [];
}

function impossibleProblem(path: string, { number, text }: Line): Problem {
	return { path, line: number, code: "invalid-date", message: problemWords.invalidDate(text ?? "") };
}

function unreadProblem(path: string, { property: { name, value, line }, impossible }: Unread): Problem {
	const written = recordsIn(value)[0] ?? textsOf(value).join(", ");
	if (impossible) return { path, line, code: "invalid-date", message: problemWords.invalidDate(`${name}: ${written}`) };
	return { path, line, code: "unreadable-value", message: problemWords.unreadableValue(name, written) };
}
