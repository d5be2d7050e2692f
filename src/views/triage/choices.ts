import { CIRCLES } from "../../core/kinds/circle";
import { spokenCadence } from "../../core/words/spans";
import type { Settings } from "../../core/settings/settings";
import type { Choice } from "../../core/triage/undecided";
import { formWords } from "../../core/words/action";
import { triageWords } from "../../core/words/triage";
import { addButton } from "../parts/button";
import { addKey } from "../hands/key";
import { labelledBy } from "../parts/labelled";

/** What can be chosen about somebody, in the order and under the keys in which it stands on the screen. */
export const CHOICES: ReadonlyMap<string, Choice | "later"> = new Map<string, Choice | "later">([
	...CIRCLES.map((circle, at) => [String(at + 1), circle] as const),
	["0", "never"],
	["→", "later"],
]);

/** The word of a choice, as on its button. */
export function choiceName(choice: Choice | "later"): string {
	if (choice === "later") return triageWords.later;
	return choice === "never" ? triageWords.doNotTrack : formWords.circles[choice];
}

/** Draws a button for each choice; what is returned writes the cadence of each beside its word. */
export function drawChoices(
	parent: HTMLElement,
	choose: (choice: Choice | "later") => void,
): (cadences: Settings["cadences"], stays: string) => void {
	const group = parent.createDiv({ cls: "rapport-triage-choices", attr: { role: "group" } });
	const question = group.createDiv({ text: triageWords.choose });
	question.hide();
	labelledBy(group, question);
	const hints = [...CHOICES].map(([key, choice]) => {
		const button = addButton(group, `rapport-triage-choice rapport-triage-choice-${choice}`, () => choose(choice));
		const words = button.createSpan("rapport-triage-choice-words");
		words.createSpan({ cls: "rapport-triage-choice-name", text: choiceName(choice) });
		addKey(button, key);
		return [choice, words.createSpan("rapport-triage-choice-hint")] as const;
	});
	return (cadences, stays) => {
		for (const [choice, hint] of hints) {
			if (choice === "later") hint.setText(triageWords.stays(stays));
			else hint.setText(choice === "never" ? triageWords.never : spokenCadence(cadences[choice]));
		}
	};
}
