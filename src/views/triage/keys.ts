import { type App, Scope } from "obsidian";
import { isForControl } from "../hands/typing";
import { CHOICES } from "./choices";
import type { PageActions } from "./page";

/** The keys that work while the view is in front. Where somebody types, or presses a button by Enter or space, they do that. */
export function keysOf({ scope }: App, acts: PageActions): Scope {
	const keys = new Scope(scope);
	const add = (key: string, act: () => void): void => {
		keys.register([], key, (event) => {
			if (isForControl(event)) return;
			// A key that is held down would decide about people whom nobody has seen.
			if (!event.repeat) act();
			return false;
		});
	};
	for (const [key, choice] of CHOICES) if (choice !== "later") add(key, () => acts.choose(choice));
	for (const key of ["ArrowRight", " ", "Enter"]) add(key, () => acts.choose("later"));
	for (const key of ["ArrowLeft", "Backspace", "z"]) add(key, () => acts.takeBack());
	add("o", () => acts.open());
	add("Escape", () => acts.stop());
	return keys;
}
