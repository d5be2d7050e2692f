import { findWords } from "../../../core/words/list";
import { addIconButton } from "../../parts/button";
import type { Child } from "../../parts/kept-children";
import type { ListChoices } from "./list-choices";

/** The field in which somebody is looked for; `done` gives the focus back to the list, and `ready` comes before anything is typed. */
export function findField(choices: ListChoices, done: () => void, ready: () => void): readonly Child[] {
	if (!choices.isFinding) return [];
	const draw = (parent: HTMLElement): HTMLElement => {
		const line = parent.createDiv({ cls: "rapport-find", attr: { role: "search" } });
		const field = line.createEl("input", {
			type: "search",
			value: choices.value.narrowing.text,
			attr: { "aria-label": findWords.find, placeholder: findWords.placeholder, spellcheck: "false" },
		});
		const leave = (): void => {
			choices.find("");
			choices.showField(false);
			done();
		};
		field.addEventListener("input", () => choices.find(field.value));
		field.addEventListener("keydown", (event) => {
			if (event.isComposing || (event.key !== "Escape" && event.key !== "Enter")) return;
			event.preventDefault();
			event.stopPropagation();
			if (event.key === "Enter") return done();
			if (field.value === "") return leave();
			field.value = "";
			choices.find("");
		});
		addIconButton(line, "rapport-find-empty", "x", findWords.empty, leave);
		// It was asked for to type in it; it stands in its place by then.
		field.win.queueMicrotask(() => field.focus());
		field.win.setTimeout(ready);
		return line;
	};
	return [{ key: "find", shows: [], draw }];
}
