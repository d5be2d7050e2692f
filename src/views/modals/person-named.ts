import type { Named } from "../../core/notes/people/choosing";
import { writeWords } from "../../core/words/write";

/** Whoever bears a name that was typed, by name before alias, in whatever capitals; null where nobody does. Several are refused. */
export function personNamed<T extends Named>(people: readonly T[], typed: string): T | null {
	const wanted = bare(typed);
	const byName = people.filter(({ name }) => bare(name) === wanted);
	const found = byName.length > 0 ? byName : people.filter(({ aliases }) => aliases.some((alias) => bare(alias) === wanted));
	const [first = null, ...more] = found;
	if (more.length > 0) throw new Error(writeWords.severalNotes(typed.trim()));
	return first;
}

// Some keyboards and file systems write a letter and its accent apart.
function bare(name: string): string {
	return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
