import type { WhoKnowsWhom } from "../../../core/pages/near/who-knows-whom";
import { nearWords } from "../../../core/words/pages/near";
import { labelledBy } from "../../parts/labelled";

/** Draws the table of who knows whom, named by its title; it is scrolled sideways by pointer and keys where it is wide. */
export function drawKnows(parent: HTMLElement, title: HTMLElement, { people, cells }: WhoKnowsWhom): void {
	const room = parent.createDiv({ cls: "rapport-knows", attr: { role: "region", tabindex: "0" } });
	labelledBy(room, title);
	const table = room.createEl("table");
	labelledBy(table, title);
	const head = table.createEl("thead").createEl("tr");
	head.createEl("th", { text: nearWords.person, attr: { scope: "col" } });
	for (const { name } of people) head.createEl("th", { text: name, attr: { scope: "col", dir: "auto" } });
	const body = table.createEl("tbody");
	for (const [at, { name }] of people.entries()) {
		const row = body.createEl("tr");
		row.createEl("th", { text: name, attr: { scope: "row", dir: "auto" } });
		for (const [to, text] of (cells[at] ?? []).entries()) row.createEl("td", { text, cls: to === at ? "is-self" : "" });
	}
}
