import { Notice } from "obsidian";
import { baseName } from "../../core/notes/text/path";
import { noticeWords } from "../../core/words/write";
import { reasonOf } from "../../vault/reason";
import { type Change, Changes } from "../../vault/writes/changes";
import type { Refused } from "../../vault/writes/note-writer";

const WRITTEN_MS = 10_000;

const underWay = new Set<unknown>();
const noticed = new WeakMap<Change, Notice>();

/** Says nothing in any place but a notice. */
export const BY_NOTICE: Tell = () => false;

/** Does what somebody asked for; where it can't be done, says so once in a notice. */
export function attempt(act: () => Promise<boolean | void> | void): void {
	void attempted(act);
}

/** Does the same, and answers whether it was done. */
export async function attempted(act: () => Promise<boolean | void> | void): Promise<boolean> {
	try {
		return (await ending(act())) !== false;
	} catch (error) {
		new Notice(reasonOf(error));
		return false;
	}
}

/** Waits for something to end that may have to be taken back; the command that takes back does so, too. */
export async function ending<T>(act: T): Promise<Awaited<T>> {
	underWay.add(act);
	try {
		return await act;
	} finally {
		underWay.delete(act);
	}
}

/** What was done, in words, and how it is taken back. */
export interface Said {
	readonly words: string;
	/** About whom it is, by the paths of their notes; nobody where the vault as a whole was changed. */
	readonly about: readonly string[];
	/** Whether it can still be taken back. */
	readonly isOpen: () => boolean;
	/** Takes it back as far as it can be, and answers in words what has come of that. */
	readonly takeBack: () => Promise<Undone>;
}

/** What has come of taking something back. */
export interface Undone {
	readonly words: string;
	readonly isDone: boolean;
}

/** Says what was done where it was done; answers false where that place has no words for it, so that a notice is needed. */
export type Tell = (said: Said) => boolean;

/** What was done, most often written, and the notes in which nothing was; `about` is whom it was about. */
export interface ToTell extends Change {
	readonly about: readonly string[];
	readonly refused?: readonly Refused[];
}

/** Says what was done, in its place or in a notice, and offers to take it back. */
export function tellWritten(changes: Changes, tell: Tell, { said, done, about, refused = [] }: ToTell): void {
	const change = changes.add(said, done);
	const words = [said, leftIn(refused)].join(" ").trim();
	const takeBack = (): Promise<Undone> => undone(changes, change);
	const telling = { words, about, isOpen: () => changes.has(change), takeBack };
	if (!tell(telling)) noticed.set(change, noticeSaid(telling));
}

function noticeSaid({ words, takeBack }: Said): Notice {
	const text = createFragment();
	text.createSpan({ text: words });
	const undo = text.createEl("button", { cls: "rapport-undo", text: noticeWords.undo });
	const notice = new Notice(text, WRITTEN_MS);
	// Whoever writes goes on writing.
	undo.addEventListener("mousedown", (event) => event.preventDefault());
	undo.addEventListener("click", (event) => {
		event.stopPropagation();
		attempt(async () => void new Notice((await takeBack()).words));
	});
	return notice;
}

/** Says why notes were left as they are. */
export function noticeRefused(refused: readonly Refused[]): void {
	const [first, ...others] = refused;
	if (first !== undefined) new Notice(others.length === 0 ? first.reason : leftIn(refused));
}

/** Takes back what was done last, or is being done, and says what was taken back and what could not be. */
export async function takeBackLast(changes: Changes): Promise<void> {
	await Promise.allSettled(underWay);
	const { last } = changes;
	if (last !== null) new Notice((await undone(changes, last)).words);
}

async function undone(changes: Changes, change: Change): Promise<Undone> {
	noticed.get(change)?.hide();
	const refused = await changes.takeBack(change);
	if (refused === null) return { words: noticeWords.undoneBefore, isDone: true };
	return { words: toldOf(change, refused), isDone: refused.length === 0 };
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
