import { peopleOf } from "../../src/core/notes/people/followed-people";
import { readdirSync, readFileSync } from "node:fs";
import { type Entry, type SpelledEntry, spelledOut } from "../../src/core/notes/entries/entry";
import { join } from "node:path";
import type { Note } from "../../src/core/notes/people/note";
import { type FullPeople, inFull } from "./in-full";
import { readerOf } from "./small-vault";

const FOLDER = join(import.meta.dirname, "../../demo-vault");
const read = readerOf({ habits: { dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" }, templateFolders: ["Templates"] } });

/** The texts of the demo vault's notes by path. */
export const DEMO_TEXTS: ReadonlyMap<string, string> = new Map(
	(readdirSync(FOLDER, { recursive: true }) as string[])
		.map((path) => path.split("\\").join("/"))
		.filter((path) => path.endsWith(".md"))
		.sort()
		.map((path) => [path, readFileSync(join(FOLDER, path), "utf8")]),
);

/** What these notes say, and the people they make, on the day of the demo. */
export const DEMO_NOTES: readonly Note[] = [...DEMO_TEXTS].map(([path, text]) => read(path, text));
export const DEMO_PEOPLE: FullPeople = inFull(peopleOf(DEMO_NOTES, "2026-11-20", ""));

/** An entry of a note, the line on which it begins, those that belong to it, and whether it stands in the properties. */
export interface Written {
	readonly path: string;
	readonly entry: SpelledEntry;
	readonly line: string;
	readonly lines: readonly string[];
	readonly inProperties: boolean;
}

/** The entries of person notes, and those of lines in notes with a day of their own. */
export const IN_PERSON_NOTES: readonly Written[] = DEMO_NOTES.flatMap(({ path, contact }) => written(path, contact?.entries ?? []));
export const IN_DAILY_NOTES: readonly Written[] = DEMO_NOTES.flatMap(({ path, dated }) => written(path, dated?.lines ?? []));

/** The line of a note, counted from 1. */
export function lineAt({ path, line }: { readonly path: string; readonly line: number }): string {
	return DEMO_TEXTS.get(path)?.split("\n")[line - 1] ?? "";
}

function written(path: string, entries: readonly Entry[]): readonly Written[] {
	const lines = (DEMO_TEXTS.get(path) ?? "").split("\n");
	const bodyStart = lines[0] === "---" ? lines.indexOf("---", 1) + 1 : 0;
	return entries.map((entry) => ({
		path,
		entry: spelledOut(entry),
		line: lines[entry.line - 1] ?? "",
		lines: lines.slice(entry.line - 1, entry.lastLine),
		inProperties: entry.line <= bodyStart,
	}));
}
