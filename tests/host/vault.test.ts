import { describe, expect, test } from "vitest";
import { App } from "./obsidian/app";
import { Plugin } from "./obsidian/plugin";
import { MemoryDisk } from "./obsidian/vault/memory-disk";
import { normalizePath } from "./obsidian/vault/file-names";

const manifest = { id: "fixture", name: "Fixture", version: "1.0.0", minAppVersion: "1.13.0", author: "", description: "" };

class Quiet extends Plugin {}

interface Started {
	app: App;
	disk: MemoryDisk;
	plugin: Plugin;
}

async function started(files: Record<string, string>, options: { strict?: boolean } = {}): Promise<Started> {
	const disk = new MemoryDisk(files);
	const app = new App(disk, options);
	const plugin = new Quiet(app, manifest);
	await app.start([plugin]);
	return { app, disk, plugin };
}

/** The file of that path, which must exist. */
function fileOf(app: App, path: string) {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`No file ${path}`);
	return file;
}

describe("no kinder than the application", () => {
	test("a plugin sees no file while it loads, and hears of each as created before the layout is ready", async () => {
		const app = new App(new MemoryDisk({ "A.md": "", "People/B.md": "" }));
		const heard: string[] = [];
		class Listening extends Plugin {
			override onload(): void {
				heard.push(`files: ${app.vault.getFiles().length}`);
				this.registerEvent(
					app.vault.on("create", (file: { path: string }) => heard.push(`${file.path}, ready: ${app.workspace.layoutReady}`)),
				);
				app.workspace.onLayoutReady(() => heard.push("ready"));
			}
		}
		await app.start([new Listening(app, manifest)]);
		expect(heard).toEqual(["files: 0", "A.md, ready: false", "People, ready: false", "People/B.md, ready: false", "ready"]);
	});

	test("loadData is null where there is nothing", async () => {
		const { plugin } = await started({});
		expect(await plugin.loadData()).toBeNull();
		await plugin.saveData({ version: 1 });
		expect(await plugin.loadData()).toEqual({ version: 1 });
	});

	test("process reads again: what another program wrote since is kept", async () => {
		const { app, disk } = await started({ "A.md": "one\n" });
		const file = fileOf(app, "A.md");
		await disk.write("A.md", "one\ntwo\n");
		expect(await app.vault.cachedRead(file)).toBe("one\n");
		await app.vault.process(file, (text) => `${text}three\n`);
		expect(await disk.read("A.md")).toBe("one\ntwo\nthree\n");
	});

	test("process begins again where another program writes between its reading and its writing", async () => {
		const { app, disk } = await started({ "A.md": "one\n" });
		app.vault.anotherWriter = async (path) => {
			app.vault.anotherWriter = null;
			await disk.write(path, "theirs\none\n");
		};
		await app.vault.process(fileOf(app, "A.md"), (text) => `${text}mine\n`);
		expect(await disk.read("A.md")).toBe("theirs\none\nmine\n");
	});

	test("the function of process answers at once", async () => {
		const { app, disk } = await started({ "A.md": "one" });
		const late = (async (text: string) => text) as unknown as (text: string) => string;
		await expect(app.vault.process(fileOf(app, "A.md"), late)).rejects.toThrow(/no promise/);
		expect(await disk.read("A.md")).toBe("one");
	});

	test("names that differ only by case are two files", async () => {
		const { app } = await started({ "ann.md": "small", "Ann.md": "large" });
		expect(await app.vault.read(fileOf(app, "ann.md"))).toBe("small");
		expect(await app.vault.read(fileOf(app, "Ann.md"))).toBe("large");
	});

	test.each([
		["A.md", /already exists/],
		["Nowhere/A.md", /ENOENT/],
		["a\\b.md", /cannot contain/],
		["10:30.md", /cannot contain/],
		["../A.md", /Not a path/],
		["/A.md", /Not a path/],
	])("create refuses %s", async (path, message) => {
		const { app } = await started({ "A.md": "" });
		await expect(app.vault.create(path, "")).rejects.toThrow(message);
	});

	test.each([...'*?"<>|#^[]'])("create refuses %s in a name where it is strict, and only there", async (sign) => {
		const path = `What${sign}.md`;
		await expect((await started({})).app.vault.create(path, "")).resolves.toMatchObject({ path });
		await expect((await started({}, { strict: true })).app.vault.create(path, "")).rejects.toThrow(/cannot contain/);
	});

	test("where it is strict, a name that differs only by case exists already", async () => {
		const { app } = await started({ "Ann.md": "" }, { strict: true });
		await expect(app.vault.create("ann.md", "")).rejects.toThrow(/already exists/);
	});

	test("a file that is gone can't be written", async () => {
		const { app } = await started({ "A.md": "" });
		const file = fileOf(app, "A.md");
		await app.vault.delete(file);
		await expect(app.vault.modify(file, "x")).rejects.toThrow(/ENOENT/);
		await expect(app.vault.process(file, (text) => text)).rejects.toThrow(/ENOENT/);
	});
});

describe("files and folders", () => {
	test("renaming a folder renames what it holds, and tells of each", async () => {
		const { app, disk } = await started({ "People/Work/A.md": "x" });
		const heard: string[] = [];
		app.vault.on("rename", (file: { path: string }, old: string) => heard.push(`${old} → ${file.path}`));
		const folder = app.vault.getFolderByPath("People");
		if (folder) await app.vault.rename(folder, "Contacts");
		expect(heard).toEqual(["People → Contacts", "People/Work → Contacts/Work", "People/Work/A.md → Contacts/Work/A.md"]);
		expect(await disk.read("Contacts/Work/A.md")).toBe("x");
		expect(fileOf(app, "Contacts/Work/A.md").parent?.parent).toBe(app.vault.getFolderByPath("Contacts"));
		expect(app.vault.getFolderByPath("People")).toBeNull();
	});

	test("size and times are real, and change with the text", async () => {
		const { app } = await started({ "A.md": "é" });
		const file = fileOf(app, "A.md");
		const { mtime } = file.stat;
		expect(file.stat.size).toBe(2);
		await app.vault.modify(file, "longer");
		expect(file.stat.size).toBe(6);
		expect(file.stat.mtime).toBeGreaterThan(mtime);
	});

	test("what is thrown away lies in .trash, out of sight", async () => {
		const { app, disk } = await started({ "A.md": "x" });
		await app.fileManager.trashFile(fileOf(app, "A.md"));
		expect(app.vault.getFiles()).toEqual([]);
		expect(await disk.read(".trash/A.md")).toBe("x");
	});

	test("the adapter reads hidden files, and the vault notices what it writes to a note", async () => {
		const { app } = await started({ "A.md": "x", ".obsidian/daily-notes.json": "{}" });
		const heard: unknown[] = [];
		app.vault.on("modify", (file: unknown) => heard.push(file));
		expect(await app.vault.adapter.read(".obsidian/daily-notes.json")).toBe("{}");
		expect(await app.vault.adapter.exists(".obsidian/templates.json")).toBe(false);
		await app.vault.adapter.write("A.md", "y");
		expect(heard).toEqual([fileOf(app, "A.md")]);
	});

	test.each([
		["/a//b/", "a/b"],
		["a\\b", "a/b"],
		["a\u00A0b", "a b"],
		["", "/"],
		["e\u0301", "\u00E9"],
	])("normalizePath(%j)", (path, expected) => {
		expect(normalizePath(path)).toBe(expected);
	});
});
