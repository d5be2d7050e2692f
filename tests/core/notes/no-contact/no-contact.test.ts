import { expect, test } from "vitest";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";
import { inFull } from "../../in-full";
import { runs } from "../../runs";
import { readerOf, TODAY } from "../../small-vault";
import { diceOf } from "../grammar/dice";
import { noPersonNote } from "./other-notes";
import { personNote } from "./person-notes";
import { CAST } from "./words";

const read = readerOf({ settings: { peopleFolders: ["People"] } });
const cast = [...CAST, "@Mara Voss/@Mara Voss", "Ola Berg"].map((name) => read(`People/${name}.md`, "---\ntype: person\n---\n"));

/** What counts as contact in a vault of some people and one more note: the person, the day and the line. */
function contactIn({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
	const people = inFull(peopleOf([...cast, read(path, text)], TODAY, ""));
	return [...people.byPath.values()].flatMap((person) => {
		const done = person.interactions.filter(({ status }) => status === "done");
		return [
			...done.map(({ day, entry }) => `${person.contact.path}, ${day}: ${text.split("\n")[entry.line - 1] ?? ""}`),
			...person.contact.lastContacts.map(({ day }) => `${person.contact.path}: last contact ${day}`),
		];
	});
}

// Made by the rules of what counts, not by the code: prose, biographies, obituaries, recipes, journals, quotes, CVs, invoices, lists.
test("in a thousand notes that tell of no contact none is found", () => {
	const found = new Map<string, string>();
	const count = runs(1000, 10_000);
	for (let number = 0; number < count; number++) {
		const dice = diceOf(20261127, number);
		const note = dice.chance(0.5) ? personNote(dice) : noPersonNote(dice);
		for (const contact of contactIn(note)) found.set(`${number} ${note.path}: ${contact}`, note.text);
	}
	expect([...found.keys()]).toEqual([]);
});

test("the same people are in touch where something does tell of it", () => {
	const counted = contactIn({ path: "2024-03-15.md", text: "- coffee with [[Mara Voss]]\n" });
	expect(counted).toEqual(["People/Mara Voss.md, 2024-03-15: - coffee with [[Mara Voss]]"]);
	expect(contactIn({ path: "People/Ilse Brandt.md", text: "# Ilse Brandt\n- 2024-03-15: call\n" })).toHaveLength(1);
});
