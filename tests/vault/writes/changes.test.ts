import { createNote, takeBack, writeEach, writeNote, writeTogether } from "../../../src/vault/writes/note-writer";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../../src/core/kinds/refusal";
import { Changes } from "../../../src/vault/writes/changes";
import { vaultWith } from "./vault";

const CHANGED = "This note has changed where it was written, so it is left as it is.";

const below = (line: string) => (text: string) => `${text}${line}\n`;
const refuse = (): never => {
	throw new Refusal("Not this one.");
};

describe("what was written", () => {
	test("is taken back once, though it was written twice", async () => {
		const { app, notes } = await vaultWith({ "A.md": "a\n" });
		const first = await writeNote(app, "A.md", below("same"));
		await writeNote(app, "A.md", below("same"));
		await Promise.all([first.undo(), first.undo()]);
		await first.undo();
		expect(await notes()).toEqual({ "A.md": "a\nsame\n" });
	});
	test("can be asked for again where it was refused", async () => {
		const { app, disk, notes } = await vaultWith({ "A.md": "a\n" });
		const written = await writeNote(app, "A.md", below("new"));
		await disk.write("A.md", "a\nnewer\n");
		await expect(written.undo()).rejects.toThrow(CHANGED);
		await disk.write("A.md", "a\nnew\n");
		await written.undo();
		expect(await notes()).toEqual({ "A.md": "a\n" });
	});
	test("is no change where the text stays, and nothing is taken back then", async () => {
		const { app, disk, notes } = await vaultWith({ "A.md": "a\n" });
		const written = await writeNote(app, "A.md", (text) => text);
		expect(written.changed).toBe(false);
		await disk.write("A.md", "b\n");
		await written.undo();
		expect(await notes()).toEqual({ "A.md": "b\n" });
	});
	test("in a note that is gone since is told", async () => {
		const { app, disk } = await vaultWith({});
		const written = await createNote(app, "A.md", "a");
		await app.vault.delete(app.vault.getFileByPath("A.md") ?? refuse());
		await expect(written.undo()).rejects.toThrow("no longer there");
		expect(await disk.entries()).toEqual([]);
	});
	test("in a note that was renamed since is found", async () => {
		const { app, notes } = await vaultWith({ "A.md": "a\n" });
		const written = await writeNote(app, "A.md", below("new"));
		await app.vault.rename(app.vault.getFileByPath("A.md") ?? refuse(), "B.md");
		await written.undo();
		expect(await notes()).toEqual({ "B.md": "a\n" });
	});
});

describe("several notes", () => {
	test("written together are all written, or none", async () => {
		const files = { "A.md": "a\n", "B.md": "b\n" };
		const { app, notes } = await vaultWith(files);
		const writes = [() => writeNote(app, "A.md", below("new")), () => writeNote(app, "B.md", refuse)];
		await expect(writeTogether(writes)).rejects.toThrow("Not this one.");
		expect(await notes()).toEqual(files);
	});
	test("what could not be taken back is told where one of them refuses", async () => {
		const { app, notes } = await vaultWith({ "A.md": "a\n", "B.md": "b\n" });
		const writes = [
			() => writeNote(app, "A.md", below("new")),
			async () => {
				await writeNote(app, "A.md", () => "another\n");
				return refuse();
			},
		];
		await expect(writeTogether(writes)).rejects.toThrow(
			"Not this one. What was written before that could not be taken back. Look into “A”.",
		);
		expect(await notes()).toEqual({ "A.md": "another\n", "B.md": "b\n" });
	});
	test("each for itself are written where they can be, and the others told", async () => {
		const { app, notes } = await vaultWith({ "A.md": "a\n", "B.md": "no\n" });
		const { written, refused } = await writeEach(app, ["A.md", "B.md", "C.md"], (text) => (text === "no\n" ? refuse() : `${text}x\n`));
		expect(written.map(({ path }) => path)).toEqual(["A.md"]);
		expect(refused).toEqual([
			{ path: "B.md", reason: "Not this one." },
			{ path: "C.md", reason: "The note “C.md” is no longer there." },
		]);
		expect(await notes()).toEqual({ "A.md": "a\nx\n", "B.md": "no\n" });
	});
	test("are taken back as far as they can be", async () => {
		const { app, disk, notes } = await vaultWith({ "A.md": "a\n", "B.md": "b\n", "C.md": "c\n" });
		const { written } = await writeEach(app, ["A.md", "B.md", "C.md"], below("new"));
		await disk.write("B.md", "b\nnewer\n");
		expect(await takeBack(written)).toEqual([{ path: "B.md", reason: CHANGED }]);
		expect(await notes()).toEqual({ "A.md": "a\n", "B.md": "b\nnewer\n", "C.md": "c\n" });
	});
});

describe("changes", () => {
	test("are taken back from the latest on, each once, wherever that is asked for", async () => {
		const { app, notes } = await vaultWith({ "A.md": "a\n" });
		const changes = new Changes();
		const one = changes.add("one", [await writeNote(app, "A.md", below("1"))]);
		const two = changes.add("two", [await writeNote(app, "A.md", below("2"))]);
		expect(changes.last).toBe(two);
		expect(await changes.takeBack(one)).toEqual([]);
		expect(await notes()).toEqual({ "A.md": "a\n2\n" });
		expect(await changes.takeBack(one)).toBeNull();
		expect(changes.last).toBe(two);
		expect(await changes.takeBack(two)).toEqual([]);
		expect(changes.last).toBeNull();
		expect(await notes()).toEqual({ "A.md": "a\n" });
	});
	test("what can't be taken back stands in no later one's way", async () => {
		const { app, disk } = await vaultWith({ "A.md": "a\n", "B.md": "b\n" });
		const changes = new Changes();
		const one = changes.add("one", [await writeNote(app, "A.md", below("1"))]);
		const two = changes.add("two", [await writeNote(app, "B.md", below("2"))]);
		await disk.write("B.md", "b\nother\n");
		expect(await changes.takeBack(two)).toEqual([{ path: "B.md", reason: CHANGED }]);
		expect(changes.last).toBe(one);
	});
	test("are kept up to fifty", async () => {
		const changes = new Changes();
		const made = Array.from({ length: 60 }, (_, at) => changes.add(String(at), []));
		expect(await changes.takeBack(made[9] ?? refuse())).toBeNull();
		expect(await changes.takeBack(made[10] ?? refuse())).toEqual([]);
	});
	test("of other things than notes are kept too", async () => {
		const changes = new Changes();
		let undone = 0;
		const change = changes.add("set", [{ undo: async () => void undone++ }]);
		expect(await changes.takeBack(change)).toEqual([]);
		expect(undone).toBe(1);
	});
});
