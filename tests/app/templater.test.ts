import { afterEach, beforeEach, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

const TEMPLATE = [
	"<%* const now = tp.date.now() -%>",
	"---",
	"met: <% tp.date.now() %>",
	"role: {{role}}",
	"cadence: 14",
	"note: <% tp.date.now() %> at {{ORGANIZATION}}",
	"---",
	"# <% tp.file.title %> ({{date:MMM Do}})",
	"",
	"<% tp.file.cursor(1) %>",
	'<% say("{{name}}") %> {{name}}',
	"",
	"## Interactions",
	"",
].join("\n");
const FILES = {
	"People/Ann Li.md": "---\ntype: person\ncadence: 14\n---\n",
	"Tp/Friend.md": TEMPLATE,
	"Tp/Day.md": "# <% tp.file.title %>\n\n<% tp.file.cursor() %>\n",
	".obsidian/community-plugins.json": '["templater-obsidian"]',
	".obsidian/plugins/templater-obsidian/data.json": '{"templates_folder": "Tp"}',
	".obsidian/daily-notes.json": '{"folder": "Days", "template": "Day"}',
};
let app: AppUnderTest;
const { field, note, openedNote, openList, row, submit, undo } = actsOn(() => app);
let before: Record<string, string>;

beforeEach(async () => {
	const data = { greeted: true, personTemplate: "[[Friend]]", newPersonFolder: "[[People]]", logTo: "daily" };
	app = await openApp({ files: FILES, today: "2026-11-20", data });
	await openList();
	before = await app.notes();
});
afterEach(async () => {
	expect(app.errors).toEqual([]);
	await app.close();
});

// As Templater does it: what it can't run it tells by itself, and leaves the note as it is; a place to write stays for the editor.
async function installTemplater(how: "works" | "fails" | "throws" | "moves"): Promise<void> {
	await app.page.evaluate((how) => {
		const { app } = window.host;
		app.plugins.plugins["templater-obsidian"] = {
			templater: {
				vault: app.vault,
				async overwrite_file_commands(file: Parameters<typeof app.vault.modify>[0]) {
					if (how === "fails") return;
					if (how === "throws") throw new Error("tp is not defined");
					if (how === "moves") await this.vault.rename(file, `People/Friends of ${file.basename}.md`);
					const text = await this.vault.read(file);
					const run = (_: string, code: string): string => {
						if (code.includes("tp.file.cursor")) return `<%${code}%>`;
						if (code.includes("tp.file.title")) return file.basename;
						if (code.includes("const now")) return "";
						return code.includes("tp.date.now")
							? "2026-11-20"
							: code.includes("say(")
								? `ran ${code.trim()}`.replace(/"/g, "'")
								: "evil";
					};
					await this.vault.modify(file, text.replace(/<%\*([^%]*)-%>\n/g, run).replace(/<%([^%]*)%>/g, run));
				},
			},
		};
	}, how);
}

async function create(name: string): Promise<void> {
	await app.runCommand("rapport:new-person");
	await field("Name").locator("input").fill(name);
	await field("Organization").locator("input").fill("Acme: Sons");
	await submit();
}

const made = (title: string, name = title): string =>
	[
		"---",
		"met: 2026-11-20",
		"role:",
		"cadence: 14",
		'note: "2026-11-20 at Acme: Sons"',
		...(name === title ? ["type: person"] : ["type: person", "aliases:", `  - ${name}`]),
		"---",
		`# ${title} (Nov 20th)`,
		"",
		"",
		`ran say('{{name}}') ${name}`,
		"",
		"## Interactions",
		"",
	].join("\n");

test("runs its commands in the new note, which is a person, and writing goes on where it says", async () => {
	await installTemplater("works");
	await create("Dee Fox");
	await expect.poll(() => note("People/Dee Fox.md")).toBe(made("Dee Fox"));
	await expect.poll(openedNote).toBe("People/Dee Fox.md");
	await expect.poll(() => app.page.locator(".rapport-name", { hasText: "Dee Fox" }).count()).toBe(1);
	const line = await app.page.evaluate(() => window.host.app.workspace.activeEditor?.editor?.getCursor().line);
	expect(line).toBe(made("Dee Fox").split("\n").indexOf("# Dee Fox (Nov 20th)") + 2);
	await undo();
	await expect.poll(app.notes).toEqual(before);
});

test("never runs what somebody is called", async () => {
	await installTemplater("works");
	await create('Eve <% x() %>");');
	const path = "People/Eve % x() %');.md";
	await expect.poll(() => note(path)).toContain("type: person");
	const text = await note(path);
	expect(text).not.toContain("evil");
	expect(text).toContain("\nran say('{{name}}') Eve < % x() %>\");\n");
});

test("finds the note where Templater has moved it", async () => {
	await installTemplater("moves");
	await create("Dee Fox");
	const path = "People/Friends of Dee Fox.md";
	await expect.poll(() => note(path)).toBe(made("Friends of Dee Fox", "Dee Fox"));
	await expect.poll(openedNote).toBe(path);
	await undo();
	await expect.poll(app.notes).toEqual(before);
});

test("makes nothing where Templater is not running, and nothing half where it fails", async () => {
	const error = () => app.page.locator(".rapport-form-error").last().innerText();
	await create("Dee Fox");
	await expect
		.poll(error)
		.toBe(
			"The template holds commands of Templater, which is not running. Turn Templater on, or choose another template. Nothing was made.",
		);
	await installTemplater("fails");
	await submit();
	await expect.poll(error).toBe("Templater could not run the commands of the template, so no note was made.");
	await installTemplater("throws");
	await submit();
	await expect.poll(error).toBe("tp is not defined");
	expect(await app.notes()).toEqual(before);
	await installTemplater("works");
	await submit();
	await expect.poll(() => note("People/Dee Fox.md")).toBe(made("Dee Fox"));
});

test("makes a missing daily note, too", async () => {
	const talked = () => row("People/Ann Li.md").locator(".rapport-talked").click();
	await talked();
	await expect.poll(app.notices).toContainEqual(expect.stringContaining("Templater, which is not running"));
	expect(await app.notes()).toEqual(before);
	await installTemplater("works");
	await talked();
	await expect
		.poll(() => note("Days/2026-11-20.md"))
		.toBe("# 2026-11-20\n\n## Interactions\n\n- talked [with:: [[Ann Li]]] [type:: other]\n\n");
	await undo();
	await expect.poll(app.notes).toEqual(before);
});
