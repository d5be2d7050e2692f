import { Notice } from "obsidian";
import { baseName } from "../../core/notes/text/path";
import { noticeWords } from "../../core/words/write";
import { reasonOf } from "../../vault/reason";
import { type Change, Changes } from "../../vault/writes/changes";
import type { Refused } from "../../vault/writes/note-writer";

const WRITTEN_MS = 10_000;

/** Does what somebody asked for; where it can't be done, says so once in a notice. */
export function attempt(act: () => Promise<boolean | void> | void): void {
	void attempted(act);
}

/** Does the same, and answers whether it was done. */
export async function attempted(act: () => Promise<boolean | void> | void): Promise<boolean> {
	try {
		return (await act()) !== false;
	} catch (error) {
		new Notice(reasonOf(error));
		return false;
	}
}

/** Says what was done, most often written, and in which notes nothing was; offers to take it back. */
export function noticeWritten(changes: Changes, said: string, done: Change["done"], refused: readonly Refused[] = []): void {
	const text = createFragment();
	text.createSpan({ text: [said, leftIn(refused)].join(" ").trim() });
	const change = changes.add(said, done);
	const undo = text.createEl("button", { cls: "rapport-undo", text: noticeWords.undo });
	const notice = new Notice(text, WRITTEN_MS);
	undo.addEventListener("click", (event) => {
		event.stopPropagation();
		notice.hide();
		attempt(() => takeBack(changes, change));
	});
}

/** Says why notes were left as they are. */
export function noticeRefused(refused: readonly Refused[]): void {
	const [first, ...others] = refused;
	if (first !== undefined) new Notice(others.length === 0 ? first.reason : leftIn(refused));
}

/** Takes a change back, and says what was taken back and what could not be. */
export async function takeBack(changes: Changes, change: Change): Promise<void> {
	const refused = await changes.takeBack(change);
	new Notice(refused === null ? noticeWords.undoneBefore : toldOf(change, refused));
}

function toldOf({ said, done }: Change, refused: readonly Refused[]): string {
	const [first] = refused;
	if (first === undefined) return noticeWords.undone(said);
	if (done.length === 1) return first.reason;
	return refused.length < done.length ? noticeWords.undoneExcept(said, leftIn(refused)) : leftIn(refused);
}

function leftIn(refused: readonly Refused[]): string {
	return noticeWords.left(refused.map(({ path, reason }) => ({ name: baseName(path), reason })));
}
