import { linksIn, withLinksShown } from "../text/links";
import { baseName } from "../text/path";
import { type Property, textsOf } from "./property";

/** The first value among some properties that a parser can read, and the properties in which it can't read something. */
export function firstRead<T>(
	properties: readonly Property[],
	parse: (written: string) => T | null,
): { value: T | null; unread: readonly Property[] } {
	if (properties.length === 0) return { value: null, unread: properties };
	// Most meanings have one property with one text, which is no link.
	const [text, ...others] = properties.length === 1 ? textsOf(properties[0]?.value) : [];
	if (text !== undefined && others.length === 0 && !text.includes("[")) {
		const value = parse(text);
		return { value, unread: value === null ? properties : NO_PROPERTIES };
	}
	const first = (found: readonly (T | null)[]): T | null => found.find((value) => value !== null) ?? null;
	const read = properties.map(({ value }) => textsOf(value).map((text) => first(waysToRead(text).map(parse))));
	return { value: first(read.flat()), unread: properties.filter((_, index) => read[index]?.includes(null)) };
}

const NO_PROPERTIES: readonly Property[] = [];

// As written, or, where it is a link, what that shows and points to.
function waysToRead(text: string): readonly string[] {
	const link = linksIn(text)[0];
	return link === undefined ? [text] : [withLinksShown(text), baseName(link.target)];
}
