import type { Locator } from "playwright-core";
import type { AppUnderTest } from "../../host/drive";
import { actsOn } from "../acts";

declare global {
	interface Window {
		/** What has reached the editor round a block. */
		reached: string[];
	}
}

const fence = (text: string): string => `\`\`\`rapport\n${text}\n\`\`\``;
/** A note with a block in its middle. */
export const noteWith = (text: string): string => `Before.\n\n${fence(text)}\n\nAfter.\n`;
const person = (properties: string, body: string): string => `---\ntype: person\n${properties}\n---\n${body}`;

/** Notes with every kind of block. Ann, Bob and Eve are late; Ann knows Bob. */
export const FILES: Readonly<Record<string, string>> = {
	"People/Ann.md": person(
		"cadence: 30\ncircle: inner\nbirthday: 1990-12-01\nknows: '[[Bob]]'",
		"- 2026-06-01: call, the roof\n  - [ ] send the book\n",
	),
	"People/Bob.md": person("cadence: 30\ntags: [sailing]", `- 2026-07-01: call\n\n# Next\n\n${fence("before")}\n\n${fence("graph")}\n`),
	"People/Cid.md": person("cadence: 30", "- 2026-11-16: lunch, the garden\n"),
	"People/Dee.md": person("knows: '[[Cid]]'", `- 2026-11-16: lunch\n\n${noteWith("before")}\n${fence("graph")}\n`),
	"People/Eve.md": person("cadence: 30", "- 2026-09-01: call\n"),
	"Cold.md": noteWith("cold"),
	"Before.md": noteWith("before [[Ann]]"),
	"Graph.md": noteWith("graph [[Ann]]"),
	"Upcoming.md": noteWith("upcoming\nweeks: 8"),
	"Back.md": noteWith("look back"),
	"Callout.md": `Before.\n\n> [!note] Whom\n> ${fence("cold").replaceAll("\n", "\n> ")}\n> Words.\n\nAfter.\n`,
	"Embeds.md": "Before.\n\n![[Dee]]\n\n![[Bob#Next]]\n\nAfter.\n",
	"Todo.md": "- [ ] ask [[Ann]] for the ladder\n",
	"Links.md": "Before.\n\n[[Dee]] and [[Bob#Next]] and [[Cold]] and [[Graph]].\n",
};

/** What tests do with blocks, wherever they stand. */
export function blocksIn(app: () => AppUnderTest) {
	const { openNote } = actsOn(app);
	const setMode = async (state: { readonly mode: string; readonly source: boolean }): Promise<void> => {
		await app().page.evaluate(async (wanted) => {
			const view = window.host.app.workspace.activeLeaf?.view;
			await view?.setState({ ...view.getState(), ...wanted }, { history: false });
		}, state);
		await app().idle();
	};
	return {
		/** The blocks that are seen. */
		blocks: (): Locator => app().page.locator(".rapport-block:visible"),
		/** Opens a note in Live Preview, with the caret at its start. */
		live: async (path: string): Promise<void> => {
			await openNote(path);
			await setMode({ mode: "source", source: false });
			await app().page.evaluate(() => {
				window.reached = [];
				window.host.editor?.setCursor(0);
				window.host.editor?.focus();
				const content = document.querySelector(".cm-content");
				if (content === null || "isHeard" in content) return;
				Object.assign(content, { isHeard: true });
				for (const type of ["pointerdown", "mousedown", "click", "dblclick", "auxclick", "contextmenu", "keydown", "dragstart"])
					content.addEventListener(type, (event) => {
						const isInBlock = event.target instanceof Element && event.target.closest(".cm-embed-block") !== null;
						// The application leaves a click alone that something has used.
						if (isInBlock && !(type === "click" && event.defaultPrevented)) window.reached.push(type);
					});
			});
			await app().idle();
		},
		/** Opens a note as plain text. */
		plain: async (path: string): Promise<void> => {
			await openNote(path);
			await setMode({ mode: "source", source: true });
		},
		/** Opens a note as it is read. */
		read: async (path: string): Promise<void> => {
			await openNote(path);
			await setMode({ mode: "preview", source: true });
		},
		/** Puts the caret at the start of a line, counted from 0. */
		setCaret: (line: number): Promise<void> => app().page.evaluate((at) => window.host.editor?.setCursor({ line: at, ch: 0 }), line),
		/** What has reached the editor round a block, where its caret is, and whether it has the focus. */
		editor: (): Promise<{ readonly reached: readonly string[]; readonly caret: number; readonly hasFocus: boolean }> =>
			app().page.evaluate(() => {
				return {
					reached: window.reached,
					caret: window.host.editor?.getCursor().line ?? -1,
					hasFocus: document.activeElement?.matches(".cm-content") ?? false,
				};
			}),
	};
}
