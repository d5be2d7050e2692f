import { parse, stringify } from "yaml";

/** YAML to a value. As in the application dates stay text, and text that is no YAML throws. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: "error" });
}

/** A value to YAML; long lines are not folded, and an empty property is written without a value. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: "" });
}

/** Where the properties of a note stand; `frontmatter` is the text between the fences. */
export interface FrontMatterInfo {
	readonly exists: boolean;
	readonly frontmatter: string;
	readonly from: number;
	readonly to: number;
	readonly contentStart: number;
}

/** Finds the properties block: a first line of `---`, up to the next one. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const open = /^\uFEFF?---[ \t]*\r?\n/.exec(content);
	const close = open && /(^|\r?\n)---[ \t]*(?:\r?\n|$)/g;
	if (!open || !close) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	const from = open[0].length;
	const found = close.exec(content.slice(from));
	if (!found) return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	const to = from + found.index;
	return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: from + found.index + found[0].length };
}

type Properties = Record<string, unknown> | null | undefined;

/** The value of the first property that the key fits. */
export function parseFrontMatterEntry(properties: Properties, key: string | RegExp): unknown {
	const name = Object.keys(properties ?? {}).find((known) => (typeof key === "string" ? known === key : key.test(known)));
	return name === undefined ? null : (properties?.[name] ?? null);
}

/** A property's texts: a list, or one text split at its commas. */
export function parseFrontMatterStringArray(properties: Properties, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(properties, key);
	if (value === null) return null;
	const texts = Array.isArray(value) ? value.map(String) : String(value).split(",");
	return texts.map((text) => text.trim()).filter(Boolean);
}

export function parseFrontMatterAliases(properties: Properties): string[] | null {
	return parseFrontMatterStringArray(properties, /^alias(es)?$/i);
}

/** Tags of the properties, each with its `#`. */
export function parseFrontMatterTags(properties: Properties): string[] | null {
	const words = parseFrontMatterStringArray(properties, /^tags?$/i)?.flatMap((text) => text.split(/\s+/));
	return words?.filter(Boolean).map((word) => (word.startsWith("#") ? word : `#${word}`)) ?? null;
}
