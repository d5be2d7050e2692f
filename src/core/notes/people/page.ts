import { parseFlag } from "../../kinds/level";
import { firstRead } from "../properties/first-read";
import type { Frontmatter } from "../properties/frontmatter";
import { type Properties, propertiesOf, propertiesUnder, roughProperties, textsOf, type Under } from "../properties/property";
import { type HeldLines, Holds } from "../text/held";
import { type Line, visibleLines } from "../text/markup";
import { tagsIn } from "../text/tag";

/** A note as it lies before the reader, whatever it is about. */
export interface Page {
	readonly path: string;
	readonly frontmatter: Frontmatter;
	readonly properties: Properties;
	readonly under: Under;
	readonly body: readonly Line[];
	/** The tags of its properties and of lines that hold nothing but tags, without `#`. */
	readonly tags: readonly string[];
	/** Whether it says that it is about me. */
	readonly saysMe: boolean;
}

/** The page of a note by its path, its lines, its properties block, and what sorts its properties by meaning. */
export function pageOf(
	path: string,
	{ lines, holds }: HeldLines,
	frontmatter: Frontmatter,
	sorted: (properties: Properties) => Under,
): Page {
	const { broken, source, bodyStart } = frontmatter;
	const properties = propertiesOf(broken === null ? frontmatter : { ...frontmatter, properties: roughProperties(source) });
	const under = sorted(properties);
	const body = visibleLines(lines, bodyStart, holds);
	const me = under("me");
	return {
		path,
		frontmatter,
		properties,
		under,
		body,
		tags: withTagLines(propertyTags(properties), body),
		saysMe: me.length > 0 && firstRead(me, parseFlag).value === true,
	};
}

const NO_TAGS: readonly string[] = [];

function propertyTags(properties: Properties): readonly string[] {
	if (!properties.has("tags") && !properties.has("tag")) return NO_TAGS;
	return propertiesUnder(properties, ["tags", "tag"])
		.flatMap(({ value }) => textsOf(value))
		.flatMap((text) => text.split(/[,\s]+/u))
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
