import { type Refused, takeBack, type Undoable, type Written } from "./note-writer";

/** What was done in one go, most often written into notes, and what was said about it. */
export interface Change {
	readonly said: string;
	readonly done: readonly (Undoable | Written)[];
}

const MOST_KEPT = 50;

/** The latest changes that were made since the application began, to be taken back from their notice or by a command. */
export class Changes {
	private readonly made: Change[] = [];

	/** The latest that was not taken back; null where there is none. */
	get last(): Change | null {
		return this.made.at(-1) ?? null;
	}

	/** Whether a change can still be taken back. */
	has(change: Change): boolean {
		return this.made.includes(change);
	}

	add(said: string, done: Change["done"]): Change {
		const change = { said, done: done.filter((one) => !("changed" in one) || one.changed) };
		this.made.push(change);
		if (this.made.length > MOST_KEPT) this.made.shift();
		return change;
	}

	/**
	 * Takes a change back as far as its lines are untouched, and tells which notes were left as they are. A change is taken back once,
	 * wherever that was asked for; null where it was before.
	 */
	async takeBack(change: Change): Promise<readonly Refused[] | null> {
		const at = this.made.indexOf(change);
		if (at === -1) return null;
		this.made.splice(at, 1);
		return takeBack(change.done);
	}
}
