import { Keymap, type PaneType } from "obsidian";
import { tiesIn } from "../../../core/network/picture/around";
import { type ToldTie, toldTie } from "../../../core/network/picture/told-tie";
import { graphWords } from "../../../core/words/graph";
import { personWords } from "../../../core/words/graph-person";
import { addButton } from "../../parts/button";
import { showText } from "../../parts/show-text";
import { shortName } from "../canvas/names";
import type { AboutPerson } from "../../../core/network/picture/told-person";

/** What can be done from the ties of somebody. */
export interface EvidenceActs {
	/** Makes the picture about somebody else. */
	choose(id: string): void;
	/** Opens a note at a line. */
	openAt(path: string, line: number, where: PaneType | boolean): void;
}

const [MOST_TIES, MOST_LINES, MOST_AT_ALL] = [8, 2, 60];
const LONGEST_NAME = 120;

/** Lists what ties somebody to whom, the strongest first, each with the lines that tell of it: a press opens one. */
export function addEvidence(card: HTMLElement, about: AboutPerson, acts: EvidenceActs): void {
	const { picture, node, people } = about;
	const names = new Map(picture.nodes.map(({ id, name, kind }) => [id, kind === "me" ? graphWords.you : name]));
	const ties = tiesIn(picture).get(node.id) ?? [];
	if (ties.length === 0) return showText(card, "rapport-graph-card-faint", personWords.noTies);
	const list = card.createEl("ul", "rapport-graph-ties");
	const show = (from: number, to: number): void => {
		for (const tie of ties.slice(from, to)) addTie(list, toldTie(tie, node.id, people.today), names, acts);
	};
	show(0, MOST_TIES);
	if (ties.length <= MOST_TIES) return;
	const more = addButton(card, "rapport-graph-more", () => {
		const focusAt = list.children.length;
		more.remove();
		show(MOST_TIES, ties.length);
		list.children[focusAt]?.querySelector("button")?.focus();
	});
	more.setText(personWords.moreTies(ties.length - MOST_TIES));
}

function addTie(
	list: HTMLElement,
	{ other, how, strength, mention, evidence }: ToldTie,
	names: ReadonlyMap<string, string>,
	acts: EvidenceActs,
): void {
	const item = list.createEl("li");
	const name = names.get(other) ?? other;
	const button = addButton(item, "rapport-graph-tie", () => acts.choose(other));
	showText(button, "rapport-graph-tie-name", shortName(name, LONGEST_NAME), "span");
	showText(button, "rapport-graph-tie-how", how, "span");
	if (!mention) {
		const bar = button.createSpan({ cls: "rapport-graph-tie-strength", attr: { "aria-hidden": "true" } });
		bar.setCssProps({ "--rapport-strength": `${Math.round(strength * 100)}%` });
		button.createSpan({ cls: "rapport-unseen", text: personWords.strength(strength) });
	}
	const lines = item.createEl("ul", "rapport-graph-lines");
	const show = (from: number, to: number): void => {
		for (const { said, path, line } of evidence.slice(from, to)) {
			const open = addButton(lines.createEl("li"), "rapport-graph-line", (event) =>
				acts.openAt(path, line, Keymap.isModEvent(event)),
			);
			showText(open, "", said, "span");
			open.setAttr("aria-description", personWords.openLine(String(line)));
		}
	};
	show(0, MOST_LINES);
	const rest = evidence.length - MOST_LINES;
	if (rest <= 0) return;
	const more = addButton(lines.createEl("li"), "rapport-graph-line", () => {
		const place = more.parentElement;
		show(MOST_LINES, MOST_AT_ALL);
		lines.children[MOST_LINES + 1]?.querySelector("button")?.focus();
		place?.remove();
	});
	more.setText(personWords.moreEvidence(rest));
	more.setAttr("aria-label", personWords.moreEvidenceOf(rest, name));
}
