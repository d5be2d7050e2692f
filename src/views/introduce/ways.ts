import type { HoverParent } from "obsidian";
import type { Party } from "../../core/before/introduce/ledger";
import type { ToldIntroduction, ToldWay } from "../../core/before/introduce/told-introduction";
import type { LitWays } from "../../core/network/picture/kept";
import { introduceWords } from "../../core/words/pages/introduce";
import { addButton } from "../parts/button";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";

/** What can be done about a way to somebody. */
export interface WayActions extends Pick<PersonActions, "open" | "preview" | "log"> {
	plan(paths: readonly string[]): void;
	copyFor(way: ToldWay): void;
	asked(over: Party): void;
	/** Lights up in the graph all who are on the ways. */
	showWays(ways: LitWays): void;
	/** Makes a canvas of these people, by their ids. */
	canvasOf(ids: readonly string[]): void;
}

/** Draws the ways to somebody, hop by hop, and apart from them what is no way. */
export function drawWays(parent: HTMLElement, told: ToldIntroduction, source: HoverParent, actions: WayActions): void {
	const list = parent.createEl("ol", "rapport-ways");
	labelledBy(list, parent.createSpan({ cls: "rapport-ways-name", text: introduceWords.title(told.to.name) }));
	for (const way of told.ways) drawWay(list.createEl("li", "rapport-way"), way, way.verdict !== told.verdict, source, actions);
	if (told.ways.length > 0) drawWhole(parent, told, actions);
	if (told.ways.length === 0) parent.createDiv({ cls: "rapport-quiet-text", text: introduceWords.noneHelp });
	const { shared, colleagues } = told;
	if (shared.length === 0 && colleagues.length === 0) return;
	const apart = parent.createDiv("rapport-ways-apart");
	if (shared.length > 0) {
		apart.createEl("h3", { cls: "rapport-before-title", text: introduceWords.inCommon });
		showText(apart, "", shared.join(", "));
	}
	for (const { organization, people } of colleagues) {
		apart.createEl("h3", { cls: "rapport-before-title", text: introduceWords.colleagues(organization), attr: { dir: "auto" } });
		const line = apart.createDiv("rapport-before-things");
		for (const { path, name } of people) if (path !== null) addPersonLink(line, { path, name }, source, actions);
	}
	apart.createDiv({ cls: "rapport-quiet-text", text: introduceWords.noWay });
}

// What can be done with all ways at once.
function drawWhole(parent: HTMLElement, { to, ways }: ToldIntroduction, actions: WayActions): void {
	const ids = [...new Set(ways.flatMap(({ people }) => people))];
	const acts = parent.createDiv("rapport-before-acts rapport-ways-whole");
	addButton(acts, "rapport-ways-graph", () => actions.showWays({ to: to.name, ids })).setText(introduceWords.showWays);
	addButton(acts, "rapport-ways-canvas", () => actions.canvasOf(ids)).setText(introduceWords.canvas);
}

function drawWay(item: HTMLElement, way: ToldWay, isVerdictNew: boolean, source: HoverParent, actions: WayActions): void {
	const { title, first, verdict, hops } = way;
	const name = item.createEl("h3", { cls: "rapport-way-title", text: title, attr: { dir: "auto" } });
	if (isVerdictNew) showText(item, "rapport-way-verdict", verdict);
	for (const hop of hops) {
		const step = item.createDiv("rapport-hop");
		showText(step, "rapport-hop-title", hop.title);
		showText(step, "rapport-quiet-text", hop.how);
		showText(step, "rapport-before-said", hop.said === null ? null : introduceWords.lastSaid(hop.said));
		showText(step, "rapport-quiet-text", hop.shared.length === 0 ? null : introduceWords.share(hop.shared));
	}
	if (first === null || first.path === null) return;
	const { path } = first;
	const acts = item.createDiv("rapport-before-acts");
	const add = (text: string, act: () => void): void => {
		const button = addButton(acts, "", act);
		labelledBy(button, button.createSpan({ text }), name);
	};
	add(introduceWords.copy, () => actions.copyFor(way));
	add(introduceWords.iAsked, () => actions.asked(first));
	add(introduceWords.log, () => actions.log([path]));
	add(introduceWords.plan, () => actions.plan([path]));
	const open = acts.createSpan("rapport-way-open");
	addPersonLink(open, { path, name: introduceWords.openNote }, source, actions);
}
