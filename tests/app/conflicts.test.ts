import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";

const ANN = "People/Ann Li.md";
const EVE = "Notes/Eve Ho.md";
const FILES = {
	[ANN]: "---\ntype: person\ncadence: 14\n---\n## Log\n\n- 2026-11-01: call\n  - [ ] send the plan\n",
	"People/Bob Roy.md": "---\ntype: person\n---\n- 2026-11-02: call\n",
	[EVE]: "# Eve\n",
};
const OTHERS = "\nWritten by another program.\n";

/** A write: the note that is open, the command, what is done in its form, and what becomes of a text. */
interface Write {
	readonly note: string;
	readonly command: string;
	readonly act?: (app: AppUnderTest) => Promise<void>;
	readonly made: (text: string) => string;
}

const choose =
	(text: string) =>
	(app: AppUnderTest): Promise<void> =>
		app.page.locator(".suggestion-item", { hasText: text }).first().click();
const submit = (app: AppUnderTest): Promise<void> => app.page.locator(".modal button.mod-cta").last().click();
const fill = (app: AppUnderTest, name: string, text: string): Promise<void> =>
	app.page.locator(".modal .setting-item", { hasText: name }).locator("textarea, input").first().fill(text);
const withProperty =
	(lines: string) =>
	(text: string): string =>
		text.replace("cadence: 14\n", `cadence: 14\n${lines}\n`);

const WRITES: Readonly<Record<string, Write>> = {
	"talked today": {
		note: ANN,
		command: "talked-today",
		made: (text) => text.replace("- 2026-11-01", "- 2026-11-20: talked\n- 2026-11-01"),
	},
	"log interaction": {
		note: ANN,
		command: "log-interaction",
		act: async (app) => {
			await fill(app, "What was said", "the plan");
			await submit(app);
		},
		made: (text) => text.replace("- 2026-11-01", "- 2026-11-20: the plan\n- 2026-11-01"),
	},
	"a promise is ticked": { note: ANN, command: "tick-promise", made: (text) => text.replace("[ ]", "[x]") },
	"a promise is added": {
		note: ANN,
		command: "add-promise",
		act: async (app) => {
			await fill(app, "What was promised", "lend the book");
			await submit(app);
		},
		made: (text) => text.replace("send the plan\n", "send the plan\n  - [ ] lend the book\n"),
	},
	snooze: { note: ANN, command: "snooze", made: withProperty("snooze-until: 2026-11-27") },
	"a circle": { note: ANN, command: "set-circle", act: choose("Close"), made: withProperty("circle: close") },
	"a cadence": {
		note: ANN,
		command: "set-cadence",
		act: choose("Quarterly"),
		made: (text) => text.replace("cadence: 14", "cadence: 90"),
	},
	archive: { note: ANN, command: "archive", made: withProperty("status: archived") },
	"a relation": {
		note: ANN,
		command: "add-relation",
		act: async (app) => {
			await app.page.locator(".modal input").fill("bob");
			await choose("Bob Roy")(app);
			await submit(app);
		},
		made: withProperty('knows:\n  - "[[Bob Roy]]"'),
	},
	"my own note": { note: ANN, command: "choose-me", act: choose("Ann Li"), made: withProperty("me: true") },
	"a note turned into a person note": {
		note: EVE,
		command: "turn-into-person",
		made: (text) => `---\ntype: person\n---\n${text}`,
	},
};

describe.each([
	["in a window", false],
	["on a phone", true],
])("what another program writes between reading and writing, %s", (_, phone) => {
	let app: AppUnderTest;
	beforeAll(async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, phone });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-row").first().waitFor();
	});
	afterAll(() => app.close());
	const runs = (id: string): Promise<boolean> =>
		app.runCommand(`rapport:${id}`).then(
			() => true,
			() => false,
		);

	test.each(Object.entries(WRITES))("%s keeps it, and so does its undo", async (__, { note, command, act, made }) => {
		await app.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ""), note.replace(/\.md$/u, ""));
		await expect.poll(() => app.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(note);
		const others = (FILES[note as keyof typeof FILES] ?? "") + OTHERS;
		await app.page.evaluate((text) => {
			const { vault } = window.host.app;
			vault.anotherWriter = async (path: string) => {
				vault.anotherWriter = null;
				await vault.disk.write(path, text);
			};
		}, others);
		// A command about what a note says is there once that has been read.
		await expect.poll(() => runs(command)).toBe(true);
		await act?.(app);
		await expect.poll(app.notes).toEqual({ ...FILES, [note]: made(others) });
		expect(await app.page.evaluate(() => window.host.app.vault.anotherWriter)).toBeNull();
		await expect.poll(() => runs("undo")).toBe(true);
		await expect.poll(app.notes).toEqual({ ...FILES, [note]: others });
		await app.writeOutside(note, FILES[note as keyof typeof FILES] ?? "");
		// The next one begins where all is known again.
		await app.settled();
		await app.page.waitForTimeout(200);
		// What was said covers the top of a phone for some seconds, else until it is clicked.
		const notices = app.page.locator(".notice");
		while ((await notices.count()) > 0) await notices.last().click({ position: { x: 4, y: 4 } });
		expect(app.errors).toEqual([]);
	});
});
