import { addedLines, entry, READING, saidIn } from "./reading";
import { parseYaml } from "../small-vault";
import { expect, test } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { addToProperty } from "../../../src/core/edits/properties/add-to-property";
import { join } from "node:path";
import { logEntry } from "../../../src/core/edits/entries/log-entry";
import { setProperty } from "../../../src/core/edits/properties/set-property";
import { undoOf } from "../../../src/core/edits/undo";

const VAULT = join(import.meta.dirname, "../../../demo-vault");
const NOTES = readdirSync(VAULT, { recursive: true, encoding: "utf8" }).filter(
	(path) => path.endsWith(".md") && !path.startsWith("Templates"),
);

const SAID = entry({
	channel: "call",
	initiator: "me",
	topic: "the plan\nand more of it",
	present: ["[[Bob]]"],
	promises: [{ text: "send it", due: "2026-12-01", owner: "them" }],
});

test.each(NOTES)("%s can be written into", (path) => {
	const text = readFileSync(join(VAULT, path), "utf8");
	for (const day of ["2026-11-20", "2020-01-01"]) {
		const {
			text: after,
			entry: { line },
		} = logEntry(text, { ...SAID, day }, READING);
		expect(addedLines(text, after)).not.toBeNull();
		expect(saidIn(after, line)).toEqual(saidIn(text, null));
		expect(undoOf(text, after)(after)).toBe(text);
	}
	for (const value of ["x: y", "2026-11-20", 3, true, ["a, b", "[[C]]"], null]) {
		const after = setProperty(text, ["snooze-until", "role"], value, parseYaml);
		expect(undoOf(text, after)(after)).toBe(text);
	}
	for (const name of ["aliases", "knows", "interests", "organization"])
		expect(addToProperty(text, [name], "[[New]]", parseYaml)).toContain("[[New]]");
});
