import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test, vi } from "vitest";
import * as obsidian from "./obsidian/obsidian";
import { findBrowser } from "./browser/find-browser";

const types = readFileSync(createRequire(import.meta.url).resolve("obsidian/obsidian.d.ts"), "utf8");
const declared = [...types.matchAll(/^export (?:abstract )?(?:class|function|const|let|enum) (\w+)/gm)].map((found) => found[1] ?? "");

/** What the stand-in does not have: Bases, formulas, CodeMirror, binary files, pop-out windows, secrets. */
const absent = [
	"Bases\\w* \\w*Value \\w*State \\w*Field \\w*Adapter QueryController FormulaContext RenderContext load\\w+ finishRenderMath renderMath",
	"parsePropertyId arrayBuffer\\w+ base64ToArrayBuffer hexToArrayBuffer getBlobArrayBuffer htmlToMarkdown sanitizeHTMLToDom",
	"resolveSubpath EditorSuggest HoverPopover MarkdownEditView MarkdownPreview\\w+ Secret\\w+ Tasks",
	"Workspace(?:Container|Floating|Item|Parent|Ribbon|Window)",
].flatMap((names) => names.split(" "));

test("every other name of the API is there", () => {
	const missing = declared.filter((name) => !(name in obsidian) && !absent.some((pattern) => new RegExp(`^${pattern}$`).test(name)));
	expect(missing).toEqual([]);
});

test("a browser is named by RAPPORT_BROWSER", () => {
	vi.stubEnv("RAPPORT_BROWSER", "/opt/some-browser");
	expect(findBrowser()).toBe("/opt/some-browser");
	vi.unstubAllEnvs();
});
