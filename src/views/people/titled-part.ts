import type { Child } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";

/** A part of a page with its title, filled by whoever asks for it, and anew when something of what it `shows` is another. */
export function titledPart(key: string, title: string, shows: readonly unknown[], fill: (part: HTMLElement) => void): Child {
	const draw = (parent: HTMLElement): HTMLElement => {
		const part = parent.createEl("section", { cls: "rapport-before-part" });
		labelledBy(part, part.createEl("h3", { cls: "rapport-before-title", text: title }));
		fill(part);
		return part;
	};
	return { key, shows: [title, ...shows], draw };
}
