import type { App } from "../obsidian/app";
import { shownNotices } from "../obsidian/popups/notice";

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
}

/** Puts the handle into the page as `window.host`. */
export function makeTestHandle(app: App): TestHandle {
	const handle: TestHandle = {
		app,
		ready: false,
		told: 0,
		runCommand: (id) => {
			if (!app.commands.executeCommandById(id)) throw new Error(`The command ${id} is unknown or can't be run now.`);
		},
		notices: () => shownNotices.map((notice) => notice.messageEl.getText()),
		settled: () => app.metadataCache.settled(),
	};
	Object.assign(window, { host: handle });
	return handle;
}
