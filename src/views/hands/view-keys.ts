import { type App, Scope } from "obsidian";
import { isForControl } from "./typing";

/**
 * Makes the keys that work while a view is in front, each with what it does. Where somebody types, or presses a button by Enter or space,
 * they do that. A key that is held down would decide about what nobody has seen, so it acts once.
 */
export function viewKeys({ scope }: App, acts: Iterable<readonly [string, () => void]>): Scope {
	const keys = new Scope(scope);
	for (const [key, act] of acts)
		keys.register([], key, (event) => {
			if (isForControl(event)) return;
			if (!event.repeat) act();
			return false;
		});
	return keys;
}
