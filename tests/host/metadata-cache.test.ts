import { describe, expect, test } from "vitest";
import { App } from "./obsidian/app";
import { MemoryDisk } from "./obsidian/vault/memory-disk";
import type { TFile } from "./obsidian/vault/files";
import { parseMarkdown } from "./obsidian/vault/parse-markdown";
import { parseYaml, stringifyYaml } from "./obsidian/vault/yaml";

async function started(files: Record<string, string>): Promise<{ app: App; file: (path: string) => TFile; heard: string[] }> {
	const app = new App(new MemoryDisk(files));
	const heard: string[] = [];
	app.metadataCache.on("changed", (file: TFile, text: string) => heard.push(`changed ${file.path}: ${text}`));
	app.metadataCache.on("deleted", (file: TFile) => heard.push(`deleted ${file.path}`));
	app.metadataCache.on("resolved", () => heard.push("resolved"));
	await app.start([]);
	const file = (path: string): TFile => {
		const found = app.vault.getFileByPath(path);
		if (!found) throw new Error(`No file ${path}`);
		return found;
	};
	return { app, file, heard };
}

describe("no kinder than the application", () => {
	test("at layout-ready nothing is indexed; resolved is told at the end", async () => {
		const { app, file, heard } = await started({ "A.md": "# One", "B.md": "[[A]] [[C]]" });
		expect(app.metadataCache.getFileCache(file("A.md"))).toBeNull();
		expect(app.metadataCache.getFirstLinkpathDest("A", "B.md")).toBe(file("A.md"));
		await app.metadataCache.settled();
		expect(heard).toEqual(["changed A.md: # One", "changed B.md: [[A]] [[C]]", "resolved"]);
		expect(app.metadataCache.resolvedLinks["B.md"]).toEqual({ "A.md": 1 });
		expect(app.metadataCache.unresolvedLinks["B.md"]).toEqual({ C: 1 });
	});

	test("after a write the cache is late", async () => {
		const { app, file } = await started({ "A.md": "# One" });
		await app.metadataCache.settled();
		await app.vault.modify(file("A.md"), "# Two");
		expect(app.metadataCache.getFileCache(file("A.md"))?.headings?.[0]?.heading).toBe("One");
		await app.metadataCache.settled();
		expect(app.metadataCache.getFileCache(file("A.md"))?.headings?.[0]?.heading).toBe("Two");
	});

	test("a rename is silent, and the cache goes with the file", async () => {
		const { app, file, heard } = await started({ "A.md": "# One", "C.md": "[[B]]" });
		await app.metadataCache.settled();
		heard.length = 0;
		await app.vault.rename(file("A.md"), "B.md");
		expect(app.metadataCache.getCache("A.md")).toBeNull();
		expect(app.metadataCache.getCache("B.md")?.headings).toHaveLength(1);
		await app.metadataCache.settled();
		expect(heard).toEqual(["resolved"]);
		expect(app.metadataCache.resolvedLinks["C.md"]).toEqual({ "B.md": 1 });
	});

	test("a deletion is told with the last cache", async () => {
		const { app, file, heard } = await started({ "A.md": "x" });
		await app.metadataCache.settled();
		heard.length = 0;
		await app.vault.delete(file("A.md"));
		expect(heard).toEqual(["deleted A.md"]);
	});

	test("broken properties are not in the cache, and processFrontMatter throws and changes nothing", async () => {
		const broken = "---\nknows: [a\nb: c: d\n---\ntext";
		const { app, file } = await started({ "A.md": broken });
		await app.metadataCache.settled();
		expect(app.metadataCache.getFileCache(file("A.md"))).not.toHaveProperty("frontmatter");
		await expect(app.fileManager.processFrontMatter(file("A.md"), (properties) => (properties["x"] = 1))).rejects.toThrow();
		expect(await app.vault.read(file("A.md"))).toBe(broken);
	});

	test("processFrontMatter writes the block anew and loses its comments", async () => {
		const { app, file } = await started({ "A.md": "---\nname: 'Ann' # as she says\nday: 2024-02-31\n---\ntext" });
		await app.fileManager.processFrontMatter(file("A.md"), (properties) => (properties["tags"] = ["person"]));
		expect(await app.vault.read(file("A.md"))).toBe("---\nname: Ann\nday: 2024-02-31\ntags:\n  - person\n---\ntext");
	});
});

describe("what a link means", () => {
	const files = {
		"Ann.md": "",
		"People/Ann.md": "",
		"People/Work/Bob.md": "",
		"Archive/Old/Bob.md": "",
		"People/Bob.pdf": "",
		"Work/Cy.md": "",
		"People/Work/Cy.md": "",
		"x/y/Dee.md": "",
		"zz/Dee.md": "",
	};
	test.each([
		["Ann", "People/Work/Bob.md", "Ann.md", "a whole path wins"],
		["ann", "Notes.md", "Ann.md", "letters may differ by case"],
		["./Ann", "People/Note.md", "People/Ann.md", "relative to the note"],
		["../Ann", "People/Work/Bob.md", "People/Ann.md", "one folder up"],
		["/People/Ann", "Work/Cy.md", "People/Ann.md", "from the top"],
		["Work/Bob", "Ann.md", "People/Work/Bob.md", "the end of a path"],
		["Bob", "People/Note.md", "People/Work/Bob.md", "below the note's own folder first"],
		["Dee", "Ann.md", "zz/Dee.md", "else the shortest path"],
		["Work/Cy", "People/Note.md", "Work/Cy.md", "a whole path before the end of a nearer one"],
		["Bob.pdf", "Ann.md", "People/Bob.pdf", "another kind of file by its ending"],
		["Elk", "Ann.md", null, "nobody"],
		["Bo", "Ann.md", null, "no part of a name"],
	])("[[%s]] in %s is %s: %s", async (link, source, expected, _why) => {
		const { app } = await started(files);
		expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(expected);
	});

	test("a link is written by name where there is one such file, else by path", async () => {
		const { app, file } = await started(files);
		expect(app.fileManager.generateMarkdownLink(file("People/Ann.md"), "")).toBe("[[People/Ann]]");
		expect(app.fileManager.generateMarkdownLink(file("zz/Dee.md"), "", "#Log", "D")).toBe("[[zz/Dee#Log|D]]");
		expect(app.fileManager.generateMarkdownLink(file("People/Bob.pdf"), "")).toBe("![[Bob.pdf]]");
	});
});

describe("what the cache reads", () => {
	const text = [
		"---",
		'knows: ["[[Ann]]", "[[Bob|Bobby]]"]',
		"day: 2024-03-05",
		"---",
		"# Log #",
		"",
		"- [ ] call [[Cy#Phone|him]] #person",
		"\t- inner ^abc",
		"1. other",
		"",
		"`[[no]]` %%[[no]]%% ![[pic.png]] [text](Dee%20D.md) [web](https://example.org)",
		"```",
		"[[no]] #no",
		"```",
		"#123 #a1/b",
	].join("\n");
	const cache = parseMarkdown(text);

	test("properties, whose dates stay text, and the links in them", () => {
		expect(cache.frontmatter).toEqual({ knows: ["[[Ann]]", "[[Bob|Bobby]]"], day: "2024-03-05" });
		expect(cache.frontmatterLinks).toEqual([
			{ key: "knows.0", link: "Ann", original: "[[Ann]]", displayText: "Ann" },
			{ key: "knows.1", link: "Bob", original: "[[Bob|Bobby]]", displayText: "Bobby" },
		]);
	});

	test("links and embeds, but not those in code or comments", () => {
		expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
			["Cy#Phone", "him"],
			["Dee D.md", "text"],
		]);
		expect(cache.embeds?.map(({ link }) => link)).toEqual(["pic.png"]);
	});

	test("headings, tags and list items with their places", () => {
		expect(cache.headings).toMatchObject([{ heading: "Log", level: 1, position: { start: { line: 4, col: 0 } } }]);
		expect(cache.tags?.map(({ tag }) => tag)).toEqual(["#person", "#a1/b"]);
		expect(cache.listItems).toMatchObject([{ task: " ", parent: -6 }, { parent: 6, id: "abc" }, { parent: -6 }]);
		for (const { position, original } of cache.links ?? [])
			expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
	});

	test("line ends of Windows and a byte-order mark are no trouble", () => {
		expect(parseMarkdown(`\uFEFF${text.replaceAll("\n", "\r\n")}`).frontmatter).toEqual(cache.frontmatter);
	});

	test("YAML keeps days as text and writes what is empty without a value", () => {
		expect(parseYaml("a: 2024-03-05\nb: 01234\nc: 12:30\nd: yes")).toEqual({ a: "2024-03-05", b: 1234, c: "12:30", d: "yes" });
		expect(stringifyYaml({ a: null, b: ["x"], c: "2024-03-05" })).toBe("a:\nb:\n  - x\nc: 2024-03-05\n");
	});
});
