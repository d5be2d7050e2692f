import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { AppUnderTest } from "../host/drive";

/** What becomes of a note: its text, or how it follows from the text before. */
export type Changed = string | ((text: string) => string);

/** What tests do with the app, and where they look. The app is asked for anew each time, since many tests open one of their own. */
export function actsOn(app: () => AppUnderTest) {
	const find = (selector: string, text?: string): Locator => app().page.locator(selector, text === undefined ? {} : { hasText: text });
	const clickLast = (selector: string): Promise<void> => find(selector).last().click();
	const runs = (id: string): Promise<boolean> =>
		app()
			.runCommand(`rapport:${id}`)
			.then(
				() => true,
				() => false,
			);

	return {
		/** The row of whose note this is. */
		row: (path: string): Locator => find(`.rapport-row[data-path="${path}"]`),
		/** Shows all of a row, where it shows two lines. */
		openRow: async (path: string): Promise<void> => {
			const button = find(`.rapport-row[data-path="${path}"] .rapport-row-open`);
			if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
		},
		/** A line of a form, by its name. */
		field: (name: string): Locator => find(".modal .setting-item", name),
		/** An entry of a menu. */
		item: (text: string): Locator => find(".menu-item", text).first(),
		/** The entries of the menu that is open. */
		menu: (): Promise<readonly string[]> => find(".menu .menu-item-title").allInnerTexts(),
		/** Chooses a suggestion. */
		choose: (text: string): Promise<void> => find(".suggestion-item", text).first().click(),
		/** Presses the button that ends a form. */
		submit: (): Promise<void> => clickLast(".modal button.mod-cta"),
		/** Presses one key after the other. */
		press: async (...keys: readonly string[]): Promise<void> => {
			for (const key of keys) await app().page.keyboard.press(key);
		},

		/** Closes whatever lies over the notes, and says what it was: a test that ends well leaves nothing open. */
		closeAll: async (): Promise<readonly string[]> => {
			const open = find(".menu, .modal, .prompt, .suggestion-container");
			const said = await open.allInnerTexts();
			for (let times = 0; times < 9 && (await open.count()) > 0; times++) await app().page.keyboard.press("Escape");
			return said;
		},

		/** Opens the list, and waits for its first row. */
		openList: async (): Promise<void> => {
			await app().runCommand("rapport:open-list");
			await find(".rapport-row").first().waitFor();
		},
		/** Opens the graph, and waits until everybody lies still. */
		openGraph: async (): Promise<void> => {
			await app().runCommand("rapport:open-graph");
			await find(".rapport-graph canvas").first().waitFor();
			await app().idle();
		},
		/** Finds somebody in the graph, who is brought to its middle; answers where they are then. */
		findInGraph: async (name: string): Promise<{ readonly x: number; readonly y: number }> => {
			await find(".rapport-graph-search input").fill(name);
			await app().page.keyboard.press("Enter");
			await app().idle();
			// An unseen element over whoever is found: the application shows its preview from there.
			const place = await find(".rapport-graph-anchor").boundingBox();
			if (place === null) throw new Error(`nobody is found by "${name}"`);
			return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
		},
		/** Opens a note. */
		openNote: async (path: string): Promise<void> => {
			await app().page.evaluate((wanted) => window.host.app.workspace.openLinkText(wanted, ""), path.replace(/\.md$/u, ""));
			await expect.poll(() => app().page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(path);
		},
		/** The note that is open; null where none is. */
		openedNote: (): Promise<string | null> => app().page.evaluate(() => window.host.app.workspace.getActiveFile()?.path ?? null),

		/** Gives a note another place, as the application does. */
		rename: async (from: string, to: string): Promise<void> => {
			await app().page.evaluate(
				async (paths) => {
					const { vault, fileManager } = window.host.app;
					const file = vault.getFileByPath(paths.from);
					if (file !== null) await fileManager.renameFile(file, paths.to);
				},
				{ from, to },
			);
			await app().idle();
		},

		/** The text of a note on the disk. */
		note: async (path: string): Promise<string | undefined> => (await app().notes())[path],
		/** Waits until some notes have become others and every other is as it was, and until the page knows it. */
		become: async (before: Readonly<Record<string, string>>, changed: Readonly<Record<string, Changed>>): Promise<void> => {
			const now = Object.entries(changed).map(([path, text]) => [path, typeof text === "string" ? text : text(before[path] ?? "")]);
			await expect.poll(app().notes).toEqual({ ...before, ...Object.fromEntries(now) });
			await app().idle();
		},
		/** Lets another program write this between the plugin's next reading of a note and its writing. */
		writeBetween: (text: string): Promise<void> =>
			app().page.evaluate((written) => {
				const { vault } = window.host.app;
				vault.anotherWriter = async (path: string) => {
					vault.anotherWriter = null;
					await vault.disk.write(path, written);
				};
			}, text),

		/** Takes back what was said last, by the button beside it: in its notice, or in the list. */
		undo: async (): Promise<void> => {
			await find(".rapport-undo").first().waitFor();
			const key = await app().page.evaluate(() => {
				const lines = [...document.querySelectorAll<HTMLElement>(".rapport-told:has(.rapport-undo)")];
				const latest = window.saidInList.at(-1)?.after === window.host.notices().length ? lines : [];
				return latest
					.map(({ dataset }) => dataset["key"] ?? "")
					.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
					.at(-1);
			});
			await clickLast(key === undefined ? ".notice .rapport-undo" : `.rapport-told[data-key="${key}"] .rapport-undo`);
		},
		/** Waits until something was said. */
		told: (text: string): Promise<void> => expect.poll(app().said).toContain(text.replace(/Undo$/u, "")),
		/** What was said last. */
		lastTold: async (): Promise<string | undefined> => (await app().said()).at(-1),
		/** Clicks away what was said, which covers the top of a phone for some seconds. */
		dismissNotices: (): Promise<void> =>
			app().page.evaluate(() => document.querySelectorAll<HTMLElement>(".notice").forEach((notice) => notice.click())),

		/** Runs a command of the plugin once it is there: one about what a note says is, once the note has been read. */
		runOnceThere: (id: string): Promise<void> => expect.poll(() => runs(id)).toBe(true),
		/** Whether a command of the plugin is there. */
		isThere: (id: string): Promise<boolean> =>
			app().page.evaluate(
				(wanted) => window.host.app.commands.listCommands().some((command) => command.id === wanted),
				`rapport:${id}`,
			),
	};
}
