import { describe, expect, test } from "vitest";
import { RULES, type Source, sourcesIn } from "./floors";

const sources = await sourcesIn("src");

// For each rule a house that breaks it: a rule that lets it pass is no rule.
const BROKEN: Readonly<Record<string, readonly Source[]>> = {
	"an import goes down the list of folders": [{ path: "core/words/list.ts", text: 'import { dayOf } from "../notes/dates/day";' }],
	"no folder imports another round": [
		{ path: "core/rhythm/rhythm.ts", text: 'import { tie } from "../network/ties";' },
		{ path: "core/network/network.ts", text: 'import { reconnect } from "../rhythm/reconnect";' },
	],
	"a folder holds 3 to 15 files and folders": [{ path: "core/kinds/circle.ts", text: "" }],
	"nobody imports main": [{ path: "views/list.ts", text: 'import type MyPlugin from "../main";' }],
	"no import goes round": [
		{ path: "core/a.ts", text: 'import { b } from "./b";' },
		{ path: "core/b.ts", text: 'import type { A } from "./a";' },
	],
	"core imports no obsidian": [{ path: "core/notes/dates/day.ts", text: 'import { moment } from "obsidian";' }],
	"core reads no clock, rolls no dice and touches no screen": [{ path: "core/notes/dates/day.ts", text: "const today = new Date();" }],
	"one file alone imports each library": [{ path: "core/rhythm/cadence.ts", text: 'import { addDays } from "date-fns";' }],
	"nothing else is imported": [{ path: "views/list.ts", text: 'import { readFile } from "node:fs";' }],
	"files are small and their lines too": [{ path: "core/big.ts", text: "const line = 1;\n".repeat(251) }],
	"a file bears the name of its idea": [{ path: "core/utils.ts", text: "" }],
	"an aria-label stands on controls alone": [
		{ path: "views/list.ts", text: 'parent.createDiv({ cls: "rows", attr: { role: "list", "aria-label": "Rows" } });' },
	],
	"what people read stands in core/words": [{ path: "views/list.ts", text: 'button.setText("Show all people");' }],
	"no way round the types or the rules": [{ path: "views/list.ts", text: "const view = leaf as any;" }],
};

describe.each(Object.keys(RULES))("%s", (name) => {
	test("holds", () => {
		expect(RULES[name]?.(sources)).toEqual([]);
	});
	test("is seen broken", () => {
		expect(RULES[name]?.(BROKEN[name] ?? [])).not.toEqual([]);
	});
});

test("main holds registrations only", () => {
	expect(sources.find(({ path }) => path === "main.ts")?.text.split("\n").length).toBeLessThan(100);
});
