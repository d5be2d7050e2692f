import { expect, test } from "vitest";
import { readingWith, vaultWith } from "./vault";
import { logIn } from "../../../src/vault/writes/log";
import { makePerson } from "../../../src/vault/writes/make-person";

const FACTS = { name: "Kim", today: "2026-11-20", time: "14:30", organization: "", role: "", circle: "", why: "", aliases: [] };
const PERSON = "---\ntype: person\n---\n";
const SOUP = { day: "2026-11-20", channel: "meal", initiator: "unknown", said: "soup", promises: [] } as const;

test.each(["../../out", "a/../../out", "..", ".obsidian/plugins", "a/.trash", "[[../out]]"])(
	"nobody's note is made in %j, which lies outside the vault or is hidden",
	async (newPersonFolder) => {
		const { app, notes } = await vaultWith({ "Ann.md": PERSON });
		await expect(makePerson(app, readingWith({}), FACTS, newPersonFolder)).rejects.toThrow("outside the notes of this vault");
		expect(await notes()).toEqual({ "Ann.md": PERSON });
	},
);

test.each([
	{ folder: "../..", format: "YYYY-MM-DD" },
	{ folder: ".obsidian", format: "YYYY-MM-DD" },
	{ folder: "", format: "../../YYYY-MM-DD" },
])("no daily note is made at %j", async (dailyNotes) => {
	const { app, notes } = await vaultWith({ "Ann.md": PERSON });
	const reading = readingWith({ dailyNotes, logTo: "daily" });
	await expect(logIn(app, reading, { ...SOUP, paths: ["Ann.md"] }, "2026-11-20")).rejects.toThrow("outside the notes of this vault");
	expect(await notes()).toEqual({ "Ann.md": PERSON });
});

test("a folder whose name holds dots is one like any other", async () => {
	const { app, notes } = await vaultWith({ "Ann.md": PERSON });
	await makePerson(app, readingWith({}), FACTS, "A.B../C");
	expect(Object.keys(await notes())).toContain("A.B../C/Kim.md");
});
