import type { App } from "../obsidian/app";
import { Component } from "../obsidian/base/component";
import { MarkdownRenderer } from "../obsidian/markdown-renderer";
import { shownNotices } from "../obsidian/popups/notice";
import type { Editor } from "../obsidian/workspace/editor";
import { MarkdownView } from "../obsidian/workspace/markdown-view";
import { printNote } from "./printed-note";
import type { Rest } from "./rest";

/** What tests reach from outside the page. */
export interface TestHandle {
	readonly app: App;
	ready: boolean;
	/** How many messages about other programs' changes have arrived. */
	told: number;
	runCommand(id: string): void;
	notices(): string[];
	/** Waits until the metadata cache has nothing left to do. */
	settled(): Promise<void>;
	/** Waits until the page rests: nothing to index or write, no timer that comes soon, no frame asked for. After `patience` ms it throws. */
	idle(patience?: number): Promise<void>;
	/** The editor of the note that is open; null where none is. */
	readonly editor: Editor | null;
	/** Prints a note, and answers with its words. */
	printed(path: string): Promise<string>;
	/** Renders a text that stands in no note, as a card of a canvas does; what is answered ends it. */
	drawCard(text: string): () => void;
}

/** Puts the handle into the page as `window.host`. */
export function makeTestHandle(app: App, rest: Rest): TestHandle {
	const handle: TestHandle = {
		app,
		ready: false,
		told: 0,
		runCommand: (id) => {
			if (!app.commands.executeCommandById(id)) throw new Error(`The command ${id} is unknown or can't be run now.`);
		},
		notices: () => shownNotices.map((notice) => notice.messageEl.getText()),
		settled: () => app.metadataCache.settled(),
		idle: (patience) => rest.wait(patience),
		get editor() {
			return app.workspace.getActiveViewOfType(MarkdownView)?.editor ?? null;
		},
		printed: async (path) => {
			let printed = "";
			await printNote(app, path, (element) => {
				element.addClass("is-printing");
				printed = element.innerText;
			});
			return printed;
		},
		drawCard: (text) => {
			const element = document.body.createDiv("host-card markdown-rendered");
			const life = new Component();
			void life.load();
			void MarkdownRenderer.render(app, text, element, "", life);
			return () => {
				life.unload();
				element.remove();
			};
		},
	};
	Object.assign(window, { host: handle });
	return handle;
}
