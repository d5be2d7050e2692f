import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

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
	readonly act?: () => Promise<void>;
	readonly made: (text: string) => string;
}

let app: AppUnderTest;
const { choose, dismissNotices, field, openList, openNote, runOnceThere, submit, writeBetween } = actsOn(() => app);
const fill = (name: string, text: string): Promise<void> => field(name).locator("textarea, input").first().fill(text);
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
		act: async () => {
			await fill("What was said", "the plan");
			await submit();
		},
		made: (text) => text.replace("- 2026-11-01", "- 2026-11-20: the plan\n- 2026-11-01"),
	},
	"a promise is ticked": { note: ANN, command: "tick-promise", made: (text) => text.replace("[ ]", "[x]") },
	"a promise is added": {
		note: ANN,
		command: "add-promise",
		act: async () => {
			await fill("What was promised", "lend the book");
			await submit();
		},
		made: (text) => text.replace("send the plan\n", "send the plan\n  - [ ] lend the book\n"),
	},
	snooze: { note: ANN, command: "snooze", made: withProperty("snooze-until: 2026-11-27") },
	"a circle": { note: ANN, command: "set-circle", act: () => choose("Close"), made: withProperty("circle: close") },
	"a cadence": {
		note: ANN,
		command: "set-cadence",
		act: () => choose("Quarterly"),
		made: (text) => text.replace("cadence: 14", "cadence: 90"),
	},
	archive: { note: ANN, command: "archive", made: withProperty("status: archived") },
	"a relation": {
		note: ANN,
		command: "add-relation",
		act: async () => {
			await app.page.locator(".modal input").fill("bob");
			await choose("Bob Roy");
			await submit();
		},
		made: withProperty('knows:\n  - "[[Bob Roy]]"'),
	},
	"my own note": { note: ANN, command: "choose-me", act: () => choose("Ann Li"), made: withProperty("me: true") },
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
	beforeAll(async () => {
		app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true }, phone });
		await openList();
	});
	afterAll(() => app.close());

	test.each(Object.entries(WRITES))("%s keeps it, and so does its undo", async (__, { note, command, act, made }) => {
		await openNote(note);
		const others = (FILES[note as keyof typeof FILES] ?? "") + OTHERS;
		await writeBetween(others);
		await runOnceThere(command);
		await act?.();
		await expect.poll(app.notes).toEqual({ ...FILES, [note]: made(others) });
		expect(await app.page.evaluate(() => window.host.app.vault.anotherWriter)).toBeNull();
		await runOnceThere("undo");
		await expect.poll(app.notes).toEqual({ ...FILES, [note]: others });
		await app.writeOutside(note, FILES[note as keyof typeof FILES] ?? "");
		await app.idle();
		await dismissNotices();
		expect(app.errors).toEqual([]);
	});
});
