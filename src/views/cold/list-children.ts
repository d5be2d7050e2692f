import { setIcon } from "obsidian";
import { inShort, type InShort } from "../../core/rhythm/in-short";
import type { Day } from "../../core/notes/dates/day";
import type { ListGroup } from "../../core/rhythm/list";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { shareOnTrack } from "../../core/rhythm/share-on-track";
import { coldWords } from "../../core/words/list";
import { problemPanelWords } from "../../core/words/problem";
import type { Progress } from "../../core/world";
import { addButton, addIconButton } from "../parts/button";
import { ACT_ICONS, VIEW_ICONS } from "../parts/icons";
import type { Child } from "../parts/kept-children";
import { drawReading } from "../parts/reading";
import type { ChoosingButtons } from "./find/choosing-buttons";
import { type Beginning, drawNobody } from "./nobody";

/** What stands in the list as long as notes are being read: that they are, and how far. */
export function readingLine({ read, of }: Progress): Child {
	return { key: "reading", shows: [read, of], draw: (parent) => drawReading(parent, read === 0 ? null : { read, of }) };
}

/** A line that nobody sees, and that says what is said to it to whoever hears the screen. */
export function liveLine(): { readonly child: Child; say(words: string): void } {
	let line: HTMLElement | null = null;
	const draw = (parent: HTMLElement): HTMLElement => (line = parent.createDiv({ cls: "rapport-unseen", attr: { role: "status" } }));
	return { child: { key: "live", shows: [], draw }, say: (words) => line?.setText(words) };
}

/** The buttons above the list; what chooses among people is there once there are some. */
export function buttonsAbove(
	actions: { log(paths: readonly string[]): void; newPerson(name: string): void; openGraph(): void },
	choosing: ChoosingButtons,
	hasPeople: boolean,
): Child {
	const draw = (parent: HTMLElement): HTMLElement => {
		const header = parent.createDiv("nav-header");
		const buttons = header.createDiv("nav-buttons-container");
		const add = (icon: string, label: string, act: () => void): void => {
			addIconButton(buttons, "nav-action-button", icon, label, act);
		};
		add(ACT_ICONS.log, coldWords.log, () => actions.log([]));
		add(ACT_ICONS.newPerson, coldWords.newPerson, () => actions.newPerson(""));
		add(VIEW_ICONS.graph, coldWords.openGraph, () => actions.openGraph());
		if (hasPeople) choosing.draw(buttons);
		return header;
	};
	return { key: "buttons", shows: [hasPeople], draw };
}

/** What stands there where nobody is found. */
export function nobodyFound(beginning: Beginning, newPerson: () => void): Child {
	return { key: "nobody", shows: [beginning.looks()], draw: (parent) => drawNobody(parent, beginning, newPerson) };
}

/** How many of the inner and close people are on track; nothing where there are none. */
export function shareLine(rows: readonly ReconnectRow[]): readonly Child[] {
	const { onTrack, of } = shareOnTrack(rows);
	if (of === 0) return [];
	const text = coldWords.onTrack(onTrack, of);
	return [{ key: "share", shows: [text], draw: (parent) => parent.createDiv({ cls: "rapport-share", text }) }];
}

/** How it stands in short, where nobody is late; else nothing. */
export function wellInShort(groups: readonly ListGroup[], today: Day): readonly Child[] {
	const said = inShort(groups, today);
	return said === null ? [] : [{ key: "well", shows: [said], draw: (parent) => drawAllWell(parent, said) }];
}

/** How much could not be read; nothing where all could. */
export function problemLine(count: number, open: () => void): readonly Child[] {
	if (count === 0) return [];
	const draw = (parent: HTMLElement): HTMLElement => {
		const line = addButton(parent, "rapport-problem-line rapport-more", open);
		setIcon(line.createSpan("rapport-problem-icon"), VIEW_ICONS.problems);
		line.createSpan({ text: problemPanelWords.count(count) });
		return line;
	};
	return [{ key: "problems", shows: [count], draw }];
}

/** A button of a class with some words, known by these; what it does must hold as long as it says the same. */
export function wordedButton(cls: string, text: string, act: () => void): Child {
	const draw = (parent: HTMLElement): HTMLElement => {
		const button = addButton(parent, cls, act);
		button.setText(text);
		return button;
	};
	return { key: `${cls} ${text}`, shows: [], draw };
}

function drawAllWell(container: HTMLElement, { title, text }: InShort): HTMLElement {
	const well = container.createDiv("rapport-well");
	well.createDiv({ cls: "rapport-well-title", text: title });
	if (text !== null) well.createDiv({ text });
	return well;
}
