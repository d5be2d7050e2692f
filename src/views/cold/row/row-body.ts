import { setIcon, setTooltip } from "obsidian";
import type { ListRow } from "../../../core/rhythm/list";
import type { RowLooks } from "../../../core/rhythm/looks";
import { coldWords, listWords } from "../../../core/words/list";
import { listed } from "../../../core/words/listed";
import { addTip } from "../../parts/labelled";
import { drawStrip } from "../../people/strip";
import type { RowElements } from "./row-hands";
import type { RowSelection } from "./row-selection";

const PLAIN: Omit<RowLooks, "status" | "initials"> = { isInner: false, decides: false, birthday: null, weeks: null, bar: null, tip: "" };

/**
 * Draws what a row says: two lines, and what is shown once it is open. What leads to the note is the name; the rest describes it, for
 * whoever hears it as for whoever sees it.
 */
export function drawBody(
	main: HTMLElement,
	row: ListRow,
	looks: RowLooks | null,
	{ isOn, isSelected }: RowSelection,
): Pick<RowElements, "body" | "link"> {
	const { name, apart, what, standing, said, remarks, promise } = row;
	const { isInner, decides, birthday, weeks, bar, tip } = looks ?? PLAIN;
	const body = main.createDiv("rapport-row-body");
	const head = body.createDiv("rapport-row-head");
	const link = head.createSpan({ cls: "rapport-name rapport-row-link", text: name });
	link.setAttrs({ role: isOn ? "checkbox" : "link", tabindex: "0", dir: "auto" });
	if (isOn) link.setAttr("aria-checked", String(isSelected));
	link.toggleClass("rapport-is-inner", isInner);
	if (apart !== "") head.createSpan({ cls: "rapport-row-apart", text: apart, attr: { dir: "auto" } });
	if (decides) setIcon(head.createSpan({ cls: "rapport-row-decides", attr: { "aria-hidden": "true" } }), "key-round");
	const promised = promise === null ? null : `${promise.whose}: ${promise.text}`;
	drawSign(head, "square", promised);
	drawSign(head, "cake", birthday);
	body.toggleClass("rapport-has-said", said !== null);
	const second = body.createDiv("rapport-row-second");
	drawStanding(second, row, bar, tip);
	showBelow(second, "rapport-what", what);
	showBelow(second, "rapport-said", said);
	for (const remark of remarks) showBelow(body, "rapport-remark", remark);
	showBelow(body, "rapport-birthday", birthday);
	if (weeks !== null) drawWeeks(body, weeks);
	const last = said === null ? null : `${listWords.lastTime}: ${said}`;
	const told = [standing, decides ? coldWords.decides : null, what, last, promised, ...remarks, birthday, tip];
	link.setAttr("aria-description", listed(told, ". "));
	return { body, link };
}

/** Draws the contact days of each week of half a year. */
export function drawWeeks(body: HTMLElement, weeks: readonly number[]): HTMLElement {
	const strip = body.createDiv("rapport-row-strip");
	drawStrip(strip, weeks, coldWords.halfYear(weeks.reduce((sum, week) => sum + week, 0)));
	return strip;
}

// How it stands, and what is wanted where there is room for it.
function drawStanding(second: HTMLElement, { standing, state }: ListRow, bar: number | null, tip: string): void {
	const words = second.createSpan("rapport-standing");
	if (bar !== null) drawBar(words, bar);
	const said = words.createEl("bdi", { text: state });
	said.createSpan({ cls: "rapport-wish", text: standing.slice(state.length) });
	if (tip === "") return;
	words.setAttr("role", "group");
	addTip(words, tip, [words]);
}

// Of what is shown only once the row is open, that it is there.
function drawSign(head: HTMLElement, icon: string, tip: string | null): void {
	if (tip === null) return;
	const sign = head.createSpan({ cls: "rapport-row-sign", attr: { "aria-hidden": "true" } });
	setIcon(sign, icon);
	setTooltip(sign, tip);
}

// The words beside it say the same: silence against cadence, the notch where it is due.
function drawBar(words: HTMLElement, share: number): void {
	const bar = words.createSpan({ cls: "rapport-row-bar", attr: { "aria-hidden": "true" } });
	bar.createSpan("rapport-row-bar-silence").setCssProps({ "--rapport-share": String(share) });
}

// At the side of the name, read in its own direction.
function showBelow(parent: HTMLElement, cls: string, text: string | null): void {
	if (text !== null && text !== "") parent.createDiv(cls).createEl("bdi", { text });
}
