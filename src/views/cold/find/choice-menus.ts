import { type App, Menu } from "obsidian";
import { CIRCLES } from "../../../core/kinds/circle";
import { GROUPINGS, ORDERS, ROOMS } from "../../../core/rhythm/choosing/list-choice";
import { type NarrowingKind, narrowingChoices, toggled } from "../../../core/rhythm/choosing/narrowing-choices";
import type { ReconnectRow } from "../../../core/rhythm/reconnect";
import { formWords } from "../../../core/words/action";
import { countedPeople } from "../../../core/words/counted";
import { findWords } from "../../../core/words/list";
import { ChoiceModal } from "../../modals/choice-modal";
import type { ListChoices } from "./list-choices";
import type { Narrowable } from "./narrowable";

const KINDS: readonly NarrowingKind[] = ["tags", "organizations", "places"];

/** The menu of those to whom the list can be narrowed; what no note of `rows` says is not offered. */
export function showMenu(app: App, choices: Narrowable, rows: readonly ReconnectRow[], knowsSides: boolean): Menu {
	const menu = new Menu();
	const { narrowing, side } = choices.value;
	const circles = CIRCLES.filter((circle) => rows.some(({ person }) => person.contact.circle === circle));
	for (const circle of circles)
		add(menu, findWords.circle(formWords.circles[circle]), narrowing.circles.includes(circle), () =>
			choices.narrow({ circles: toggled(narrowing.circles, circle) }),
		);
	if (circles.length > 0) menu.addSeparator();
	if (knowsSides)
		for (const each of ["inside", "outside"] as const)
			add(menu, findWords.sides[each], side === each, () => choices.change({ side: side === each ? null : each }));
	for (const kind of KINDS) {
		if (narrowingChoices(rows, kind).length > 0) add(menu, findWords.ask[kind], null, () => ask(app, choices, rows, kind));
	}
	if (choices.isNarrowed) {
		menu.addSeparator();
		add(menu, findWords.everybody, null, () => choices.widen());
	}
	return menu;
}

/** The menu of how the list is put into groups, into order, and how close its rows stand. */
export function arrangeMenu(choices: ListChoices): Menu {
	const menu = new Menu();
	const { grouping, order, room } = choices.value;
	for (const each of GROUPINGS) add(menu, findWords.groupings[each], grouping === each, () => choices.change({ grouping: each }));
	menu.addSeparator();
	for (const each of ORDERS) add(menu, findWords.orders[each], order === each, () => choices.change({ order: each }));
	menu.addSeparator();
	for (const each of ROOMS) add(menu, findWords.rooms[each], room === each, () => choices.change({ room: each }));
	return menu;
}

function ask(app: App, choices: Narrowable, rows: readonly ReconnectRow[], kind: NarrowingKind): void {
	const chosen = choices.value.narrowing[kind];
	const offered = narrowingChoices(rows, kind).filter(({ text }) => !chosen.includes(text));
	const all = offered.map(({ text, count }) => ({
		name: kind === "tags" ? `#${text}` : text,
		what: countedPeople(count),
		aliases: [],
		act: (): void => choices.narrow({ [kind]: [...chosen, text] }),
	}));
	new ChoiceModal(app, findWords.question[kind], () => all).open();
}

function add(menu: Menu, title: string, checked: boolean | null, act: () => void): void {
	menu.addItem((item) => {
		item.setTitle(title).onClick(act);
		if (checked !== null) item.setChecked(checked);
	});
}
