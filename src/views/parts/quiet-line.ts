import type { Child } from "./kept-children";

/** A line that says how it stands. */
export function quietLine(key: string, text: string, cls = "rapport-quiet"): Child {
	return { key, shows: [text], draw: (parent) => parent.createDiv({ cls, text }) };
}
