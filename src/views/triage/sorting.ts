import { again, begun, decided, type Decision, moved, NEW_SESSION, refused, takenBack } from "../../core/triage/triage-session";
import type { Choice } from "../../core/triage/undecided";
import { reasonOf } from "../../vault/reason";
import type { Written } from "../../vault/writes/note-writer";

/** What a session of sorting asks of those around it. */
export interface SortingActions {
	/** Writes into somebody's note what was chosen about them; throws a sentence where that can't be done. */
	sort(path: string, choice: Choice): Promise<Written>;
	/** Shows what has changed. */
	changed(): void;
	/** Says why something about somebody could not be done. */
	refuse(path: string, why: string): void;
}

/** A session of sorting and what it writes: one note after the other, in the order of the decisions, each to be taken back. */
export class Sorting {
	private current = NEW_SESSION;
	private readonly written = new Map<string, Written>();
	private readonly returned = new Set<string>();
	private writing: Promise<void> = Promise.resolve();

	constructor(private readonly actions: SortingActions) {}

	get session(): typeof NEW_SESSION {
		return this.current;
	}

	/** The decision that can be taken back next. */
	get last(): Decision | null {
		return this.current.decisions.at(-1) ?? null;
	}

	/** Whether somebody was brought back, so that what their note said a moment ago counts for nothing. */
	isReturned(path: string): boolean {
		return this.returned.has(path);
	}

	/** Asks about the first of the waiting, unless somebody is asked about. */
	begin(waiting: readonly string[]): void {
		this.current = begun(this.current, waiting);
	}

	/** Asks again about those who were left for later. */
	again(waiting: readonly string[]): void {
		this.current = again(this.current, waiting);
		this.actions.changed();
	}

	/** Decides about the one who is asked about. The next one is there at once; the note is written meanwhile. */
	choose(choice: Choice | "later", waiting: readonly string[]): void {
		const { current: path } = this.current;
		if (path === null) return;
		this.current = decided(this.current, choice, waiting);
		if (choice !== "later") {
			this.after(path, async () => {
				try {
					this.written.set(path, await this.actions.sort(path, choice));
				} catch (error) {
					this.current = refused(this.current, path, reasonOf(error));
					throw error;
				}
			});
		}
		this.actions.changed();
	}

	/** Brings the last one back, and the note to what it said, to the byte. */
	takeBack(): void {
		const { last } = this;
		if (last === null) return;
		const { path } = last;
		this.current = takenBack(this.current);
		this.returned.add(path);
		this.after(path, async () => {
			try {
				await this.written.get(path)?.undo();
			} catch (error) {
				this.returned.delete(path);
				throw error;
			}
			this.written.delete(path);
		});
		this.actions.changed();
	}

	/** Follows a note to another path. */
	follow(from: string, to: string): void {
		this.current = moved(this.current, from, to);
		const written = this.written.get(from);
		if (written !== undefined) this.written.set(to, written);
		if (this.returned.has(from)) this.returned.add(to);
	}

	/** Comes when all is written that was decided. */
	settled(): Promise<void> {
		return this.writing;
	}

	private after(path: string, act: () => Promise<void>): void {
		this.writing = this.writing.then(act).catch((error: unknown) => {
			this.actions.refuse(path, reasonOf(error));
			this.actions.changed();
		});
	}
}
