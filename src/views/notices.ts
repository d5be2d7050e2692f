import { Notice } from "obsidian";
import { noticeWords } from "../core/words/write";
import type { Written } from "../vault/note-writer";

const WRITTEN_MS = 10_000;

/** Does what somebody asked for; where it can't be done, says so once in a notice. */
export function attempt(act: () => Promise<void> | void): void {
	void (async () => {
		try {
			await act();
		} catch (error) {
			new Notice(error instanceof Error ? error.message : String(error));
		}
	})();
}

/** Says what was written, and offers to take it back. */
export function noticeWritten(message: string, written: readonly Pick<Written, "undo">[]): void {
	const text = createFragment();
	text.createSpan({ text: message });
	const undo = text.createEl("button", { cls: "rapport-undo", text: noticeWords.undo });
	const notice = new Notice(text, WRITTEN_MS);
	undo.addEventListener("click", (event) => {
		event.stopPropagation();
		notice.hide();
		attempt(async () => {
			for (const one of written) await one.undo();
			new Notice(noticeWords.undone);
		});
	});
}
