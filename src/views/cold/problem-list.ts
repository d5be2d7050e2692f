import { addButton } from "../button";
import { coldWords } from "../../core/words/list";
import { drawGroupTitle } from "./group-title";
import type { Problem } from "../../core/problem";
import { written } from "../written";

const MOST_SHOWN = 200;

/** Draws what could not be read, each with its place; a click goes to the line. */
export function drawProblems(
	container: HTMLElement,
	problems: readonly Problem[],
	open: boolean,
	toggle: () => void,
	actions: { openAt(path: string, line: number): void },
): void {
	if (problems.length === 0) return;
	const group = container.createDiv("rapport-group rapport-problems");
	drawGroupTitle(group, coldWords.problems, problems.length, open, toggle);
	if (!open) return;
	group.createDiv({ cls: "rapport-what", text: coldWords.problemsHint });
	for (const { path, line, message } of problems.slice(0, MOST_SHOWN)) {
		const problem = addButton(group, "rapport-problem rapport-more", () => actions.openAt(path, line));
		written(problem, "", message);
		written(problem, "rapport-what", coldWords.place(path, line));
	}
}
