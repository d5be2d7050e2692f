/** What is typed into a form while it is open, and what becomes of it when the form is left. */
export interface Draft<State> {
	readonly state: State;
	/** Whether it is what was left behind the last time. */
	readonly isKept: boolean;
	/** Keeps it for the next time, where anything was typed. */
	leave(): void;
	/** Forgets it: it is done, or not wanted. */
	drop(): void;
}

/** Keeps what was typed into forms of a kind that were left by a slip, as long as the application runs. */
export class Drafts<State> {
	private readonly kept = new Map<string, State>();

	/** The draft of a form that asks about something, known by a key: as it was left, else a fresh one. */
	of(key: string, fresh: State): Draft<State> {
		const untouched = JSON.stringify(fresh);
		const left = this.kept.get(key);
		const state = left ?? fresh;
		return {
			state,
			isKept: left !== undefined,
			leave: () => {
				if (JSON.stringify(state) !== untouched) this.kept.set(key, state);
			},
			drop: () => void this.kept.delete(key),
		};
	}
}
