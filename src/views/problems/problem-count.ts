import type { Watched } from "../../core/store";
import { problemPanelWords } from "../../core/words/problem";
import type { World } from "../../core/world";
import { VIEW_ICONS } from "../parts/icons";
import { statusButton } from "../parts/status-item";

/** Shows in the status bar how much could not be read, and nothing where all could; a click opens the panel. What it returns ends it. */
export function showProblemCount(item: HTMLElement, world: Watched<World>, open: () => void): () => void {
	const text = statusButton(item, "rapport-problem-count", VIEW_ICONS.problems, problemPanelWords.command, open);
	const draw = (): void => {
		const count = world.value.people.problems.length;
		text.setText(problemPanelWords.count(count));
		item.toggle(count > 0);
	};
	draw();
	return world.watch(draw);
}
