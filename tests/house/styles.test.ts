import { describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { STYLE_RULES, styleFaults } from "./styles";

// For each rule a style sheet that breaks it.
const BROKEN: Readonly<Record<string, string>> = {
	"nothing is !important": ".rapport-a { color: red !important; }",
	"no :has(), which makes every change of the page dear": ".rapport-a:has(b) { color: red; }",
	"no property that some supported browsers know in part": ".rapport-a { clip-path: inset(50%); }",
	"no display: contents": ".rapport-a { display: contents; }",
	"no selector stands twice": ".rapport-a { color: red; }\n.rapport-a { top: 0; }",
	"no declaration stands twice in a rule": ".rapport-a { color: red; color: blue; }",
	"every class of a rule's own is the plugin's": ".menu { color: red; }",
	"nothing is fetched": '@import "https://example.com/a.css";',
};
const found = styleFaults(await readFile("styles.css", "utf8"));

describe.each(Object.keys(STYLE_RULES))("styles.css: %s", (name) => {
	test("holds", () => expect(found[name]).toEqual([]));
	test("is seen broken", () => expect(styleFaults(BROKEN[name] ?? "")[name]).not.toEqual([]));
});
test("the same selector below another condition, and other values of a shorthand, are let pass", () => {
	const css = ".rapport-a { gap: 0 4px; }\n@container (max-width: 250px) { .rapport-a { gap: 0; } }";
	expect(Object.values(styleFaults(css)).flat()).toEqual([]);
});
