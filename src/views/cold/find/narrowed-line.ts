import { setIcon } from "obsidian";
import { toggled } from "../../../core/rhythm/choosing/narrowing-choices";
import { formWords } from "../../../core/words/action";
import { findWords } from "../../../core/words/list";
import { addButton } from "../../parts/button";
import type { Child } from "../../parts/kept-children";
import { showText } from "../../parts/show-text";
import type { ListChoices } from "./list-choices";
import type { Narrowable } from "./narrowable";

/** Something to which a list or a picture is narrowed, and the way to drop it; `tip` where that is not told by the text. */
export interface NarrowedBy {
	readonly text: string;
	readonly drop: () => void;
	readonly tip?: string;
}

/** What the list is narrowed to, each with a way to drop it. */
export function narrowedLine(choices: ListChoices): readonly Child[] {
	const parts = partsOf(choices);
	if (parts.length === 0) return [];
	const draw = (parent: HTMLElement): HTMLElement => {
		const line = parent.createDiv("rapport-narrowed");
		addNarrowedBy(line, parts);
		return line;
	};
	return [{ key: "narrowed", shows: [choices.value.narrowing, choices.value.side].map((part) => JSON.stringify(part)), draw }];
}

/** Adds a button for each, which drops it. */
export function addNarrowedBy(line: HTMLElement, parts: readonly NarrowedBy[]): void {
	for (const { text, drop, tip } of parts) {
		const button = addButton(line, "rapport-narrowed-by", drop);
		showText(button, "", text, "span");
		setIcon(button.createSpan("rapport-narrowed-drop"), "x");
		button.setAttr("aria-label", tip ?? findWords.noLonger(text));
	}
}

/** That nobody is all that is chosen, and the way back. */
export function nobodyChosen(choices: ListChoices): Child {
	const text = choices.value.narrowing.text.trim();
	const draw = (parent: HTMLElement): HTMLElement => {
		const line = parent.createDiv("rapport-quiet rapport-nobody-chosen");
		showText(line, "", findWords.nobody(text));
		addButton(line, "", () => choices.widen()).setText(findWords.everybody);
		return line;
	};
	return { key: "nobody chosen", shows: [text], draw };
}

/** What something is narrowed to. */
export function partsOf(choices: Pick<Narrowable, "value" | "narrow" | "change">): readonly NarrowedBy[] {
	const { narrowing, side } = choices.value;
	const texts = (kind: "tags" | "organizations" | "places", shown: (text: string) => string): readonly NarrowedBy[] =>
		narrowing[kind].map((text) => ({ text: shown(text), drop: () => choices.narrow({ [kind]: toggled(narrowing[kind], text) }) }));
	return [
		...narrowing.circles.map((circle) => ({
			text: formWords.circles[circle],
			drop: (): void => choices.narrow({ circles: toggled(narrowing.circles, circle) }),
		})),
		...(side === null ? [] : [{ text: findWords.sidesShort[side], drop: (): void => choices.change({ side: null }) }]),
		...texts("tags", (tag) => `#${tag}`),
		...texts("organizations", (name) => name),
		...texts("places", (name) => name),
	];
}
