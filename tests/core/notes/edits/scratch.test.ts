import { expect, test } from "vitest";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { logEntry } from "/work/main/src/core/notes/edits/log-entry";
import { setProperty } from "/work/main/src/core/notes/edits/set-property";
import { addToProperty } from "/work/main/src/core/notes/edits/add-to-property";
import { undoOf } from "/work/main/src/core/notes/edits/undo";
import { tickPromise, addPromise } from "/work/main/src/core/notes/edits/promise";
import { RULES, addedLines, entriesOf, entry, parseYaml, saidIn } from "/work/main/tests/core/notes/edits/reading";

function* notes(folder: string): Generator<string> {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) yield* notes(path);
		else if (name.endsWith(".md")) yield path;
	}
}
const show = process.env["SHOW"] !== undefined;
test("every note", () => {
	let count = 0;
	let refusals = 0;
	for (const root of ["/work/main/demo-vault", "/work/shared/vaults"]) for (const path of notes(root)) {
		const text = readFileSync(path, "utf8");
		for (const day of ["2026-11-20", "2020-01-01"]) {
			const said = entry({ day, channel: "call", initiator: "me", topic: "the plan\nand more of it", present: ["[[Bob]]"], promises: [{ text: "send it", due: "2026-12-01", owner: "them" }] });
			const { text: after, line } = logEntry(text, said, RULES);
			const added = addedLines(text, after);
			if (added === null) throw new Error(path);
			if (show) console.log(path, "line", line, "\n" + after.split("\n").slice(Math.max(0, line - 3), line + 6).join("\n"));
			expect(saidIn(after, line)).toEqual(saidIn(text, null));
			expect(undoOf(text, after)(after)).toBe(text);
			expect(undoOf(text, after)(after + "\nmore")).toBe(text.endsWith("\n") || !after.endsWith(added.at(-1)!) ? text + "\nmore" : text + "\nmore");
		}
		for (const e of entriesOf(text)) {
			const after = addPromise(text, e, { text: "call back", due: null, owner: "me" }, RULES);
			expect(addedLines(text, after)?.length).toBe(1);
			for (const f of e.followUps) if (!f.done) try { tickPromise(text, f.line, f.text); } catch (x) { console.log(path, f, String(x)); }
		}
		for (const value of ["x: y", "2026-11-20", 3, true, ["a, b", "[[C]]"], null] as const) {
			try {
				const after = setProperty(text, ["snooze-until", "role", "tags"], value as never, parseYaml);
				expect(undoOf(text, after)(after)).toBe(text);
				count++;
			} catch (error) { refusals++; console.log(path, String(error)); }
		}
		for (const names of [["aliases"], ["knows", "friends"], ["interests"], ["organization", "org"], ["people"]] as const) try { addToProperty(text, names as never, "[[New]]", parseYaml); } catch (error) { refusals++; console.log(path, names, String(error)); }
	}
	console.log(count, refusals);
});
