const EVERYWHERE = /[\\:]/;
const STRICT = /[\\:*?"<>|#^[\]]|[. ]$/;

/** Throws where a path can't be a note's: `\` and `:` nowhere, and where `strict` also what Windows or a link forbids. */
export function checkPath(path: string, strict: boolean): void {
	if (path === "" || path.startsWith("/") || path.endsWith("/")) throw new Error(`Not a path inside the vault: "${path}"`);
	for (const name of path.split("/")) {
		if (name === "" || name === "." || name === "..") throw new Error(`Not a path inside the vault: "${path}"`);
		if ((strict ? STRICT : EVERYWHERE).test(name)) {
			throw new Error(
				`File name cannot contain any of the following characters: ${strict ? '* " \\ / < > : | ? # ^ [ ]' : "\\ / :"}`,
			);
		}
	}
}

/** One way to write a path: no slash at the ends, none doubled, no backslash, ordinary spaces, composed letters. */
export function normalizePath(path: string): string {
	const clean = path
		.replace(/[\\/]+/g, "/")
		.replace(/^\/+|\/+$/g, "")
		.replace(/[\u00A0\u202F]/g, " ");
	return clean === "" ? "/" : clean.normalize("NFC");
}
