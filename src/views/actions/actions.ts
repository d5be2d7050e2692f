import type { ListActions } from "../cold/list-actions";
import type { GraphActions } from "../graph/graph-acts";
import type { InsightActions } from "../insight/insight-view";
import type { ViewName } from "../parts/icons";
import { addActs } from "../parts/menu-item";
import { attempt, attempted } from "../parts/notices";
import type { ProblemActions } from "../problems/problems-view";
import type { ReachOutActions } from "../reach-out/reach-out-view";
import type { TriageActions } from "../triage/triage-view";
import type { ActionParts } from "./action-parts";

/** All that the views can do. What can't be done is said once, in a notice. */
export type Actions = ListActions & ProblemActions & TriageActions & ReachOutActions & InsightActions & GraphActions;

/** What the views can do, by the parts that do it; `show` opens a view, at a note where one is given. */
export function actionsOf(
	{ opener, writes, choosers, forms, introducing, exporting, menu, keptViews }: ActionParts,
	show: (view: ViewName, at?: string | null) => void,
): Actions {
	return {
		open: (path, where) => opener.open(path, where),
		openAt: (path, line, words, where) => opener.openAt(path, line, words, where),
		makeItems: (path) => attempt(() => writes.makeItems(path)),
		openBeside: (path, other) => opener.openBeside(path, other),
		preview: (event, source, target, path, line?: number) => opener.preview(event, source, target, path, line),
		addTo: (shown, path) => addActs(shown, menu.all(path)),
		actsForMany: (paths) => menu.many(paths),
		talkedToday: (path) => attempt(() => writes.talkedToday(path)),
		relate: (relation) => attempt(() => writes.relate(relation)),
		tick: (promise, path: string | null = null) => attempt(() => writes.tick(promise, path)),
		setDateOrder: (order) => attempt(() => writes.dateOrder(order)),
		sort: (path, choice) => writes.sort(path, choice),
		log: (paths) => void forms.log(paths),
		plan: (paths) => void forms.plan(paths),
		promise: (path) => forms.promise(path),
		introduce: (path) => introducing.show(path),
		introduced: (asked, stage) => introducing.introduced(asked, stage),
		copy: (text) => introducing.copy(text),
		canvasOf: (ids) => exporting.canvasOf(ids),
		keptViews,
		exportNetwork: (shown) => exporting.choose(shown),
		newPerson: (name) => forms.newPerson(name),
		snooze: (paths) => void choosers.snooze(paths),
		chooseMe: () => choosers.chooseMe(),
		doing: {
			talked: (path) => attempted(() => writes.talkedToday(path)),
			log: (path) => forms.log([path]),
			plan: (path) => forms.plan([path]),
			snooze: (path) => choosers.snooze([path]),
			cadence: (path) => choosers.cadence([path]),
			stop: (path) => attempted(() => writes.archive([path], true)),
		},
		openProblems: (path) => show("problems", path),
		openGraph: () => show("graph"),
		showInGraph: (path) => show("graph", path),
		openList: () => show("list"),
		sortPeople: () => show("triage"),
	};
}
