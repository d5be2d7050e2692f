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
	return {
		...{ path, frontmatter, properties, under, body },
		tags: [...propertyTags(properties), ...tagLines(body)],
		saysMe: firstRead(under("me"), parseFlag).value === true,
	};
}

const NO_TAGS: readonly string[] = [];

function propertyTags(properties: Properties): readonly string[] {
	const written = propertiesUnder(properties, ["tags", "tag"]);
	if (written.length === 0) return NO_TAGS;
	return written
		.flatMap(({ value }) => textsOf(value))
		.flatMap((text) => text.split(/[,\s]+/u))
		.map((tag) => tag.replace(/^#/u, ""))
		.filter((tag) => tag !== "");
}

function tagLines(body: readonly Line[]): readonly string[] {
	const tags: string[] = [];
	for (const line of body) if (isTagLine(line)) tags.push(...tagsIn(line.syntax));
	return tags;
}

function isTagLine({ syntax, holds, heading }: Line): boolean {
	if ((holds & Holds.tag) === 0 || heading !== null || !/^\s*#[^\s#]/u.test(syntax)) return false;
	return syntax.trim().split(/\s+/u).every(isTag);
}

function isTag(word: string): boolean {
	return /^#[\p{L}\p{N}_/-]{1,200}$/u.test(word);
}
