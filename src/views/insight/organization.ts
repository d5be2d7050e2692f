import type { HoverParent } from "obsidian";
import { type Day, daysBetween } from "../../core/notes/dates/day";
import type { Person } from "../../core/notes/people/people";
import type { OrganizationPage } from "../../core/pages/organizations";
import { spokenAgo } from "../../core/words/spans";
import { insightWords } from "../../core/words/pages/insight";
import { introduceWords } from "../../core/words/pages/introduce";
import { addButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import type { PersonActions } from "../parts/person-actions";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";
import { titledPart } from "../people/titled-part";

const MOST = 12;

/** What can be done from the page of an organization. */
type PageActions = Pick<PersonActions, "open" | "preview"> & { canvasOf(ids: readonly string[]): void };

/** An organization on a page: who decides, who has a say, who is for and against, whom I know there, and the last time in touch. */
export function organizationPage(page: OrganizationPage, today: Day, source: HoverParent, actions: PageActions): readonly Child[] {
	const { org } = insightWords;
	const { decide, influence, support, block, known, people } = page;
	const named = new Set([...decide, ...influence, ...support, ...block, ...known]);
	const parts: readonly (readonly [string, readonly Person[]])[] = [
		[org.decides, decide],
		[org.influences, influence],
		[org.for, support],
		[org.against, block],
		[org.known, known],
		[org.others, people.filter((person) => !named.has(person))],
	];
	return [
		heading(page, today, actions),
		...parts
			.filter(([, list]) => list.length > 0)
			.map(([title, list]) => {
				const shows = [page.name, list.map(({ contact: { path, name } }) => [path, name])];
				return titledPart(title, title, shows, (part) => drawNames(part, list, source, actions));
			}),
	];
}

function heading({ name, people, decide, last }: OrganizationPage, today: Day, actions: PageActions): Child {
	const { org } = insightWords;
	const draw = (parent: HTMLElement): HTMLElement => {
		const head = parent.createDiv("rapport-before-head");
		head.createEl("h2", { cls: "rapport-before-name", text: name, attr: { dir: "auto" } });
		showText(head, "rapport-what", insightWords.count(people.length));
		if (decide.length === 0) showText(head, "rapport-what", org.emptyChair);
		showText(head, "rapport-what", `${org.last}: ${last === null ? org.never : spokenAgo(daysBetween(last, today))}`);
		const canvas = addButton(head, "rapport-organization-canvas", () => actions.canvasOf(people.map(({ contact }) => contact.path)));
		canvas.setText(introduceWords.canvas);
		return head;
	};
	return { key: `head ${name}`, shows: [name, people.map(({ contact }) => contact.path), decide.length, last, today], draw };
}

function drawNames(part: HTMLElement, people: readonly Person[], source: HoverParent, actions: PageActions): void {
	const line = part.createDiv("rapport-before-things");
	for (const { contact } of people.slice(0, MOST)) addPersonLink(line, contact, source, actions);
	if (people.length > MOST) line.createSpan({ cls: "rapport-quiet-text", text: insightWords.more(people.length - MOST) });
}
