import type { Act } from "../../core/triage/reach-out";

/** What can be done about somebody, each under its key, in the order in which it stands on the screen. */
export const ACT_KEYS: ReadonlyMap<Act, string> = new Map<Act, string>([
	["talked", "t"],
	["log", "l"],
	["plan", "p"],
	["snooze", "s"],
	["cadence", "c"],
	["stop", "x"],
	["skip", "→"],
]);

/** Does things about somebody; each answers whether anything was written, or never where a form is closed. */
export type Doing = Readonly<Record<Exclude<Act, "skip">, (path: string) => Promise<boolean>>>;

/** What can be done on the page, by button or key. */
export interface ReachOutActs {
	act(act: Act): void;
	back(): void;
	open(): void;
	stop(): void;
}
