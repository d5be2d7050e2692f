import { setIcon } from "obsidian";
import type { Watched } from "../../core/store";
import { problemPanelWords } from "../../core/words/problem";
import type { World } from "../../core/world";
import { VIEW_ICONS } from "../parts/icons";
import { addTip } from "../parts/labelled";

/** Shows in the status bar how much could not be read, and nothing where all could; a click opens the panel. What it returns ends it. */
export function showProblemCount(item: HTMLElement, world: Watched<World>, open: () => void): () => void {
	item.addClass("mod-clickable", "rapport-problem-count");
	item.setAttrs({ role: "button", tabindex: "0" });
	setIcon(item.createSpan("status-bar-item-icon"), VIEW_ICONS.problems);
	const text = item.createSpan();
	addTip(item, problemPanelWords.command, [text], { placement: "top" });
	item.addEventListener("click", open);
	item.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		open();
	});
	const draw = (): void => {
		const count = world.value.people.problems.length;
		text.setText(problemPanelWords.count(count));
		item.toggle(count > 0);
	};
	draw();
	return world.watch(draw);
}
