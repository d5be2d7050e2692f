import { listed } from "../../words/listed";
import { folderOf, nameKey, searchKey } from "../text/path";
import type { Contact } from "./contact";
import type { People } from "./people";

/** Something to choose by its name or another, and what tells it apart. */
export interface Named {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly what: string;
}

/** Somebody to choose: the path of their note or whatever stands for it. */
export interface PersonChoice extends Named {
	readonly path: string;
}

const chosenFrom = new WeakMap<People, readonly PersonChoice[]>();

/** Everybody with a note but me, by name. Namesakes are told apart by the folders of their notes. The same people give the same list. */
export function peopleToChoose(people: People): readonly PersonChoice[] {
	const made = chosenFrom.get(people) ?? choicesOf(people);
	chosenFrom.set(people, made);
	return made;
}

/** Those of some paths, as they are among everybody: without what is nobody's path, and without me. */
export function choicesAt(people: People, paths: readonly string[]): readonly PersonChoice[] {
	return inOrder(people, new Set(paths.flatMap((path) => people.byPath.get(path)?.contact ?? [])));
}

function choicesOf(people: People): readonly PersonChoice[] {
	return inOrder(
		people,
		Array.from(people.byPath.values(), ({ contact }) => contact),
	);
}

function inOrder(people: People, contacts: Iterable<Contact>): readonly PersonChoice[] {
	return [...contacts]
		.filter(({ path }) => path !== people.me)
		.map((contact) => {
			const { path, name, aliases } = contact;
			return { path, name, aliases, what: whatOf(people, contact) };
		})
		.sort((a, b) => a.name.localeCompare(b.name));
}

const bearers = new WeakMap<People, ReadonlyMap<string, readonly Contact[]>>();

/** What tells somebody apart from others of the same name: the folder of their note; empty where nobody else bears it. */
export function toldApart(people: People, { path, name }: Pick<Contact, "path" | "name">): string {
	return namesakes(people, name).length > 1 ? folderOf(path) || "/" : "";
}

/** The same for a label: their organization rather than a folder, where no other of that name is in it. */
export function labelledApart(people: People, contact: Contact): string {
	const [organization] = contact.organizations;
	if (organization === undefined) return toldApart(people, contact);
	const all = namesakes(people, contact.name);
	const there = all.filter(({ organizations }) => organizations.some((other) => nameKey(other) === nameKey(organization)));
	return all.length > 1 && there.length === 1 ? organization : toldApart(people, contact);
}

function namesakes(people: People, name: string): readonly Contact[] {
	const known = bearers.get(people) ?? bearersIn(people);
	bearers.set(people, known);
	return known.get(nameKey(name)) ?? [];
}

/** What somebody is, beside their name: role, organizations, and what tells them apart from others of this name. */
export function whatOf(people: People, contact: Contact): string {
	return listed([contact.role, ...contact.organizations, toldApart(people, contact)]);
}

/** A name with what tells it apart, where that is needed. */
export function calledApart(name: string, apart: string): string {
	return apart === "" ? name : `${name} (${apart})`;
}

function bearersIn({ me, byPath }: People): ReadonlyMap<string, readonly Contact[]> {
	const found = new Map<string, Contact[]>();
	for (const { contact } of byPath.values()) {
		if (contact.path === me) continue;
		const key = nameKey(contact.name);
		const known = found.get(key);
		if (known === undefined) found.set(key, [contact]);
		else known.push(contact);
	}
	return found;
}

const MOST_SUGGESTED = 20;
const LONGEST = 500;

/** Who fits what was typed: names that begin with it, names with a word that does, any part of a name, then all its words anywhere. */
export function matching<T extends Named>(choices: readonly T[], query: string): T[] {
	const wanted = searchKey(query.trim());
	if (wanted === "") return [];
	const words = wanted.split(/\s+/u);
	const within = [` ${wanted}`, `-${wanted}`];
	const byRank: T[][] = [[], [], [], []];
	for (const choice of choices) {
		const { own, all } = plainNames(choice);
		if (words.every((word) => all.includes(word))) byRank[rankOf(own, wanted, within)]?.push(choice);
	}
	return byRank.flat().slice(0, MOST_SUGGESTED);
}

/** Makes ready what is looked into when somebody types, so that the first letter costs no more than the others. */
export function readyToMatch(choices: readonly Named[]): void {
	for (const choice of choices) plainNames(choice);
}

/** Whether anybody among these bears a name, or bears it as another name, in whatever capitals. */
export function isBorne(choices: readonly Named[], name: string): boolean {
	const wanted = linesOf([nameKey(name)]);
	return choices.some((choice) => plainNames(choice).keys.includes(wanted));
}

function rankOf(name: string, wanted: string, within: readonly string[]): number {
	if (!name.includes(wanted)) return 3;
	if (name.startsWith(wanted)) return 0;
	return within.some((each) => name.includes(each)) ? 1 : 2;
}

// What stands in lines is looked through as one text: looking into each of thousands of lists takes several times as long.
interface PlainNames {
	readonly own: string;
	/** The name, the others, and what they are. */
	readonly all: string;
	/** The name and the others as they are compared. */
	readonly keys: string;
}

const known = new WeakMap<Named, PlainNames>();

// All by which somebody can be found, made once for as long as they can be chosen.
function plainNames(choice: Named): PlainNames {
	const made = known.get(choice);
	if (made !== undefined) return made;
	const { name, aliases, what } = choice;
	const own = shortKey(name);
	const names = { own, all: linesOf([own, ...[...aliases, what].map(shortKey)]), keys: linesOf([name, ...aliases].map(nameKey)) };
	known.set(choice, names);
	return names;
}

function linesOf(texts: readonly string[]): string {
	return ["", ...texts, ""].join("\n");
}

function shortKey(text: string): string {
	return searchKey(text.slice(0, LONGEST));
}
