import type { Problem } from "../../kinds/problem";
import { problemWords } from "../../words/problem";
import { linkTarget, noteNamed } from "../text/links";
import { baseName } from "../text/path";
import type { Resolve } from "./resolve";

/** Whether the settings name a note as mine, by its path or its name. */
export function isNamedAsMine(path: string, named: string): boolean {
	if (named === "") return false;
	const wanted = noteNamed(named).toLowerCase();
	const own = linkTarget(path).toLowerCase();
	return wanted !== "" && (own === wanted || (!wanted.includes("/") && baseName(own) === wanted));
}

/**
 * Which note is mine: the one that the settings name, else the first of those that say so by themselves (`own`, in the order of
 * their paths); and what is wrong with that.
 */
export function whoIsMe(
	named: string,
	own: readonly string[],
	resolve: Resolve,
	isPerson: (path: string) => boolean,
): { readonly me: string | null; readonly problems: readonly Problem[] } {
	const found = named === "" ? undefined : resolve(noteNamed(named), "").find(isPerson);
	if (found !== undefined) return { me: found, problems: [] };
	const missing: readonly Problem[] =
		named === "" ? [] : [{ path: named, line: 1, code: "me-not-found", message: problemWords.meNotFound(named), about: named }];
	const [first = null, ...others] = own;
	const message = problemWords.secondMe(first ?? "");
	return {
		me: first,
		problems: [...missing, ...others.map((path) => ({ path, line: 1, code: "second-me" as const, message, about: first }))],
	};
}
