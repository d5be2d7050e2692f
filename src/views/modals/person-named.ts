import { Refusal } from "../../core/kinds/refusal";
import type { Named } from "../../core/notes/people/choosing";
import { nameKey } from "../../core/notes/text/path";
import { writeWords } from "../../core/words/write";

/** Whoever bears a name that was typed, by name before alias, in whatever capitals; null where nobody does. Several are refused. */
export function personNamed<T extends Named>(people: readonly T[], typed: string): T | null {
	const wanted = bare(typed);
	const byName = people.filter(({ name }) => bare(name) === wanted);
	const found = byName.length > 0 ? byName : people.filter(({ aliases }) => aliases.some((alias) => bare(alias) === wanted));
	const [first = null, ...more] = found;
	if (more.length > 0) throw new Refusal(writeWords.severalNotes(typed.trim()));
	return first;
}

function bare(name: string): string {
	return nameKey(name.replace(/\s+/gu, " ").trim());
}
