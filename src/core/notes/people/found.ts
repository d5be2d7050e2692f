import type { Problem } from "../../kinds/problem";
import type { RelationKind } from "../../kinds/relation-kind";
import { dateProblem, problemWords } from "../../words/problem";
import type { DatedNote } from "../dated/dated-note";
import { type Entry, goingOn } from "../entries/entry";
import { type Finder, finderFor, type Finding } from "../names/finder";
import type { Meant } from "../names/meant";
import { namesSought } from "../names/resolve";
import type { Relation } from "../properties/relation";
import { baseName, nameKey } from "../text/path";
import type { Contact } from "./contact";
import { type Company, type Interaction, interactionOf } from "./interaction";
import type { Note } from "./note";

/** A relation whose person was found: the path of a note, or, where nobody has a note, the name. */
export interface KnownRelation {
	readonly kind: RelationKind;
	readonly to: string;
	readonly ghost: boolean;
	readonly weight: "strong" | "weak" | null;
	readonly line: number;
}

/** Somebody whose note a note links to, and the line of the first link. */
export interface KnownMention {
	readonly path: string;
	readonly line: number;
}

/** What a note tells once the names in it are found. */
export interface Findings {
	/** The times in touch that it tells of, in the order of its lines, by the path of each person under whom they are listed. */
	readonly times: ReadonlyMap<string, readonly Interaction[]>;
	readonly relations: readonly KnownRelation[];
	readonly mentions: readonly KnownMention[];
	/** What could not be found, in the turns in which it is told: in entries, in notes with a day, in relations and mentions, of copies. */
	readonly problems: readonly (readonly Problem[])[];
	/** The keys of all names that were looked up: what is found may change when a note of such a name comes or goes. */
	readonly sought: readonly string[];
}

/** Finds the people whom a note names. */
export function findingsIn({ path, contact, dated, copyOf }: Note, finding: Finding): Findings {
	const finder = finderFor(path, finding);
	if (contact !== null) return findingsInContact(contact, finder);
	if (dated !== null) return findingsInDated(dated, finder);
	return copyOf === null ? NOTHING : findingsInCopy(path, copyOf, finder);
}

const NO_PROBLEMS: readonly Problem[] = [];
const NOTHING_TOLD: Findings["problems"] = [];
const NO_RELATIONS: readonly KnownRelation[] = [];
const NO_MENTIONS: readonly KnownMention[] = [];
const NOTHING: Findings = { times: new Map(), relations: NO_RELATIONS, mentions: NO_MENTIONS, problems: NOTHING_TOLD, sought: [] };

function findingsInContact({ path, entries, relations, mentions }: Contact, finder: Finder): Findings {
	const { me, sought, told } = finder;
	const listed: Interaction[] = [];
	const times = new Map<string, Interaction[]>([[path, listed]]);
	const own = path === me ? NOBODY : [path];
	for (const entry of inOrder(entries)) {
		const company = companyOf(entry, own, finder);
		list(times, entry, company, path === me ? [path, ...company.present] : company.present, finder);
	}
	// A list that grew has room for more.
	times.set(path, listed.slice());
	const inEntries = told();
	const known = relations.flatMap((relation) => relationsFound(relation, path, finder));
	const linked = mentionsFound(mentions, path, finder);
	const inRelations = told();
	const isSilent = inEntries.length + inRelations.length === 0;
	const problems = isSilent ? NOTHING_TOLD : [inEntries, NO_PROBLEMS, inRelations];
	return { times, relations: known.length === 0 ? NO_RELATIONS : known.slice(), mentions: linked, problems, sought: sought() };
}

// Most notes hold their entries in the order of the lines.
function inOrder(entries: readonly Entry[]): readonly Entry[] {
	const isInOrder = entries.every(({ line }, at) => (entries[at - 1]?.line ?? 0) <= line);
	return isInOrder ? entries : [...entries].sort((one, other) => one.line - other.line);
}

// An entry for all whom a note with a day names is listed under each; the lines of its text give those people no second one.
function findingsInDated({ meetings, lines, within, faults }: DatedNote, finder: Finder): Findings {
	const { meant, isPerson, tell, told, sought } = finder;
	const times = new Map<string, Interaction[]>();
	const met = meetings.map((meeting) => ({ line: meeting.line, company: attendeesOf(meeting, finder) }));
	met.forEach(({ company }, at) => {
		const meeting = meetings[at];
		if (meeting !== undefined) list(times, meeting, company, company.present, finder);
	});
	const named = lines.map((entry) => ({ entry, company: companyOf(entry, NOBODY, finder) }));
	for (const { entry, company } of joined(named, within)) {
		const attendees = met.filter(({ line }) => line <= entry.line).at(-1)?.company.present;
		const others = attendees === undefined ? company.present : company.present.filter((person) => !attendees.includes(person));
		list(times, entry, company, others, finder);
	}
	for (const { line, fault, written, about, names } of faults)
		if (names.some((name) => meant(name).some(({ paths }) => paths.some(isPerson))))
			tell(line, fault, fault === "no-day" ? problemWords.noDay : dateProblem(fault, written, about), about);
	return { times, relations: NO_RELATIONS, mentions: NO_MENTIONS, problems: [NO_PROBLEMS, told()], sought: sought() };
}

// What names nobody with a note is no entry, and goes on the one in which it stands. Inner ones come below outer ones.
function joined(
	named: readonly { readonly entry: Entry; readonly company: Omit<Company, "listedFirst"> }[],
	within: DatedNote["within"],
): typeof named {
	if (within.length === 0) return named;
	const byLine = new Map(named.map((each) => [each.entry.line, each]));
	for (const [line, of] of [...within].reverse()) {
		const [inner, outer] = [byLine.get(line), byLine.get(of)];
		if (inner === undefined || outer === undefined || inner.company.present.length > 0) continue;
		byLine.set(of, { ...outer, entry: goingOn(outer.entry, inner.entry) });
	}
	return [...byLine.values()];
}

// A copy is a problem of the note of which it is one, where that is about a person.
function findingsInCopy(path: string, copyOf: string, { isPerson, sought }: Finder): Findings {
	const message = problemWords.syncConflict(path);
	const told: Problem = { path: isPerson(copyOf) ? copyOf : path, line: 1, code: "sync-conflict", message, about: path };
	return { ...NOTHING, problems: [[], [], [], [told]], sought: [...new Set([...sought(), ...namesSought(baseName(copyOf))])] };
}

function list(
	times: Map<string, Interaction[]>,
	entry: Entry,
	company: Omit<Company, "listedFirst">,
	people: readonly string[],
	{ today, me }: Finder,
): void {
	// Mine it is only where nobody else was there.
	const isFirst = (person: string, least: string): boolean => least === me || (person !== me && person < least);
	const first = people.reduce((least, person) => (isFirst(person, least) ? person : least), people[0] ?? "");
	const { present, ghosts, people: count, mentioned } = company;
	const interaction = interactionOf(entry, { present, ghosts, people: count, mentioned, listedFirst: first }, today);
	for (const person of people) {
		const known = times.get(person);
		if (known === undefined) times.set(person, [interaction]);
		else known.push(interaction);
	}
}

function companyOf(entry: Entry, own: readonly string[], finder: Finder): Omit<Company, "listedFirst"> {
	const present = peopleNamed(entry.present, entry.line, finder, own);
	const spokenOf = peopleNamed(entry.mentioned, entry.line, finder, NOBODY);
	const mentioned = spokenOf.length === 0 ? spokenOf : spokenOf.filter((person) => !present.includes(person));
	return { present, ghosts: NOBODY, people: present.length, mentioned };
}

// Of those named as attendees everybody counts but me. Who is no person is a ghost where no note at all bears the name.
function attendeesOf(entry: Entry, finder: Finder): Omit<Company, "listedFirst"> {
	const { present, mentioned } = companyOf(entry, NOBODY, finder);
	const named = entry.present.flatMap(finder.meant).filter(({ isMe }) => !isMe);
	const others = new Map<string, Meant>();
	for (const meant of named) {
		const key = nameKey(meant.name);
		if (!others.has(key) && finder.personMeant(meant, entry.line) === null) others.set(key, meant);
	}
	const ghosts = [...others.values()].filter(({ paths }) => paths.length === 0).map(({ name }) => baseName(name));
	return { present, ghosts, people: present.length + others.size, mentioned };
}

const NOBODY: readonly string[] = [];

function peopleNamed(names: readonly string[], line: number, finder: Finder, own: readonly string[]): readonly string[] {
	if (names.length > FEW) return manyNamed(names, line, finder, own);
	const { me } = finder;
	let people = own;
	for (const name of names) {
		for (const person of finder.peopleNamed(name, line)) if (person !== me && !people.includes(person)) people = people.concat(person);
	}
	return people;
}

function manyNamed(names: readonly string[], line: number, finder: Finder, own: readonly string[]): readonly string[] {
	const found = names.flatMap((name) => finder.peopleNamed(name, line));
	const people = new Set([...own, ...found.filter((person) => person !== finder.me)]);
	return people.size === own.length ? own : [...people];
}

const FEW = 8;

function relationsFound({ kind, name: written, weight, line, inText }: Relation, from: string, finder: Finder): readonly KnownRelation[] {
	const { meant, personMeant, isPerson, tell } = finder;
	return meant(written).flatMap((one) => {
		const { name, paths, isMe } = one;
		const ghost = paths.length === 0 && !isMe;
		// The text of a note links to much that is no person; there it is neither a ghost nor a mistake.
		if (inText && !isMe && !paths.some(isPerson)) return [];
		const to = ghost ? name : personMeant(one, line);
		if (to === from && !inText) tell(line, "knows-oneself", problemWords.knowsOneself(name), name);
		if (!ghost && !isMe && !paths.some(isPerson)) tell(line, "not-a-person", problemWords.notAPerson(name), name);
		return to === null || to === from ? [] : [{ kind, to, ghost, weight: one.weight ?? weight, line }];
	});
}

function mentionsFound(mentions: Contact["mentions"], from: string, { peopleNamed }: Finder): readonly KnownMention[] {
	if (mentions.length === 0) return NO_MENTIONS;
	const lines = new Map<string, number>();
	for (const { name, line } of mentions) {
		for (const other of peopleNamed(name, line)) if (other !== from && !lines.has(other)) lines.set(other, line);
	}
	return lines.size === 0 ? NO_MENTIONS : Array.from(lines, ([path, line]) => ({ path, line })).slice();
}
