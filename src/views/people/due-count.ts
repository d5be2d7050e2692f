import { othersIn } from "../../core/rhythm/choosing/list-choice";
import type { Status } from "../../core/rhythm/rhythm";
import type { Settings } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import { actionWords } from "../../core/words/action";
import { coldWords } from "../../core/words/list";
import type { World } from "../../core/world";
import { VIEW_ICONS } from "../parts/icons";
import { statusButton } from "../parts/status-item";

const DUE: readonly Status[] = ["cold", "due"];

/** Shows in the status bar how many people are due, and nothing where nobody is or the settings say so; a click opens the list. */
export function showDueCount(item: HTMLElement, world: Watched<World>, settings: Watched<Settings>, open: () => void): () => void {
	const text = statusButton(item, "rapport-due-count", VIEW_ICONS.list, actionWords.openList, open);
	const draw = (): void => {
		const { rows, people, progress } = world.value;
		const count = othersIn(rows, people.me).filter(({ rhythm }) => DUE.includes(rhythm.status)).length;
		text.setText(coldWords.due(count));
		item.toggle(count > 0 && progress === null && settings.value.showDue);
	};
	draw();
	const stops = [world.watch(draw), settings.watch(draw)];
	return () => stops.forEach((stop) => stop());
}
