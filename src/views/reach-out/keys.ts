import { type App, Scope } from "obsidian";
import { isForControl } from "../hands/typing";
import { ACT_KEYS, type ReachOutActs } from "./acts";

/** The keys that work while the view is in front. Where somebody types, or presses a button by Enter or space, they do that. */
export function keysOf({ scope }: App, acts: ReachOutActs): Scope {
	const keys = new Scope(scope);
	const add = (key: string, act: () => void): void => {
		keys.register([], key, (event) => {
			if (isForControl(event)) return;
			if (!event.repeat) act();
			return false;
		});
	};
	for (const [act, key] of ACT_KEYS) if (act !== "skip") add(key, () => acts.act(act));
	for (const key of ["ArrowRight", " ", "Enter"]) add(key, () => acts.act("skip"));
	for (const key of ["ArrowLeft", "Backspace"]) add(key, () => acts.back());
	add("o", () => acts.open());
	add("Escape", () => acts.stop());
	return keys;
}
