import { expect, test } from "vitest";
import { isOpen, ledgerOf, type Party, type Stage } from "../../../src/core/before/introduce/ledger";
import { finished } from "../../../src/core/kinds/steps";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { worldOf } from "../../../src/core/world";
import { introductionIn } from "../../../src/vault/writes/introduction";
import { readingWith, vaultWith } from "./vault";

const TODAY = "2026-11-20";
const ANN: Party = { path: "Ann.md", name: "Ann" };
const BOB: Party = { path: "Bob.md", name: "Bob" };
const ZOE: Party = { path: null, name: "Zoe" };
const PERSON = "---\ntype: person\n---\n";

async function vaultOf(files: Record<string, string>, settings: Partial<Settings> = {}) {
	const { app, notes } = await vaultWith(files);
	const reading = readingWith(settings);
	const worldNow = async () => {
		const read = Object.entries(await notes()).map(([path, text]) => reading.read(path, text));
		return worldOf(read, TODAY, { ...DEFAULT_SETTINGS, ...settings });
	};
	const write = async (stage: Stage, over: Party, to: Party) =>
		introductionIn(app, reading, { stage, over, to }, (await worldNow()).people);
	const ledger = async () => finished(ledgerOf((await worldNow()).people));
	const told = async () => (await ledger()).map(({ over, to, stage, day }) => [over.name, to.name, stage, day].join(" "));
	return { notes, write, ledger, told, worldNow };
}

test("what my own note tells is of those with whom it was, and never of me", async () => {
	const { told } = await vaultOf({
		"Ann.md": PERSON,
		"Bob.md": PERSON,
		"Me.md": "---\nme: true\n---\n- 2026-11-18: call with [[Ann]] about [[Bob]] #intro/asked\n",
	});
	expect(await told()).toEqual(["Ann Bob asked 2026-11-18"]);
});

test("each step is written where it belongs, and read back as the latest word on the introduction", async () => {
	const { notes, write, told, ledger } = await vaultOf({ "Ann.md": PERSON, "Bob.md": PERSON });
	await write("asked", ANN, BOB);
	expect(await told()).toEqual(["Ann Bob asked 2026-11-20"]);
	await write("made", ANN, BOB);
	expect(await told()).toEqual(["Ann Bob made 2026-11-20"]);
	await write("met", ANN, BOB);
	expect(await told()).toEqual(["Ann Bob met 2026-11-20"]);
	expect((await ledger()).map(isOpen)).toEqual([true]);
	await write("thanked", ANN, BOB);
	expect(await told()).toEqual(["Ann Bob thanked 2026-11-20"]);
	expect((await ledger()).map(isOpen)).toEqual([false]);
	expect(await notes()).toEqual({
		"Ann.md":
			`${PERSON}\n## Interactions\n\n- 2026-11-20: → thanked for the intro to [[Bob]] #intro/thanked\n` +
			"- 2026-11-20: ← introduced me to [[Bob]] #intro/made\n- 2026-11-20: → asked for an intro to [[Bob]] #intro/asked\n",
		"Bob.md":
			'---\ntype: person\nintroduced-by:\n  - "[[Ann]]"\n---\n\n## Interactions\n\n' + "- 2026-11-20: met, via [[Ann]] #intro/met\n",
	});
});

test("what was asked is contact with the one who was asked, and not with the one it is about", async () => {
	const { write, worldNow } = await vaultOf({ "Ann.md": PERSON, "Bob.md": PERSON });
	await write("asked", ANN, BOB);
	const { people } = await worldNow();
	expect([ANN, BOB].map(({ path }) => people.byPath.get(path ?? "")?.interactions.length)).toEqual([1, 0]);
	await write("met", ANN, BOB);
	const later = (await worldNow()).people;
	expect([ANN, BOB].map(({ path }) => later.byPath.get(path ?? "")?.interactions.length)).toEqual([1, 1]);
});

test("a second press, before the notes were read again, writes nothing and takes nothing back", async () => {
	const { app, notes } = await vaultWith({ "Ann.md": PERSON, "Bob.md": PERSON });
	const reading = readingWith();
	const { people } = worldOf(
		Object.entries(await notes()).map(([path, text]) => reading.read(path, text)),
		TODAY,
		DEFAULT_SETTINGS,
	);
	const met = { stage: "met", over: ANN, to: BOB } as const;
	await introductionIn(app, reading, met, people);
	const once = await notes();
	await introductionIn(app, reading, met, people).catch(() => undefined);
	expect(await notes()).toEqual(once);
});

test("all can be taken back", async () => {
	const files = { "Ann.md": PERSON, "Bob.md": PERSON };
	const { notes, write } = await vaultOf(files);
	const written = await write("met", ANN, BOB);
	for (const { undo } of [...written].reverse()) await undo();
	expect(await notes()).toEqual(files);
});

test("somebody without a note can be asked for, and is met only once there is one", async () => {
	const { notes, write, told } = await vaultOf({ "Ann.md": PERSON });
	await write("asked", ANN, ZOE);
	expect(await told()).toEqual(["Ann Zoe asked 2026-11-20"]);
	const before = await notes();
	await expect(write("met", ANN, ZOE)).rejects.toThrow("“Zoe” has no note yet");
	expect(await notes()).toEqual(before);
});

test("who states already by whom they were introduced is not told twice", async () => {
	const { notes, write } = await vaultOf({ "Ann.md": PERSON, "Bob.md": '---\ntype: person\nintroduced-by: "[[Ann]]"\n---\n' });
	await write("met", ANN, BOB);
	expect((await notes())["Bob.md"]?.match(/Ann/gu)).toHaveLength(2);
});

test("in a daily note it is read back, too", async () => {
	const { write, told } = await vaultOf({ "Ann.md": PERSON, "Bob.md": PERSON }, { logTo: "daily", mentions: "all" });
	await write("asked", ANN, BOB);
	expect(await told()).toEqual(["Ann Bob asked 2026-11-20"]);
});

test.each([
	["- 2026-11-02: coffee, asked for an intro to [[Bob]] #intro/asked", ["Ann Bob asked 2026-11-02"]],
	["- 2026-11-02: coffee #intro/asked", []],
	["- 2026-11-02: coffee, talked about [[Bob]] #introvert", []],
	[
		"- 2026-11-02: asked for an intro to [[Bob]] #intro/asked\n- 2026-11-05: no intro to [[Bob]] #intro/declined",
		["Ann Bob declined 2026-11-05"],
	],
	[
		"- 2026-11-09: asked again for an intro to [[Bob]] #intro/asked\n- 2026-11-05: no intro to [[Bob]] #intro/declined",
		["Ann Bob asked 2026-11-09"],
	],
	["- 2026-11-02: asked for an intro to [[Bob]] #Intro/Asked", ["Ann Bob asked 2026-11-02"]],
])("by hand: %s", async (line, expected) => {
	const { told } = await vaultOf({ "Ann.md": `${PERSON}${line}\n`, "Bob.md": PERSON });
	expect(await told()).toEqual(expected);
});
