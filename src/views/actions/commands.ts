import type { App, Command } from "obsidian";
import { dayAfter } from "../../core/notes/dates/day";
import { openPromises } from "../../core/rhythm/open-promises";
import type { Watched } from "../../core/store";
import { actionWords } from "../../core/words/action";
import { blockWords } from "../../core/words/pages/block";
import { beforeWords } from "../../core/words/pages/before";
import { exportWords } from "../../core/words/pages/exports";
import { introduceWords } from "../../core/words/pages/introduce";
import { insightWords } from "../../core/words/pages/insight";
import { problemPanelWords } from "../../core/words/problem";
import { keptViewWords } from "../../core/words/pages/kept-views";
import { nearWords } from "../../core/words/pages/near";
import { reachOutWords } from "../../core/words/pages/reach-out";
import { timeWords } from "../../core/words/pages/time";
import { triageWords } from "../../core/words/triage";
import { weeksWords } from "../../core/words/pages/weeks";
import type { World } from "../../core/world";
import { goIntoBlock, isBlockThere } from "../block/go-in";
import { ACT_ICONS, VIEW_ICONS, type ViewName } from "../parts/icons";
import { attempt } from "../parts/notices";
import type { ActionParts } from "./action-parts";
import { showKept, showOverTime } from "./show-view";

/** By what commands do what they do. */
interface Given extends ActionParts {
	readonly world: Watched<World>;
	readonly show: (view: ViewName) => void;
}

interface Means extends Given {
	readonly app: App;
}

/** A command: its name and icon, when it is there, and what it does; `note` is the path of the note that is open, null where none is. */
interface Row {
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	/** Null: always. */
	readonly when: ((means: Means, note: string | null) => boolean) | null;
	readonly does: (means: Means, note: string | null) => void;
}

const SNOOZED_DAYS = 7;

const COMMANDS: readonly Row[] = [
	always("open-list", actionWords.openList, VIEW_ICONS.list, ({ show }) => show("list")),
	always("open-graph", actionWords.openGraph, VIEW_ICONS.graph, ({ show }) => show("graph")),
	always("open-local-graph", nearWords.command, VIEW_ICONS.near, ({ show }) => show("near")),
	always("open-over-time", timeWords.command, "history", ({ app }) => void showOverTime(app)),
	{
		id: "open-kept-view",
		name: keptViewWords.command,
		icon: ACT_ICONS.keptViews,
		when: ({ keptViews }) => keptViews.all.length > 0,
		does: ({ app, keptViews }) => keptViews.choose((view) => void showKept(app, view)),
	},
	{
		id: "go-into-block",
		name: blockWords.goInCommand,
		icon: "square-arrow-right",
		when: ({ app }) => isBlockThere(app),
		does: ({ app }) => void goIntoBlock(app),
	},
	always("open-before-you-meet", beforeWords.command, VIEW_ICONS.before, ({ show }) => show("before")),
	always("new-person", actionWords.newPerson, ACT_ICONS.newPerson, ({ forms }) => forms.newPerson("")),
	always("log-interaction", actionWords.logCommand, ACT_ICONS.log, (means, note) => {
		void means.forms.log(note !== null && isOther(means, note) ? [note] : []);
	}),
	always("plan", actionWords.planCommand, "calendar-plus", (means, note) => {
		void means.forms.plan(note !== null && isOther(means, note) ? [note] : []);
	}),
	about("talked-today", actionWords.talkedCommand, ACT_ICONS.talked, isOther, ({ writes }, path) => {
		attempt(() => writes.talkedToday(path));
	}),
	about("add-promise", actionWords.promiseCommand, "handshake", isOther, ({ forms }, path) => forms.promise(path)),
	about("tick-promise", actionWords.tickCommand, "list-checks", hasPromises, ({ choosers }, path) => void choosers.tick(path)),
	about("snooze", actionWords.snoozeCommand, "alarm-clock", isOther, ({ writes, world }, path) => {
		attempt(() => writes.snooze([path], dayAfter(world.value.people.today, SNOOZED_DAYS)));
	}),
	about("snooze-until", actionWords.snoozeUntilCommand, "alarm-clock", isOther, ({ choosers }, path) => void choosers.snooze([path])),
	about("set-circle", actionWords.circleCommand, "circle-dot", isOther, ({ choosers }, path) => void choosers.circle([path])),
	about("set-cadence", actionWords.cadenceCommand, "calendar-clock", isOther, ({ choosers }, path) => void choosers.cadence([path])),
	about("archive", actionWords.archiveCommand, "archive", isTracked, ({ writes }, path) => attempt(() => writes.archive([path], true))),
	about("bring-back", actionWords.bringBackCommand, "archive-restore", isArchived, ({ writes }, path) => {
		attempt(() => writes.archive([path], false));
	}),
	about("add-relation", actionWords.relationCommand, "users", isAnybody, ({ forms }, path) => forms.relation(path)),
	about("turn-into-person", actionWords.turnIntoCommand, "contact", mayBecomePerson, ({ writes }, path) => {
		attempt(() => writes.turnIntoPerson(path));
	}),
	always("create-named", actionWords.ghostCommand, "ghost", ({ choosers, forms }) => {
		void choosers.ghost(null, (name) => forms.newPerson(name));
	}),
	{
		id: "undo",
		name: actionWords.undoLast,
		icon: "undo-2",
		when: ({ writes }) => writes.canUndo,
		does: ({ writes }) => attempt(() => writes.undoLast()),
	},
	always("reach-out", reachOutWords.command, VIEW_ICONS.reachOut, ({ show }) => show("reachOut")),
	always("introduce-me", introduceWords.command, ACT_ICONS.introduce, ({ introducing }) => attempt(() => introducing.choose())),
	always("open-network-in-words", insightWords.command, VIEW_ICONS.insight, ({ show }) => show("insight")),
	always("export-network", exportWords.command, "share", ({ exporting }) => exporting.choose()),
	always("look-back", weeksWords.lookBackCommand, "history", ({ forms, opener }) => forms.lookBack(opener)),
	always("show-problems", problemPanelWords.command, VIEW_ICONS.problems, ({ show }) => show("problems")),
	always("sort-people", triageWords.command, VIEW_ICONS.triage, ({ show }) => show("triage")),
	always("choose-me", actionWords.chooseMe, ACT_ICONS.chooseMe, ({ choosers }) => choosers.chooseMe()),
];

/** The commands of the plugin. Those about a person are there while a person's note is open. */
export function commandsOf(app: App, given: Given): readonly Command[] {
	const means: Means = { ...given, app };
	const note = (): string | null => app.workspace.getActiveFile()?.path ?? null;
	return COMMANDS.map(({ id, name, icon, when, does }) => {
		if (when === null) return { id, name, icon, callback: () => does(means, note()) };
		const checkCallback = (checking: boolean): boolean => {
			const path = note();
			const isThere = when(means, path);
			if (isThere && !checking) does(means, path);
			return isThere;
		};
		return { id, name, icon, checkCallback };
	});
}

function always(id: string, name: string, icon: string, does: Row["does"]): Row {
	return { id, name, icon, when: null, does };
}

// A command about the note that is open.
function about(
	id: string,
	name: string,
	icon: string,
	is: (means: Means, path: string) => boolean,
	does: (means: Means, path: string) => void,
): Row {
	return {
		id,
		name,
		icon,
		when: (means, note) => note !== null && is(means, note),
		does: (means, note) => {
			if (note !== null) does(means, note);
		},
	};
}

function isAnybody({ world }: Means, path: string): boolean {
	return world.value.people.byPath.has(path);
}

function isOther(means: Means, path: string): boolean {
	return path !== means.world.value.people.me && isAnybody(means, path);
}

function isArchived(means: Means, path: string): boolean {
	return isOther(means, path) && means.menu.isUntracked(path);
}

function isTracked(means: Means, path: string): boolean {
	return isOther(means, path) && !means.menu.isUntracked(path);
}

function hasPromises(means: Means, path: string): boolean {
	const person = means.world.value.people.byPath.get(path);
	return isOther(means, path) && person !== undefined && openPromises(person).length > 0;
}

function mayBecomePerson({ menu }: Means, path: string): boolean {
	return menu.mayBecomePerson(path);
}
