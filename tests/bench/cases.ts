import { flat, madeNote, madeNotes, nameOf, pathOf, TODAY } from "./notes";
import { type Changed, madeNoteReader, textReader, wholeWorld } from "./product";

/** Makes the input of a size and answers the work on it, which gives all that has to be kept of it. */
export type Case = (size: number) => () => unknown;

/** What is measured in a process of its own, by name: notes are read, and the world is made of them. */
export const CASES: Readonly<Record<string, Case>> = {
	people: (size) => {
		const made = madeNotes(size);
		return () => {
			const notes = made.map(madeNoteReader());
			return { notes, world: wholeWorld(notes, TODAY) };
		};
	},
	// The texts are made as they are read, so that of them too only what is held on to remains.
	kept: (size) => () => {
		const read = madeNoteReader();
		const notes = Array.from({ length: size }, (_, index) => read(madeNote(index, size)));
		return { notes, world: wholeWorld(notes, TODAY) };
	},
	entries: (size) => worldOfTexts({ "Ann.md": personNote(range(size).map((at) => `- ${dayOf(at)}: call about the keys, part ${at}`)) }),
	meetings: (size) =>
		worldOfTexts({
			...everybody(size),
			...byPath(200, (at) => [
				`Meetings/${at}.md`,
				`---\ndate: ${dayOf(at)}\nattendees:\n${range(size)
					.map((person) => `  - "[[${nameOf(person)}]]"`)
					.join("\n")}\n---\nThe plan.`,
			]),
		}),
	links: (size) =>
		worldOfTexts({
			...everybody(size),
			"Ann.md": personNote(range(size / 10).map((line) => tens(line, (at) => `[[${nameOf(at)}]]`))),
		}),
	namesakes: (size) =>
		worldOfTexts(
			Object.assign(
				{},
				...range(size).map((at) => ({
					[`Places/${at}/README.md`]: "A place.",
					[`Places/${at}/Person ${at}.md`]: personNote(["See [[README]] and [[Ann]]."]),
					[`Places/${at}/Ann.md`]: personNote(["- 2026-10-01: call with [[Ann]]"]),
				})),
			) as Record<string, string>,
		),
	quotes: (size) => worldOfTexts({ "Ann.md": `---\ntype: person\nwhy: ${`'"`.repeat(size / 2)}\n---\n- 2026-10-01: call\n` }),
	brackets: (size) => worldOfTexts({ "Ann.md": `---\ntype: person\nwhy: ${"[".repeat(size)}\n---\n- 2026-10-01: call\n` }),
	"daily names": (size) =>
		worldOfTexts(
			{ [`${"z".repeat(size * 2)}.md`]: "- call with [[Ann]]\n", "Ann.md": personNote([]) },
			{ dailyNotes: { folder: "", format: `${"z".repeat(size)} YYYY MM DD` } },
		),
};

function worldOfTexts(texts: Readonly<Record<string, string>>, settings: Changed = {}): () => unknown {
	const made = Object.entries(texts).map(([path, text]) => ({ path, text: flat(text) }));
	return () => {
		const read = textReader(settings);
		const notes = made.map(({ path, text }) => read(path, text));
		return { notes, world: wholeWorld(notes, TODAY) };
	};
}

function everybody(size: number): Readonly<Record<string, string>> {
	return byPath(size, (at) => [pathOf(at), personNote([])]);
}

function byPath(size: number, noteAt: (at: number) => readonly [string, string]): Readonly<Record<string, string>> {
	return Object.fromEntries(range(size).map(noteAt));
}

function personNote(lines: readonly string[]): string {
	return `---\ntype: person\n---\n${lines.join("\n")}\n`;
}

function tens(line: number, said: (at: number) => string): string {
	return range(10)
		.map((at) => said(line * 10 + at))
		.join(" ");
}

function range(size: number): readonly number[] {
	return Array.from({ length: Math.floor(size) }, (_, at) => at);
}

function dayOf(at: number): string {
	return new Date(Date.UTC(2000, 0, 1) + (at % 9000) * 86_400_000).toISOString().slice(0, 10);
}
