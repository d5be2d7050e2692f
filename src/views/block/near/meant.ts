import type { People } from "../../../core/notes/people/people";

/** Whose network a note means: that of its person, else of all whom it names. */
export function peopleMeant(note: string, { byPath }: People, namedIn: (path: string) => readonly string[]): readonly string[] {
	return byPath.has(note) ? [note] : namedIn(note);
}
