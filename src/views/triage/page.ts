import type { Settings } from "../../core/settings/settings";
import type { TriageCard } from "../../core/triage/triage-card";
import type { Choice } from "../../core/triage/undecided";
import { actionWords } from "../../core/words/action";
import { triageWords } from "../../core/words/triage";
import { addButton } from "../parts/button";
import { addKey } from "../hands/key";
import { labelledBy } from "../parts/labelled";
import { drawCard } from "./card";
import { choiceName, drawChoices } from "./choices";

/** What can be done on the page, by button or key. */
export interface PageActions {
	choose(choice: Choice | "later"): void;
	takeBack(): void;
	open(): void;
	stop(): void;
}

/** The person who is asked about, how far we are, and who was decided about last. */
export interface Question {
	readonly card: TriageCard;
	readonly at: number;
	readonly total: number;
	readonly last: { readonly name: string; readonly choice: Choice | "later" } | null;
	readonly cadences: Settings["cadences"];
}

/** The page on which people are sorted. Its buttons stay where they are while one person follows the other. */
export interface Page {
	ask(question: Question): void;
	/** Shows something else in place of the question. */
	instead(draw: (container: HTMLElement) => unknown): void;
	/** Gives the focus to the person, so that the keys work and a screen reader says who it is. */
	focus(): void;
}

/** Lays out the page. */
export function drawPage(container: HTMLElement, acts: PageActions): Page {
	container.addClass("rapport-triage");
	const asking = container.createDiv("rapport-triage-asking");
	const other = container.createDiv({ cls: "rapport-triage-other", attr: { tabindex: "-1" } });

	const head = asking.createDiv("rapport-triage-head");
	const progress = head.createDiv("rapport-triage-progress");
	const count = progress.createSpan("rapport-triage-count");
	progress.createSpan({ cls: "rapport-triage-hurry", text: triageWords.noHurry });
	const stop = addButton(head, "rapport-stop", () => acts.stop());
	stop.createSpan({ text: triageWords.stop });
	addKey(stop, "Esc");
	const bar = asking.createDiv({ cls: "rapport-triage-bar", attr: { role: "progressbar" } });
	labelledBy(bar, count);

	const card = asking.createDiv({ cls: "rapport-triage-card", attr: { role: "group", tabindex: "-1" } });
	const foot = asking.createDiv("rapport-triage-foot");
	const asides = foot.createDiv("rapport-triage-asides");
	const takeBack = addButton(asides, "rapport-take-back", () => acts.takeBack());
	addKey(takeBack, "←");
	takeBack.createSpan({ text: triageWords.takeBack });
	const last = takeBack.createSpan({ cls: "rapport-triage-last", attr: { dir: "auto" } });
	const open = addButton(asides, "rapport-open", () => acts.open());
	open.createSpan({ text: actionWords.open });
	addKey(open, "o");
	const hint = drawChoices(foot, (choice) => acts.choose(choice));

	let drawn = "";
	return {
		ask(question) {
			asking.show();
			other.hide();
			count.setText(triageWords.progress(question.at, question.total));
			bar.setAttrs({ "aria-valuemin": "0", "aria-valuemax": question.total, "aria-valuenow": question.at - 1 });
			bar.setCssProps({ "--rapport-share": String((question.at - 1) / question.total) });
			takeBack.disabled = question.last === null;
			last.setText(question.last === null ? "" : triageWords.decided(question.last.name, choiceName(question.last.choice)));
			hint(question.cadences, question.card.cadence);
			// A card that says the same stays as it is, wherever the reader has scrolled to.
			const now = JSON.stringify(question.card);
			if (now !== drawn) drawCard(card, question.card);
			drawn = now;
		},
		instead(draw) {
			asking.hide();
			other.show();
			other.empty();
			draw(other);
		},
		focus() {
			(asking.isShown() ? card : other).focus({ preventScroll: true });
		},
	};
}
