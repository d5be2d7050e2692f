import type { Act } from "../../core/triage/reach-out";
import { actionWords } from "../../core/words/action";
import { reachOutWords } from "../../core/words/pages/reach-out";
import { addButton } from "../parts/button";
import { addKey } from "../hands/key";
import { type Child, KeptChildren } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
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
	container.addClass("rapport-triage", "rapport-reach-out");
	const asking = container.createDiv("rapport-triage-asking");
	const other = container.createDiv({ cls: "rapport-triage-other", attr: { tabindex: "-1" } });

	const head = asking.createDiv("rapport-triage-head");
	const progress = head.createDiv("rapport-triage-progress");
	const count = progress.createSpan("rapport-triage-count");
	const done = progress.createSpan();
	const stop = addButton(head, "rapport-stop", () => acts.stop());
	stop.createSpan({ text: reachOutWords.stop });
	addKey(stop, "Esc");
	const bar = asking.createDiv({ cls: "rapport-triage-bar", attr: { role: "progressbar" } });
	labelledBy(bar, count);

	const card = asking.createDiv({ cls: "rapport-triage-card rapport-before", attr: { role: "group", tabindex: "-1" } });
	const kept = new KeptChildren(card);
	const foot = asking.createDiv("rapport-triage-foot");
	const asides = foot.createDiv("rapport-triage-asides");
	const back = addButton(asides, "rapport-take-back", () => acts.back());
	addKey(back, "←");
	back.createSpan({ text: reachOutWords.back });
	const open = addButton(asides, "rapport-open", () => acts.open());
	open.createSpan({ text: actionWords.open });
	addKey(open, "o");
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
			asking.show();
			other.hide();
			count.setText(reachOutWords.progress(looked.at, looked.total));
			done.setText(looked.done === null ? "" : reachOutWords.did[looked.done]);
			bar.setAttrs({ "aria-valuemin": "0", "aria-valuemax": looked.total, "aria-valuenow": looked.at - 1 });
			bar.setCssProps({ "--rapport-share": String((looked.at - 1) / looked.total) });
			back.disabled = looked.at === 1;
			kept.show(looked.card);
			const name = card.querySelector<HTMLElement>("h2");
			if (name !== null) labelledBy(card, name);
		},
		instead(draw) {
			asking.hide();
			other.show();
			other.empty();
			draw(other);
		},
		focus() {
			const shown = asking.isShown() ? card : other;
			shown.scrollTop = 0;
			shown.focus({ preventScroll: true });
		},
	};
}
