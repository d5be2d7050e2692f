import { afterAll, beforeAll, expect, test } from "vitest";
import { borrowBrowser, returnBrowser } from "../host/browser/shared-browser";
import { HOSTILE, partOfNotes } from "../core/report/exports/small-network";
import { linksOf, type NetworkPart } from "../../src/core/report/exports/network-part";
import { mermaid } from "../../src/core/report/exports/mermaid";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { personNote } from "../core/small-vault";

/** What Mermaid's own reader finds in a diagram. */
interface Read {
	readonly boxes: readonly (readonly [id: string, text: string])[];
	readonly arrows: readonly (readonly [from: string, to: string, text: string, kind: string])[];
}

let page: Page;

beforeAll(async () => {
	const browser = await borrowBrowser();
	page = await browser.newPage();
	await page.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny/dist/mermaid.tiny.js") });
});
afterAll(async () => {
	await page.close();
	await returnBrowser();
});

async function read(text: string): Promise<Read> {
	return page.evaluate(async (source) => {
		interface Vertex {
			readonly id: string;
			readonly text: string;
		}
		interface Edge {
			readonly start: string;
			readonly end: string;
			readonly text: string;
			readonly type: string;
			readonly stroke: string;
		}
		interface Diagram {
			readonly db: { getVertices(): Map<string, Vertex>; getEdges(): Edge[] };
		}
		interface Mermaid {
			parse(text: string): Promise<unknown>;
			readonly mermaidAPI: { getDiagramFromText(text: string): Promise<Diagram> };
		}
		const { mermaid } = window as unknown as { mermaid: Mermaid };
		await mermaid.parse(source);
		const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
		return {
			boxes: [...db.getVertices().values()].map(({ id, text }) => [id, text] as const),
			arrows: db.getEdges().map(({ start, end, text, type, stroke }) => [start, end, text, `${type} ${stroke}`] as const),
		};
	}, text);
}

// Signs are written by their numbers, which the reader marks in a way of its own until it draws.
const plain = (text: string): string => text.replace(/ﬂ°°(\d+)¶ß|#(\d+);/gu, (_, one, other) => String.fromCodePoint(Number(one ?? other)));

async function expectRead(part: NetworkPart): Promise<Read> {
	const found = await read(mermaid(part));
	expect(found.boxes.map(([, text]) => plain(text))).toEqual(part.nodes.map(({ label }) => label));
	expect(found.arrows).toHaveLength(part.ties.flatMap(linksOf).length);
	return found;
}

test("Mermaid reads back who there is, whatever their names, and how they are tied", async () => {
	const { arrows } = await expectRead(partOfNotes(HOSTILE));
	expect(arrows.map(([, , text, kind]) => `${plain(text)} ${kind}`.trim()).sort()).toEqual([
		"arrow_open dotted",
		"arrow_open dotted",
		"arrow_open normal",
		"arrow_open normal",
		"influences arrow_point normal",
		"knows arrow_open normal",
		"knows arrow_open normal",
		"mentors arrow_point normal",
		"reports to arrow_point normal",
	]);
});

test.each([0, 1, 2, 60])("of %i people", async (count) => {
	const texts = Object.fromEntries(
		Array.from({ length: count }, (_, at) => [`P${at}.md`, personNote(`knows: "[[P${(at * 7 + 1) % count}]]"`)]),
	);
	await expectRead(partOfNotes(texts));
});
