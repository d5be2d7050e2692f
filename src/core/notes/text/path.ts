/** The last part of a path, without `.md`. */
export function baseName(path: string): string {
	return withoutEnding(path.slice(path.lastIndexOf("/") + 1));
}

/** A path without `.md`. */
export function withoutEnding(path: string): string {
	return path.charCodeAt(path.length - 3) === DOT && /\.md$/iu.test(path) ? path.slice(0, -3) : path;
}

/** The folder of a path; empty at the root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** Whether a note lies in one of the folders, or below it. */
export function isInFolder(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => {
		const prefix = folder.replace(/^\/+|\/+$/gu, "");
		return prefix !== "" && path.toLowerCase().startsWith(`${prefix.toLowerCase()}/`);
	});
}

/** The key under which names are one that differ by capitals, or by how accents are composed, alone. */
export function nameKey(name: string): string {
	// What may be composed otherwise stands behind all letters of Latin scripts.
	return (MAY_COMPOSE.test(name) ? name.normalize("NFC") : name).toLowerCase();
}

/** The key under which text is searched: small letters of a plain keyboard, wherever a letter has one, so that it finds everybody. */
export function searchKey(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return bare.replace(/[øıłđæœßðþ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const PLAIN = /^[ -~]*$/u;
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: "o", ı: "i", ł: "l", đ: "d", æ: "ae", œ: "oe", ß: "ss", ð: "d", þ: "th" };
const DOT = 0x2e;
const MAY_COMPOSE = /[\u0300-\uffff]/;
