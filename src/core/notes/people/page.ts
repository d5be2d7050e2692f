import { parseFlag } from "../../kinds/values/flag";
import type { Meaning } from "../../kinds/property-names";
import type { EntryRules } from "../entries/entry-rules";
import { type BodyField, bodyFieldsIn, propertiesInBody } from "../properties/body-fields";
import { firstRead } from "../properties/first-read";
import type { Frontmatter } from "../properties/frontmatter";
import {
	type Properties,
	propertiesOf,
	propertiesUnder,
	roughProperties,
	sameProperty,
	textsOf,
	type Under,
	withOthers,
} from "../properties/property";
import { linksIn } from "../text/links";
import { type HeldLines, Holds } from "../text/held";
import { type Line, visibleLines } from "../text/markup";
import { tagsIn } from "../text/tag";

/** A note as it lies before the reader, whatever it is about. */
export interface Page {
	readonly path: string;
	readonly frontmatter: Frontmatter;
	/** Those of its block; beside them marks and a day that stand as fields on its first lines. */
	readonly properties: Properties;
	/** Those of its block by their meaning. */
	readonly under: Under;
	/** Those that stand as fields in its body. */
	readonly fields: readonly BodyField[];
	readonly body: readonly Line[];
	/** The tags of its properties and of lines that hold nothing but tags, without `#`. */
	readonly tags: readonly string[];
	/** Whether it says that it is about me. */
	readonly saysMe: boolean;
}

/** The page of a note by its path, its lines and its properties block. */
export type PageOf = (path: string, held: HeldLines, frontmatter: Frontmatter) => Page;

/** Makes what lays notes before the reader, by the names of properties that mark a person, and by what sorts properties by meaning. */
export function pageReader(marks: readonly string[], { dates, dated }: EntryRules, sorted: (properties: Properties) => Under): PageOf {
	const opening = [...TAGS, ...marks];
	const openingWithDay = [...opening, ...dated.day];
	return (path, { lines, holds }, frontmatter) => {
		const { broken, source, bodyStart } = frontmatter;
		const inBlock = propertiesOf(broken === null ? frontmatter : { ...frontmatter, properties: roughProperties(source) });
		const under = sorted(inBlock);
		const body = visibleLines(lines, bodyStart, holds);
		const fields = bodyFieldsIn(body);
		// A daily note has its day by its name.
		const names = (): readonly string[] => (dates.dailyDay(path) === null ? openingWithDay : opening);
		const properties = fields.length === 0 ? inBlock : withOthers(inBlock, openingOnes(fields, names()));
		const me = fields.length === 0 ? under("me") : underWith(under, fields, sorted)("me");
		const tags = withTagLines(propertyTags(properties), body);
		const saysMe = me.length > 0 && firstRead(me, parseFlag).value === true;
		return { path, frontmatter, properties, under, fields, body, tags, saysMe };
	};
}

/** What finds properties by their meaning: in the block of a note or, where it has none of that meaning, among fields of its body. */
export function underWith(under: Under, fields: readonly BodyField[], sorted: (properties: Properties) => Under): Under {
	if (fields.length === 0) return under;
	const anywhere = sorted(withOthers(NO_PROPERTIES, propertiesInBody(fields)));
	const opening = sorted(withOthers(NO_PROPERTIES, propertiesInBody(fields.filter(({ opens }) => opens))));
	return (meaning) => {
		const own = under(meaning);
		const other = MAY_MEAN_OTHERWISE[meaning];
		if (own.length > 0)
			return other !== undefined && own.every(({ name }) => sameProperty(name, other)) ? [...own, ...anywhere(meaning)] : own;
		return OPENING.has(meaning) ? opening(meaning) : anywhere(meaning);
	};
}

// A title may repeat the name, and a priority be a rank: then it is for the body to say.
const MAY_MEAN_OTHERWISE: Partial<Readonly<Record<Meaning, string>>> = { role: "title", importance: "priority" };

// What is so read on the first lines alone.
const OPENING: ReadonlySet<Meaning> = new Set(["aliases", "status", "me"] as const);
const TAGS = ["tags", "tag"];
const NO_PROPERTIES: Properties = new Map();

function openingOnes(fields: readonly BodyField[], names: readonly string[]): ReturnType<typeof propertiesInBody> {
	return propertiesInBody(fields.filter(({ name, opens }) => opens && names.some((known) => sameProperty(name, known))));
}

const NO_TAGS: readonly string[] = [];

function propertyTags(properties: Properties): readonly string[] {
	if (!properties.has("tags") && !properties.has("tag")) return NO_TAGS;
	return propertiesUnder(properties, TAGS)
		.flatMap(({ value }) => textsOf(value))
		.flatMap((text) => (text.includes("[[") ? linksIn(text).map(({ shown }) => shown) : text.split(/[,\s]+/u)))
		.map((tag) => tag.replace(/^#/u, ""))
		.filter((tag) => tag !== "");
}

function withTagLines(tags: readonly string[], body: readonly Line[]): readonly string[] {
	const lines = body.filter(isTagLine);
	return lines.length === 0 ? tags : [...tags, ...lines.flatMap(({ syntax }) => tagsIn(syntax))];
}

function isTagLine({ syntax, holds, heading }: Line): boolean {
	if ((holds & Holds.tag) === 0 || heading !== null || !/^\s*#[^\s#]/u.test(syntax)) return false;
	return syntax.trim().split(/\s+/u).every(isTag);
}

function isTag(word: string): boolean {
	return /^#[\p{L}\p{N}_/-]{1,200}$/u.test(word);
}
