import type { App, WorkspaceLeaf } from "obsidian";
import type { LitWays } from "../../core/network/picture/kept";
import type { KeptView } from "../../core/settings/kept-view";
import { BEFORE_VIEW, BeforeView } from "../before/before-view";
import { GOING_COLD_VIEW, GoingColdView } from "../cold/going-cold-view";
import { GRAPH_VIEW, GraphView } from "../graph/graph-view";
import { INSIGHT_VIEW } from "../insight/insight-view";
import { NEAR_VIEW, NearView } from "../block/near/near-view";
import type { ViewName } from "../parts/icons";
import type { MenuViews } from "./person-menu";
import { PROBLEMS_VIEW, ProblemsView } from "../problems/problems-view";
import { REACH_OUT_VIEW } from "../reach-out/reach-out-view";
import { TRIAGE_VIEW } from "../triage/triage-view";

const VIEWS: Readonly<Record<ViewName, string>> = {
	list: GOING_COLD_VIEW,
	graph: GRAPH_VIEW,
	problems: PROBLEMS_VIEW,
	triage: TRIAGE_VIEW,
	before: BEFORE_VIEW,
	reachOut: REACH_OUT_VIEW,
	insight: INSIGHT_VIEW,
	near: NEAR_VIEW,
};
const BESIDE: readonly ViewName[] = ["list", "problems", "before", "insight", "near"];

/**
 * Shows a view: the one that is open somewhere, else a new one, lists beside the notes, the others among them. With the focus its keys
 * work at once; `at` is the note with which it is to begin, where it can.
 */
export async function showView({ workspace }: App, view: ViewName, focus = true, at: string | null = null): Promise<WorkspaceLeaf | null> {
	const type = VIEWS[view];
	const leaf = workspace.getLeavesOfType(type)[0] ?? (BESIDE.includes(view) ? workspace.getRightLeaf(false) : workspace.getLeaf("tab"));
	if (leaf === null) return null;
	if (leaf.getViewState().type !== type) await leaf.setViewState({ type, active: true });
	await workspace.revealLeaf(leaf);
	if (!focus) return leaf;
	workspace.setActiveLeaf(leaf, { focus: true });
	if (leaf.view instanceof GoingColdView) leaf.view.focusList();
	if (leaf.view instanceof GraphView) leaf.view.focusGraph();
	if (leaf.view instanceof NearView) leaf.view.focusGraph();
	if (leaf.view instanceof ProblemsView && at !== null) leaf.view.showNote(at);
	if (leaf.view instanceof GraphView && at !== null) leaf.view.showPerson(at);
	return leaf;
}

/** Lights up in the graph those who are on the ways to somebody. */
export async function showWays(app: App, ways: LitWays): Promise<void> {
	const leaf = await showView(app, "graph");
	if (leaf?.view instanceof GraphView) leaf.view.change({ ways });
}

/** The views that can be about somebody. */
export function viewsAbout(app: App): MenuViews {
	const shown = async (view: ViewName, path: string): Promise<void> => {
		const leaf = await showView(app, view);
		if (leaf?.view instanceof BeforeView || leaf?.view instanceof NearView) leaf.view.show(path);
	};
	return {
		before: (path) => void shown("before", path),
		near: (path) => void shown("near", path),
		graph: (path) => void showView(app, "graph", true, path),
	};
}

/** Shows the graph as it was kept. */
export async function showKept(app: App, view: KeptView): Promise<void> {
	const leaf = await showView(app, "graph");
	if (leaf?.view instanceof GraphView) leaf.view.around?.look(view);
}

/** Shows the graph as it stood on a day. */
export async function showOverTime(app: App): Promise<void> {
	const leaf = await showView(app, "graph");
	if (leaf?.view instanceof GraphView) void leaf.view.around?.time.start();
}
