import { actionWords } from "../../core/words/action";
import { addKey } from "../hands/key";
import { addButton } from "./button";
import { labelledBy } from "./labelled";

/** What can be done on every such page, by button or key, and what the buttons say. */
export interface PersonPageActs {
	readonly stop: () => void;
	readonly back: () => void;
	readonly open: () => void;
	readonly words: { readonly stop: string; readonly back: string };
}

/** A page that shows one person after the other: how far one is, a card about them, and below it what can be done. */
export interface PersonPage {
	/** Stands beside how far one is. */
	readonly progress: HTMLElement;
	readonly card: HTMLElement;
	readonly foot: HTMLElement;
	readonly back: HTMLButtonElement;
	/** Shows the person who is the `at`th of `total`, in words too. */
	showAt(at: number, total: number, words: string): void;
	/** Shows something else in place of somebody. */
	instead(draw: (container: HTMLElement) => unknown): void;
	/** What has the focus while this is shown: the card, or what stands in its place. */
	shown(): HTMLElement;
}

/** Lays out such a page. Its buttons stay where they are while one person follows the other. */
export function drawPersonPage(container: HTMLElement, { stop, back, open, words }: PersonPageActs): PersonPage {
	container.addClass("rapport-triage");
	const asking = container.createDiv("rapport-triage-asking");
	const other = container.createDiv({ cls: "rapport-triage-other", attr: { tabindex: "-1" } });

	const head = asking.createDiv("rapport-triage-head");
	const progress = head.createDiv("rapport-triage-progress");
	const count = progress.createSpan("rapport-triage-count");
	const stopping = addButton(head, "rapport-stop", stop);
	stopping.createSpan({ text: words.stop });
	addKey(stopping, "Esc");
	const bar = asking.createDiv({ cls: "rapport-triage-bar", attr: { role: "progressbar" } });
	labelledBy(bar, count);

	const card = asking.createDiv({ cls: "rapport-triage-card", attr: { role: "group", tabindex: "-1" } });
	const foot = asking.createDiv("rapport-triage-foot");
	const asides = foot.createDiv("rapport-triage-asides");
	const goingBack = addButton(asides, "rapport-take-back", back);
	addKey(goingBack, "←");
	goingBack.createSpan({ text: words.back });
	const opening = addButton(asides, "rapport-open", open);
	opening.createSpan({ text: actionWords.open });
	addKey(opening, "o");
	return {
		progress,
		card,
		foot,
		back: goingBack,
		showAt(at, total, said) {
			asking.show();
			other.hide();
			count.setText(said);
			bar.setAttrs({ "aria-valuemin": "0", "aria-valuemax": total, "aria-valuenow": at - 1 });
			bar.setCssProps({ "--rapport-share": String((at - 1) / total) });
		},
		instead(draw) {
			asking.hide();
			other.show();
			other.empty();
			draw(other);
		},
		shown: () => (asking.isShown() ? card : other),
	};
}
