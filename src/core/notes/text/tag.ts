const TAG = /(^|[\s(])#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** The tags of a text, without `#`, in lower case. */
export function tagsIn(text: string): readonly string[] {
	return text.includes("#") ? [...text.matchAll(TAG)].map((tag) => (tag[2] ?? "").toLowerCase()) : [];
}

/** A text without its tags. */
export function withoutTags(text: string): string {
	return text.includes("#") ? text.replace(TAG, "$1") : text;
}

/** Whether a tag is another one or nested under it; capitals and `#` do not matter. */
export function isTagUnder(tag: string, mark: string): boolean {
	const [inner, outer] = [tag, mark].map((written) => written.replace(/^#/u, "").toLowerCase());
	return inner === outer || (inner ?? "").startsWith(`${outer}/`);
}
