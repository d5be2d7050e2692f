import { describe, expect, test } from "vitest";
import { entriesOf, noteReader } from "../../../../src/core/notes/people/note";
import { noteSaved, savedNote } from "../../../../src/core/notes/people/saved-note";
import { CALENDAR, HABITS, parseYaml } from "../../small-vault";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { entryRules } from "../../../../src/core/notes/entries/entry-rules";
import { noteByNumber } from "../grammar/note-by-number";
import { runs } from "../../runs";
import { spelledOut } from "../../../../src/core/notes/entries/entry";

const SETTINGS = { ...DEFAULT_SETTINGS, peopleFolders: ["People"] };
const RULES = entryRules(SETTINGS, HABITS, CALENDAR);
const read = noteReader(SETTINGS, HABITS, parseYaml, CALENDAR);

const EVERYTHING = `---
type: person
tags: [friend]
aliases: [Jay]
email: Jane@x.org
organization: "[[Acme]]"
role: editor
why: the harbour
circle: inner
cadence: every 2 weeks
importance: 4
influence: 5
interest: 3
stance: supporter
decision-role: buyer
knows: "[[Bob]] (strong)"
reports-to: Ann, Bo
interests: [choir]
schools: "[[Aalto]] 2009–2013"
programs: [Erasmus]
places: [Ghent]
groups: [chess]
offers: [maps]
needs: [tea]
birthday: 1980-04-01
last-contact: 2026-01-03
snooze-until: 2026-12-01
status: archived
kin: true
no-intro: true
me: true
---
## Career
- 2014–2016 [[Acme]], engineer
- since 2019 [[Beta]]

## Log
- 2026-01-02: call with [[Bob]], not about [[Cy]]
`;

describe("a note that was saved says what it said", () => {
	const notes: Readonly<Record<string, readonly [path: string, text: string]>> = {
		"a person": [
			"Jane.md",
			"---\ntype: person\nknows: '[[Bob]]'\ncadence: 30\n---\n- 2026-01-02 14:30 call (in): [[Bob]] 📅 `a [[b]]`\n  - [ ] x\n",
		],
		"a day": ["Daily/2026-01-02.md", "- coffee with [[Jane]]\n- [ ] 2026-13-40 lunch with [[Bob]]\n"],
		"a meeting": ["Council.md", "---\ndate: 2026-01-02\nattendees: [Jane, Bob]\n---\n- 2026-01-02: [[Jane]] promised\n"],
		"a person of whom all is told": ["People/Jane.md", EVERYTHING],
		"a person by the folder alone": ["People/Bob.md", "- 2026-01-02: call\n"],
		nobody: ["Soup.md", "# Soup\n\nLeeks.\n"],
		"a template": ["Templates/Person.md", "---\ntype: person\n---\n"],
		"a copy": ["Jane (Bo's conflicted copy 2026-01-02).md", "---\ntype: person\n---\n"],
		"broken properties": ["Jane.md", "---\ntype: person\n  a: [\n---\n"],
		"a date that is none": ["Jane.md", "---\ntype: person\n---\n- 2026-02-31: call\n"],
		"odd characters": ["Jäne \u2028.md", '---\ntype: person\nrole: "a\\u2029\\ud83d"\n---\n- 2026-01-02: "call" \\ \u2028 \ud83d\n'],
	};
	test.each(Object.entries(notes))("%s", (_, [path, text]) => void expectSame(path, text));

	test("of a person all that there is to tell", () => {
		const { contact } = read("People/Jane.md", EVERYTHING);
		const untold = Object.entries({ ...contact, ...contact?.commonGround }).filter(([, value]) => isNothing(value));
		// By what alone it would be one is told of the other, which bears no mark.
		expect(untold.map(([key]) => key)).toEqual(["onlyBy"]);
		expect(read("People/Bob.md", "").contact?.onlyBy).toBe("its folder");
		expect(contact?.stays).toHaveLength(2);
	});

	test("whatever the grammar makes", () => {
		let entries = 0;
		for (let number = 0; number < runs(500, 5000); number++) {
			const { path, text } = noteByNumber(5, number);
			entries += expectSame(path, text);
		}
		expect(entries).toBeGreaterThan(300);
	});
});

test.each([
	"",
	"{",
	"null",
	"7",
	"[]",
	'{"path":"A.md"}',
	'{"path":"B.md","contact":null,"dated":null}',
	'{"path":"A.md","contact":{},"dated":null}',
])("what is no saved note is refused: %j", (text) => {
	expect(noteSaved("A.md", text, RULES)).toBeNull();
});

function isNothing(value: unknown): boolean {
	return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

// Answers how many entries there were.
function expectSame(path: string, text: string): number {
	const note = read(path, text);
	const saved = noteSaved(path, savedNote(note), RULES);
	if (saved === null) throw new Error(`${path} was not saved.`);
	expect(saved).toStrictEqual(note);
	expect(entriesOf(saved).map(spelledOut)).toEqual(entriesOf(note).map(spelledOut));
	return entriesOf(note).length;
}
