import type { App, Command } from "obsidian";
import type { Actions } from "./actions";
import { actionWords } from "../core/words/action";
import { PROBLEM_ICON } from "./problems/problem-count";
import { problemPanelWords } from "../core/words/problem";
import type { Watched } from "../core/store";
import type { World } from "../core/world";

/** The commands of the plugin. Those about a person are there while a person's note is open. */
export function commandsOf(app: App, world: Watched<World>, actions: Actions, show: (view: "list" | "graph") => void): readonly Command[] {
	const personOpen = (): string | null => {
		const path = app.workspace.getActiveFile()?.path;
		const people = world.value.people;
		return path !== undefined && path !== people.me && people.byPath.has(path) ? path : null;
	};
	const withPerson =
		(act: (path: string) => void) =>
		(checking: boolean): boolean => {
			const path = personOpen();
			if (path !== null && !checking) act(path);
			return path !== null;
		};
	const talked = withPerson((path) => actions.talkedToday(path));
	const snooze = withPerson((path) => actions.snooze(path, 7));
	return [
		{ id: "open-list", name: actionWords.openList, icon: "snowflake", callback: () => show("list") },
		{ id: "open-graph", name: actionWords.openGraph, icon: "waypoints", callback: () => show("graph") },
		{ id: "new-person", name: actionWords.newPerson, icon: "user-plus", callback: () => actions.newPerson("") },
		{
			id: "log-interaction",
			name: actionWords.logCommand,
			icon: "message-circle-plus",
			callback: () => {
				const path = personOpen();
				actions.log(path === null ? [] : [path]);
			},
		},
		{ id: "talked-today", name: actionWords.talkedCommand, icon: "check", checkCallback: talked },
		{ id: "snooze", name: actionWords.snoozeCommand, icon: "alarm-clock", checkCallback: snooze },
		{ id: "show-problems", name: problemPanelWords.command, icon: PROBLEM_ICON, callback: () => actions.openProblems() },
		{ id: "choose-me", name: actionWords.chooseMe, icon: "user-check", callback: () => actions.chooseMe() },
	];
}
