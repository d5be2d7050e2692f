import { afterEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";
import Graph from "graphology";
import { parse } from "graphology-graphml/node";
import { JSONCanvas } from "@trbn/jsoncanvas";
import Papa from "papaparse";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

const person = (properties: string, body = ""): string => `---\ntype: person\n${properties}---\n${body}`;
const FILES = {
	"Me.md": person("me: true\norganization: Acme\n"),
	"Ann.md": person("organization: Acme\nknows: ['[[Bob]]', '[[Zed]]']\nreports-to: '[[Bob]]'\n", "- 2026-11-12: coffee\n"),
	"Bob.md": person("organization: Fund\n"),
	"Cid.md": person("", "- 2026-11-02: call\n"),
};

let app: AppUnderTest;
const { openGraph, findInGraph, undo } = actsOn(() => app);
afterEach(() => app.close());

const open = async (files: Record<string, string> = FILES): Promise<void> => {
	app = await openApp({ files, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
};
const choose = async (form: string): Promise<void> => {
	await app.page.locator(".suggestion-item", { hasText: form }).click();
};
const made = (name: string): Promise<Buffer> => readFile(join(app.folder, name));
const textOf = async (name: string): Promise<string> => (await made(name)).toString("utf8");
const said = (words: string) => expect.poll(async () => (await app.notices()).at(-1)).toBe(words);

describe("the whole network, by the command", () => {
	test("as GraphML, which a reader of it gives back, and taken back", async () => {
		await open();
		await app.runCommand("rapport:export-network");
		expect(await faultsIn(app, ".prompt")).toEqual([]);
		expect(await app.page.locator(".suggestion-item").allInnerTexts()).toHaveLength(2);
		await choose("GraphML");
		await said("Made “Rapport network.graphml”.Undo");
		const graph = parse(Graph, await textOf("Rapport network.graphml"));
		expect(graph.nodes().sort()).toEqual(["Ann.md", "Bob.md", "Cid.md", "Me.md", "Zed"]);
		expect(graph.getNodeAttributes("Ann.md")).toMatchObject({ name: "Ann", inside: true, ghost: false });
		expect(graph.areNeighbors("Ann.md", "Zed")).toBe(true);
		await undo();
		await expect.poll(() => made("Rapport network.graphml").catch(() => null)).toBeNull();
		expect(app.errors).toEqual([]);
	});
	test("as two tables, under names that are free", async () => {
		await open({ ...FILES, "Rapport ties.csv": "mine" });
		await app.runCommand("rapport:export-network");
		await choose("Tables");
		await said("Made “Rapport people.csv” and “Rapport ties 1.csv”.Undo");
		const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
		expect(read(await textOf("Rapport people.csv")).map(({ Id, Type }) => `${Id ?? ""} ${Type ?? ""}`)).toEqual([
			"Ann.md person",
			"Bob.md person",
			"Cid.md person",
			"Me.md me",
			"Zed named only",
		]);
		expect(read(await textOf("Rapport ties 1.csv")).length).toBeGreaterThan(3);
		expect(await textOf("Rapport ties.csv")).toBe("mine");
	});
	test("of nobody is refused with a sentence", async () => {
		await open({ "Soup.md": "Leeks.\n" });
		await app.runCommand("rapport:export-network");
		await choose("GraphML");
		await said("There is nobody in the network yet.");
	});
});

describe("what the graph shows, by its button", () => {
	const export_ = async (form: string): Promise<void> => {
		await app.page.locator('.rapport-graph [aria-label="Export the network"]').click();
		await choose(form);
	};
	test("as a picture in twice the sharpness, and as a drawing", async () => {
		await open();
		await openGraph();
		await app.idle();
		await export_("PNG");
		await said("Made “Rapport network.png”.Undo");
		const png = await made("Rapport network.png");
		const size = await app.page
			.locator(".rapport-graph-stage")
			.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
		expect(png.subarray(1, 4).toString()).toBe("PNG");
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => side * 2));
		await export_("SVG");
		await said("Made “Rapport network.svg”.Undo");
		const svg = await textOf("Rapport network.svg");
		const names = await app.page.evaluate((text) => {
			const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
			return [...drawing.querySelectorAll("parsererror, text")].map(({ textContent }) => textContent);
		}, svg);
		expect(names).toEqual(expect.arrayContaining(["Ann", "Bob", "Cid"]));
		// The same that is on the screen.
		const shows = await app.page.evaluate(async (text) => {
			const image = new Image();
			image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
			await image.decode();
			return [image.naturalWidth, image.naturalHeight];
		}, svg);
		expect(shows).toEqual(size);
		expect(app.errors).toEqual([]);
	});
	test("as a canvas of who is chosen and those around", async () => {
		await open();
		await openGraph();
		await findInGraph("bob");
		await export_("Canvas");
		await said("Made “Rapport network.canvas”.Undo");
		const canvas = JSONCanvas.fromString(await textOf("Rapport network.canvas"));
		expect(canvas.getNodes().map((node) => ("file" in node ? node.file : ""))).toEqual(["Ann.md", "Bob.md"]);
		expect(canvas.getEdges()).toHaveLength(1);
		expect(app.errors).toEqual([]);
	});
	test("as a Mermaid diagram on the clipboard", async () => {
		await open();
		await app.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await openGraph();
		await export_("Mermaid");
		await said("Copied. Paste it into a note.");
		const text = await app.page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/^```mermaid\ngraph LR\n/u);
		expect(text).toContain('["Ann"]');
	});
	test("too many for a canvas or a diagram are refused, many are told", async () => {
		const many = (count: number): Record<string, string> =>
			Object.fromEntries(
				Array.from({ length: count }, (_, at) => [
					`P${at}.md`,
					person(`knows: ['[[P${(at + 1) % count}]]', '[[P${(at * 7) % count}]]']\n`),
				]),
			);
		await open(many(501));
		await openGraph();
		await export_("Canvas");
		await said("A canvas of 501 people can't be used; 500 is the most. Choose somebody in the graph, or show fewer people.");
		await export_("Mermaid");
		await expect.poll(async () => (await app.notices()).at(-1)).toContain("Mermaid draws 500 ties at most");
		expect(Object.keys(await app.notes())).toHaveLength(501);
	});
	test("many on a canvas are told to be slow", async () => {
		await open(Object.fromEntries(Array.from({ length: 151 }, (_, at) => [`P${at}.md`, person(`knows: '[[P${(at + 1) % 151}]]'\n`)])));
		await openGraph();
		await export_("Canvas");
		await expect.poll(async () => (await app.notices()).at(-1)).toContain("with 151 people. A canvas of so many is slow to open");
	});
});
