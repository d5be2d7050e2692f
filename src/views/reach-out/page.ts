import type { Act } from "../../core/triage/reach-out";
import { reachOutWords } from "../../core/words/pages/reach-out";
import { addButton } from "../parts/button";
import { addKey } from "../hands/key";
import { type Child, KeptChildren } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
import { drawPersonPage } from "../parts/person-page";
import { ACT_KEYS, type ReachOutActs } from "./acts";

/** Who is looked at: what is known of them, and how far the walk is. */
export interface Looked {
	readonly card: readonly Child[];
	readonly at: number;
	readonly total: number;
	/** What was done about them already. */
	readonly done: Act | null;
}

/** The page of the walk. Its buttons stay where they are while one person follows the other. */
export interface ReachOutPage {
	look(looked: Looked): void;
	/** Shows something else in place of somebody. */
	instead(draw: (container: HTMLElement) => unknown): void;
	/** Gives the focus to what is shown, and shows it from its beginning. */
	focus(): void;
}

/** Lays out the page, which looks as that of sorting does. */
export function drawPage(container: HTMLElement, acts: ReachOutActs): ReachOutPage {
	container.addClass("rapport-reach-out");
	const page = drawPersonPage(container, {
		stop: () => acts.stop(),
		back: () => acts.back(),
		open: () => acts.open(),
		words: reachOutWords,
	});
	const { card, foot, back, progress } = page;
	const done = progress.createSpan();
	card.addClass("rapport-before");
	const kept = new KeptChildren(card);
	const group = foot.createDiv({ cls: "rapport-triage-choices", attr: { role: "group" } });
	const question = group.createDiv({ text: reachOutWords.question });
	question.hide();
	labelledBy(group, question);
	for (const [act, key] of ACT_KEYS) {
		const button = addButton(group, `rapport-triage-choice rapport-reach-out-${act}`, () => acts.act(act));
		button.createSpan({ cls: "rapport-triage-choice-name", text: reachOutWords.acts[act] });
		addKey(button, key);
	}
	return {
		look(looked) {
			page.showAt(looked.at, looked.total, reachOutWords.progress(looked.at, looked.total));
			done.setText(looked.done === null ? "" : reachOutWords.did[looked.done]);
			back.disabled = looked.at === 1;
			kept.show(looked.card);
			const name = card.querySelector<HTMLElement>("h2");
			if (name !== null) labelledBy(card, name);
		},
		instead: (draw) => page.instead(draw),
		focus() {
			const shown = page.shown();
			shown.scrollTop = 0;
			shown.focus({ preventScroll: true });
		},
	};
}
