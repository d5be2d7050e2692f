import type { App, Scope } from "obsidian";
import { viewKeys } from "../hands/view-keys";
import { ACT_KEYS, type ReachOutActs } from "./acts";

/** The keys of the walk. */
export function keysOf(app: App, acts: ReachOutActs): Scope {
	const skip = (): void => acts.act("skip");
	const back = (): void => acts.back();
	return viewKeys(app, [
		...[...ACT_KEYS].flatMap(([act, key]) => (act === "skip" ? [] : [[key, () => acts.act(act)] as const])),
		...["ArrowRight", " ", "Enter"].map((key) => [key, skip] as const),
		...["ArrowLeft", "Backspace"].map((key) => [key, back] as const),
		["o", () => acts.open()],
		["Escape", () => acts.stop()],
	]);
}
