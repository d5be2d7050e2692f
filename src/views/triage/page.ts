import type { Settings } from "../../core/settings/settings";
import type { TriageCard } from "../../core/triage/triage-card";
import type { Choice } from "../../core/triage/undecided";
import { triageWords } from "../../core/words/triage";
import { drawPersonPage } from "../parts/person-page";
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
	const page = drawPersonPage(container, {
		stop: () => acts.stop(),
		back: () => acts.takeBack(),
		open: () => acts.open(),
		words: { stop: triageWords.stop, back: triageWords.takeBack },
	});
	const { card, foot, back, progress } = page;
	progress.createSpan({ cls: "rapport-triage-hurry", text: triageWords.noHurry });
	const last = back.createSpan({ cls: "rapport-triage-last", attr: { dir: "auto" } });
	const hint = drawChoices(foot, (choice) => acts.choose(choice));

	let drawn = "";
	return {
		ask(question) {
			page.showAt(question.at, question.total, triageWords.progress(question.at, question.total));
			back.disabled = question.last === null;
			last.setText(question.last === null ? "" : triageWords.decided(question.last.name, choiceName(question.last.choice)));
			hint(question.cadences, question.card.cadence);
			// A card that says the same stays as it is, wherever the reader has scrolled to.
			const now = JSON.stringify(question.card);
			if (now !== drawn) drawCard(card, question.card);
			drawn = now;
		},
		instead: (draw) => page.instead(draw),
		focus: () => page.shown().focus({ preventScroll: true }),
	};
}
