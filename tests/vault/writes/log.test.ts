import { expect, test } from "vitest";
import { readingWith, vaultWith } from "./vault";
import { logIn } from "../../../src/vault/writes/log";

const PERSON = "---\ntype: person\n---\n";
const FILES = { "People/Ann.md": PERSON, "People/Bob.md": PERSON };
const SOUP = {
	paths: ["People/Ann.md", "People/Bob.md"],
	day: "2026-11-20",
	channel: "meal",
	initiator: "unknown",
	said: "soup",
	promises: [],
} as const;

test.each([
	["", "(meal) soup [with:: [[Bob]]]"],
	["[Bob](Bob.md)", "(meal) soup [with:: [Bob](Bob.md)]"],
	["[[People/Bob|Bob]]", "(meal) soup [with:: [[People/Bob|Bob]]]"],
	["[Bob](Bob (1).md)", "(meal) soup [with:: [[Bob]]]"],
])("the application writes links as %j", async (link, said) => {
	const { app, notes } = await vaultWith(FILES);
	if (link !== "") app.fileManager.generateMarkdownLink = () => link;
	await logIn(app, readingWith(), SOUP, "2026-11-20");
	expect((await notes())["People/Ann.md"]).toBe(`${PERSON}\n## Interactions\n\n- 2026-11-20: ${said}\n`);
});

test.each([
	["moves with what was contact", "meal", "2026-11-20"],
	["stays where it was none", "letter", "2026-10-01"],
] as const)("the date of last contact %s", async (_, channel, day) => {
	const { app, notes } = await vaultWith({ "Ann.md": "---\ntype: person\nlast-contact: 2026-10-01\n---\n" });
	const reading = readingWith({ moveLastContact: true });
	const written = await logIn(app, reading, { ...SOUP, paths: ["Ann.md"], channel, initiator: "me" }, "2026-11-20");
	expect((await notes())["Ann.md"]).toContain(`last-contact: ${day}\n`);
	for (const one of [...written].reverse()) await one.undo();
	expect((await notes())["Ann.md"]).toBe("---\ntype: person\nlast-contact: 2026-10-01\n---\n");
});
