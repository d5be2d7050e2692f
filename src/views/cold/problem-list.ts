import { coldWords } from "../../core/words";
import type { Problem } from "../../core/problem";
import { setIcon } from "obsidian";

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
	const group = container.createDiv({ cls: "rapport-group rapport-problems" });
	const title = group.createEl("button", { cls: "rapport-group-title", attr: { "aria-expanded": String(open) } });
	setIcon(title.createSpan({ cls: "rapport-chevron" }), "chevron-right");
	title.createSpan({ text: coldWords.problems });
	title.createSpan({ cls: "rapport-count", text: String(problems.length) });
	title.addEventListener("click", toggle);
	if (!open) return;
	group.createDiv({ cls: "rapport-what", text: coldWords.problemsHint });
	for (const { path, line, message } of problems.slice(0, MOST_SHOWN)) {
		const problem = group.createEl("button", { cls: "rapport-problem rapport-more" });
		problem.createDiv({ text: message, attr: { dir: "auto" } });
		problem.createDiv({ cls: "rapport-what", text: coldWords.place(path, line), attr: { dir: "auto" } });
		problem.addEventListener("click", () => actions.openAt(path, line));
	}
}
