// What is no number alone. There is one way to read it, so that a long one takes no longer than it is.
const NAME = String.raw`(?=\p{N}*[\p{L}_/-])[\p{L}\p{N}_/-]+`;
const TAG = new RegExp(String.raw`(^|[\s(])#(${NAME})`, "gu");
const NO_TAGS: readonly string[] = [];

/** The tags of a text, without `#`, in lower case. */
export function tagsIn(text: string): readonly string[] {
	return text.includes("#") ? [...text.matchAll(TAG)].map((tag) => (tag[2] ?? "").toLowerCase()) : NO_TAGS;
}

/** A text without its tags, and without the round brackets that hold nothing else. */
export const withoutTags = tagRemover(NAME);

/** Makes what takes the tags of some names, given as a pattern, out of a text. */
export function tagRemover(name: string): (text: string) => string {
	const inBrackets = new RegExp(String.raw`\([\s,]*(?:#${name}[\s,]+)*#${name}[\s,]*\)`, "giu");
	const afterBracket = new RegExp(String.raw`\((?:#${name}[\s,]+)+`, "giu");
	const anywhere = new RegExp(String.raw`(^|[\s(])#${name}`, "giu");
	return (text) => {
		if (!text.includes("#")) return text;
		const outside = text.includes("(") ? text.replace(inBrackets, "").replace(afterBracket, "(") : text;
		return outside.replace(anywhere, "$1");
	};
}

/** Whether a tag is another one or nested under it; capitals and `#` do not matter. */
export function isTagUnder(tag: string, mark: string): boolean {
	const [inner, outer] = [tag, mark].map((written) => written.replace(/^#/u, "").toLowerCase());
	return inner === outer || (inner ?? "").startsWith(`${outer}/`);
}
