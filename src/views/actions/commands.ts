import type { App, Command } from "obsidian";
import { dayAfter, localDay } from "../../core/notes/dates/day";
import { openPromises } from "../../core/rhythm/open-promises";
import type { Watched } from "../../core/store";
import { actionWords } from "../../core/words/action";
import { problemPanelWords } from "../../core/words/problem";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { attempt } from "../parts/notices";
import { PROBLEM_ICON } from "../problems/problem-count";
import { Actions } from "./actions";

/** The commands of the plugin. Those about a person are there while a person's note is open. */
export function commandsOf(app: App, world: Watched<World>, actions: Actions, show: (view: "list" | "graph") => void): readonly Command[] {
	const { writes, forms, choosers, menu } = actions;
	const noteOpen = (): string | null => app.workspace.getActiveFile()?.path ?? null;
	const isOther = (path: string): boolean => path !== world.value.people.me && world.value.people.byPath.has(path);
	const isAnybody = (path: string): boolean => world.value.people.byPath.has(path);
	const when = (id: string, name: string, icon: string, is: (path: string) => boolean, act: (path: string) => void): Command => {
		const checkCallback = (checking: boolean): boolean => {
			const path = noteOpen();
			if (path === null || !is(path)) return false;
			if (!checking) act(path);
			return true;
		};
		return { id, name, icon, checkCallback };
	};
	const isArchived = (path: string): boolean => isOther(path) && menu.isUntracked(path);
	const hasPromises = (path: string): boolean => {
		const person = world.value.people.byPath.get(path);
		return isOther(path) && person !== undefined && openPromises(person).length > 0;
	};
	return [
		{ id: "open-list", name: actionWords.openList, icon: "snowflake", callback: () => show("list") },
		{ id: "open-graph", name: actionWords.openGraph, icon: "waypoints", callback: () => show("graph") },
		{ id: "new-person", name: actionWords.newPerson, icon: "user-plus", callback: () => actions.newPerson("") },
		{
			id: "log-interaction",
			name: actionWords.logCommand,
			icon: "message-circle-plus",
			callback: () => {
				const path = noteOpen();
				actions.log(path !== null && isOther(path) ? [path] : []);
			},
		},
		when("talked-today", actionWords.talkedCommand, "check", isOther, (path) => actions.talkedToday(path)),
		when("add-promise", actionWords.promiseCommand, "handshake", isOther, (path) => forms.promise(path)),
		when("tick-promise", actionWords.tickCommand, "list-checks", hasPromises, (path) => choosers.tick(path)),
		when("snooze", actionWords.snoozeCommand, "alarm-clock", isOther, (path) => {
			attempt(() => writes.snooze([path], dayAfter(localDay(new Date()), 7)));
		}),
		when("snooze-until", actionWords.snoozeUntilCommand, "alarm-clock", isOther, (path) => choosers.snooze([path])),
		when("set-circle", actionWords.circleCommand, "circle-dot", isOther, (path) => choosers.circle([path])),
		when("set-cadence", actionWords.cadenceCommand, "calendar-clock", isOther, (path) => choosers.cadence([path])),
		when(
			"archive",
			actionWords.archiveCommand,
			"archive",
			(path) => isOther(path) && !isArchived(path),
			(path) => attempt(() => writes.archive([path], true)),
		),
		when("bring-back", actionWords.bringBackCommand, "archive-restore", isArchived, (path) =>
			attempt(() => writes.archive([path], false)),
		),
		when("add-relation", actionWords.relationCommand, "users", isAnybody, (path) => forms.relation(path)),
		when(
			"turn-into-person",
			actionWords.turnIntoCommand,
			"contact",
			(path) => menu.mayBecomePerson(path),
			(path) => attempt(() => writes.turnIntoPerson(path)),
		),
		{
			id: "create-named",
			name: actionWords.ghostCommand,
			icon: "ghost",
			callback: () => choosers.ghost(null, (name) => actions.newPerson(name)),
		},
		{
			id: "undo",
			name: actionWords.undoLast,
			icon: "undo-2",
			checkCallback: (checking) => {
				const { canUndo } = writes;
				if (canUndo && !checking) attempt(() => writes.undoLast());
				return canUndo;
			},
		},
		{ id: "show-problems", name: problemPanelWords.command, icon: PROBLEM_ICON, callback: () => actions.openProblems() },
		{ id: "sort-people", name: triageWords.command, icon: "target", callback: () => actions.sortPeople() },
		{ id: "choose-me", name: actionWords.chooseMe, icon: "user-check", callback: () => actions.chooseMe() },
	];
}
