import type { App } from "../obsidian/app";
import { shownNotices } from "../obsidian/popups/notice";
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
	};
	Object.assign(window, { host: handle });
	return handle;
}
