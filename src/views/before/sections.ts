import type { Named } from "../../core/before/brought";
import { interestsOf } from "../../core/before/common-ground";
import { toldBirthday, toldLast, toldNear, toldShared } from "../../core/before/told";
import { shortDay } from "../../core/notes/dates/day";
import { withLinksShown } from "../../core/notes/text/links";
import { baseName } from "../../core/notes/text/path";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import { stripOf } from "../../core/rhythm/strip";
import { beforeWords } from "../../core/words/pages/before";
import { introduceWords } from "../../core/words/pages/introduce";
import { shortened } from "../../core/words/shortened";
import { drawLedger } from "../introduce/ledger-lines";
import { addButton, addIconButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";
import { drawPromise } from "../people/promise-line";
import { drawStrip } from "../people/strip";
import { titledPart } from "../people/titled-part";
import type { Drawing } from "./before-actions";
import type { Known } from "./known";

const LONGEST = 300;
const MOST_LINES = 8;

/** The parts of a page about somebody, the most useful first; those that say nothing are left out. */
export function sectionsOf(known: Known, drawing: Drawing): readonly Child[] {
	const { row, people } = known;
	const { why } = row.person.contact;
	return [
		last(known, drawing),
		promises("mine", beforeWords.mine, known.mine, known, drawing),
		promises("theirs", beforeWords.theirs, known.theirs, known, drawing),
		...tasks(known, drawing),
		...ahead(known),
		...(why === null
			? []
			: [titledPart("why", beforeWords.why, [why], (part) => showText(part, "", shortened(withLinksShown(why), LONGEST)))]),
		...shared(known, drawing),
		...mutual(known, drawing),
		...brought(known, drawing),
		...introductions(known, drawing),
		...help(known, drawing),
		...company(known, drawing),
		rhythm(row.person, people.today),
	].flat();
}

function last({ last: meeting, people: { today } }: Known, { actions }: Drawing): Child {
	if (meeting === null)
		return titledPart("last", beforeWords.last, [], (part) => part.createDiv({ cls: "rapport-quiet-text", text: beforeWords.never }));
	const { interaction, topic, said, longAgo } = meeting;
	const { origin, line } = interaction.entry;
	const when = toldLast(meeting, today);
	return titledPart("last", beforeWords.last, [when, topic, said, longAgo, origin.path, line], (part) => {
		addButton(part, "rapport-before-when", () => actions.openAt(origin.path, line, null, false)).setText(when);
		showText(part, "rapport-before-topic", shortened(withLinksShown(topic), LONGEST));
		for (const each of said) showText(part, "rapport-before-said", shortened(withLinksShown(each), LONGEST));
		if (longAgo) part.createDiv({ cls: "rapport-quiet-text", text: beforeWords.longAgo });
	});
}

function promises(
	key: string,
	title: string,
	open: readonly OpenPromise[],
	{ people: { today } }: Known,
	{ actions }: Drawing,
): readonly Child[] {
	if (open.length === 0) return [];
	const shown = open.slice(0, MOST_LINES).map((promise) => {
		const { due } = promise;
		const overdue = due !== null && due < today;
		const whose = due === null ? "" : beforeWords.dueBy(shortDay(due, today), overdue);
		return { promise, whose, overdue, text: shortened(withLinksShown(promise.text), LONGEST) };
	});
	return [
		titledPart(key, title, [shown], (part) => {
			for (const { promise, ...line } of shown) drawPromise(part, line, () => actions.tick(promise));
			if (open.length > MOST_LINES)
				part.createDiv({ cls: "rapport-quiet-text", text: beforeWords.unnamed(open.length - MOST_LINES) });
		}),
	];
}

function tasks({ later, people: { today } }: Known, { actions }: Drawing): readonly Child[] {
	const found = later?.tasks ?? [];
	if (found.length === 0) return [];
	return [
		titledPart("tasks", beforeWords.tasks, [found], (part) => {
			for (const { path, line, text, due } of found) {
				const button = addButton(part, "rapport-before-task", () => actions.openAt(path, line, null, false));
				if (due !== null)
					button.createSpan({ cls: "rapport-whose", text: `${beforeWords.dueBy(shortDay(due, today), due < today)}: ` });
				showText(button, "", shortened(text, LONGEST), "span");
				showText(button, "rapport-quiet-text", ` ${beforeWords.inNote(baseName(path))}`, "span");
			}
		}),
	];
}

function ahead({ told, birthday, people: { today } }: Known): readonly Child[] {
	if (told.length === 0 && birthday === null) return [];
	return [
		titledPart("told", beforeWords.told, [told, birthday, today], (part) => {
			if (birthday !== null) part.createDiv({ text: toldBirthday(birthday, today) });
			for (const { day, text } of told.slice(0, MOST_LINES)) {
				const line = part.createDiv();
				line.createSpan({ cls: "rapport-whose", text: `${toldNear(day, today)}: ` });
				showText(line, "", shortened(text, LONGEST), "span");
			}
		}),
	];
}

// What we share; where I have no note, what they are known for, and how to say which note is mine.
function shared({ shared: things, row, people: { me } }: Known, { actions }: Drawing): readonly Child[] {
	const lines = (key: string, title: string, texts: readonly string[], more: (part: HTMLElement) => void): Child =>
		titledPart(key, title, [texts, me], (part) => {
			const list = part.createDiv("rapport-before-things");
			for (const text of texts.slice(0, MOST_LINES)) showText(list, "rapport-before-thing", shortened(text, LONGEST), "span");
			more(part);
		});
	const own = interestsOf(row.person.contact);
	const common = things.map(toldShared);
	const others = own.filter((name) => !things.some((thing) => name.startsWith(thing.name)));
	const ask = (part: HTMLElement): void => {
		if (me === null) addButton(part, "rapport-before-when", () => actions.chooseMe()).setText(beforeWords.whoAmI);
	};
	return [
		...(common.length === 0 ? [] : [lines("shared", beforeWords.shared, common, () => undefined)]),
		...(others.length === 0 ? [] : [lines("interests", beforeWords.interests, others, ask)]),
	];
}

function mutual({ later }: Known, { source, actions }: Drawing): readonly Child[] {
	const people = later?.mutual ?? [];
	if (people.length === 0) return [];
	return [
		titledPart("mutual", beforeWords.mutual, [people], (part) => {
			const list = part.createDiv("rapport-before-things");
			for (const person of people) addPersonLink(list, person, source, actions);
		}),
	];
}

// Through whom we know each other, and whom I know through them.
function brought({ later }: Known, { source, actions }: Drawing): readonly Child[] {
	const { by, whom } = later?.brought ?? { by: [], whom: [] };
	const told = (key: string, title: string, people: readonly Named[]): Child =>
		titledPart(key, title, [people], (part) => {
			const list = part.createDiv("rapport-before-things");
			for (const { path, name } of people) {
				if (path === null) showText(list, "rapport-before-thing", name, "span");
				else addPersonLink(list, { path, name }, source, actions);
			}
		});
	return [
		...(by.length === 0 ? [] : [told("brought-by", beforeWords.broughtBy, by)]),
		...(whom.length === 0 ? [] : [told("brought", beforeWords.brought, whom)]),
	];
}

// Whom to ask, for somebody whom I do not know well, and how far introductions have come.
function introductions({ later, row, people: { today } }: Known, { actions }: Drawing): readonly Child[] {
	if (later === null) return [];
	const { introduction, ledger } = later.told;
	const { path } = row.person.contact;
	const ways = introduction?.ways.length ?? 0;
	// With whom I was in touch, and to whom nobody else leads, it is no question.
	const isMine = row.rhythm.silence !== null && introduction?.ways.every(({ first }) => first === null) === true;
	const verdict = introduction === null || introduction.isKnown || isMine ? null : introduction.verdict;
	const ask = titledPart("introduction", introduceWords.section, [verdict, ways], (part) => {
		showText(part, "", verdict);
		if (ways > 0) addButton(part, "rapport-more", () => actions.introduce(path)).setText(introduceWords.allWays);
	});
	const far = titledPart("ledger", introduceWords.ledger, [ledger, today], (part) => drawLedger(part, ledger, today, actions));
	return [...(verdict === null ? [] : [ask]), ...(ledger.length === 0 ? [] : [far])];
}

function help({ later, row, people: { me } }: Known, { source, actions }: Drawing): readonly Child[] {
	const needs = later?.needs ?? [];
	if (needs.length === 0) return [];
	const { name } = row.person.contact;
	const couldMeet = later?.couldMeet ?? [];
	return [
		titledPart("help", beforeWords.help, [needs, me, couldMeet], (part) => {
			for (const { text, offers } of needs.slice(0, MOST_LINES)) {
				showText(part, "", beforeWords.need(shortened(text, LONGEST)));
				for (const offer of offers) {
					const line = part.createDiv("rapport-before-said");
					if (offer.path === me) showText(line, "", beforeWords.youOffer(offer.text), "span");
					else {
						addPersonLink(line, offer, source, actions);
						showText(line, "", ` ${beforeWords.offers(offer.text)}`, "span");
						if (!couldMeet.includes(offer.path)) continue;
						const said = introduceWords.both(name, offer.name, text, offer.text);
						addIconButton(line, "rapport-copy", "copy", introduceWords.copyBoth(offer.name), () => actions.copy(said));
					}
				}
			}
		}),
	];
}

function company({ company: those, people: { byPath, today } }: Known, { source, actions }: Drawing): readonly Child[] {
	const named = those.flatMap(({ path, day }) => {
		const name = byPath.get(path)?.contact.name;
		return name === undefined ? [] : [{ path, name, day }];
	});
	if (named.length === 0) return [];
	return [
		titledPart("company", beforeWords.company, [named, today], (part) => {
			const list = part.createDiv("rapport-before-things");
			for (const each of named) {
				const item = list.createSpan();
				addPersonLink(item, each, source, actions);
				item.createSpan({ cls: "rapport-quiet-text", text: ` ${shortDay(each.day, today)}` });
			}
		}),
	];
}

function rhythm(person: Known["row"]["person"], today: string): Child {
	const weeks = stripOf(person, today);
	const days = weeks.reduce((sum, count) => sum + count, 0);
	const text = beforeWords.daysInTouch(days);
	return titledPart("rhythm", beforeWords.rhythm, [weeks], (part) => void drawStrip(part, weeks, text));
}
