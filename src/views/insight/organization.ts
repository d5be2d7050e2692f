import type { HoverParent } from "obsidian";
import { type Day, daysBetween } from "../../core/notes/dates/day";
import type { Person } from "../../core/notes/people/people";
import type { OrganizationPage } from "../../core/pages/organizations";
import { spokenAgo } from "../../core/words/spans";
import { insightWords } from "../../core/words/pages/insight";
import { introduceWords } from "../../core/words/pages/introduce";
import { addButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";

const MOST = 12;

/** An organization on a page: who decides, who has a say, who is for and against, whom I know there, and the last time in touch. */
export function organizationPage(
	page: OrganizationPage,
	today: Day,
	source: HoverParent,
	actions: Pick<PersonActions, "open" | "preview"> & { canvasOf(ids: readonly string[]): void },
): readonly Child[] {
	const { org } = insightWords;
	const { decide, influence, support, block, known, people, last } = page;
	const named = new Set([...decide, ...influence, ...support, ...block, ...known]);
	const parts: readonly (readonly [string, readonly Person[]])[] = [
		[org.decides, decide],
		[org.influences, influence],
		[org.for, support],
		[org.against, block],
		[org.known, known],
		[org.others, people.filter((person) => !named.has(person))],
	];
	const section =
		(title: string, fill: (part: HTMLElement) => void) =>
		(parent: HTMLElement): HTMLElement => {
			const part = parent.createEl("section", { cls: "rapport-before-part" });
			labelledBy(part, part.createEl("h3", { cls: "rapport-before-title", text: title }));
			fill(part);
			return part;
		};
	const namesOf =
		(list: readonly Person[]) =>
		(part: HTMLElement): void => {
			const line = part.createDiv("rapport-before-things");
			for (const { contact } of list.slice(0, MOST)) addPersonLink(line, contact, source, actions);
			if (list.length > MOST) line.createSpan({ cls: "rapport-quiet-text", text: insightWords.more(list.length - MOST) });
		};
	const heading = (parent: HTMLElement): HTMLElement => {
		const head = parent.createDiv("rapport-before-head");
		head.createEl("h2", { cls: "rapport-before-name", text: page.name, attr: { dir: "auto" } });
		showText(head, "rapport-what", insightWords.count(people.length));
		if (decide.length === 0) showText(head, "rapport-what", org.emptyChair);
		showText(head, "rapport-what", `${org.last}: ${last === null ? org.never : spokenAgo(daysBetween(last, today))}`);
		const canvas = addButton(head, "rapport-organization-canvas", () => actions.canvasOf(people.map(({ contact }) => contact.path)));
		canvas.setText(introduceWords.canvas);
		return head;
	};
	return [
		{ key: `head ${page.name}`, shows: [page.name, people.length, decide.length, last, today], draw: heading },
		...parts
			.filter(([, list]) => list.length > 0)
			.map(([title, list]): Child => {
				const shows = [page.name, list.map(({ contact: { path, name } }) => [path, name])];
				return { key: title, shows, draw: section(title, namesOf(list)) };
			}),
	];
}
