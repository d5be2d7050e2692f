import type { Choice } from "./undecided";

/** What became of somebody in a session: a circle, not tracked, later, or the sentence that says why nothing was written. */
export interface Decision {
	readonly path: string;
	readonly choice: Choice | "later";
	readonly refusal: string | null;
}

/** A session in which people are sorted: who is asked about now (null: nobody), and what became of those before, by path. */
export interface TriageSession {
	readonly current: string | null;
	readonly decisions: readonly Decision[];
}

/** A session that has not begun. */
export const NEW_SESSION: TriageSession = { current: null, decisions: [] };

/** Those among the waiting who have not been asked about. */
export function unasked({ current, decisions }: TriageSession, waiting: readonly string[]): readonly string[] {
	const asked = new Set(decisions.map(({ path }) => path));
	return waiting.filter((path) => path !== current && !asked.has(path));
}

/** Asks about the first of the waiting. Somebody who is asked about stays until there is a decision, whatever the notes say meanwhile. */
export function begun(session: TriageSession, waiting: readonly string[]): TriageSession {
	return session.current !== null ? session : { ...session, current: unasked(session, waiting)[0] ?? null };
}

/** Decides about the one who is asked about, and goes on to the first of the waiting whom nobody was asked about yet. */
export function decided(session: TriageSession, choice: Choice | "later", waiting: readonly string[]): TriageSession {
	const { current: path, decisions } = session;
	if (path === null) return session;
	return begun({ current: null, decisions: [...decisions, { path, choice, refusal: null }] }, waiting);
}

/** Asks again about those who were left for later or refused; what the others were sorted into stays, and can be taken back. */
export function again(session: TriageSession, waiting: readonly string[]): TriageSession {
	return begun({ current: null, decisions: sorted(session) }, waiting);
}

/** Takes the last decision back, and asks about that person again. */
export function takenBack(session: TriageSession): TriageSession {
	const last = session.decisions.at(-1);
	return last === undefined ? session : { current: last.path, decisions: session.decisions.slice(0, -1) };
}

/** Keeps the sentence that says why what was decided about somebody could not be written. */
export function refused(session: TriageSession, path: string, refusal: string): TriageSession {
	const decisions = session.decisions.map((decision) => (decision.path === path ? { ...decision, refusal } : decision));
	return { ...session, decisions };
}

/** Follows a note to another path. */
export function moved({ current, decisions }: TriageSession, from: string, to: string): TriageSession {
	const renamed = (path: string): string => (path === from ? to : path);
	return {
		current: current === null ? null : renamed(current),
		decisions: decisions.map((decision) => ({ ...decision, path: renamed(decision.path) })),
	};
}

/** The decisions that notes say by now. */
export function sorted({ decisions }: TriageSession): readonly Decision[] {
	return decisions.filter(({ choice, refusal }) => choice !== "later" && refusal === null);
}
