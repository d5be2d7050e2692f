import { sharedText } from "../../kinds/own-text";
import type { Problem, ProblemCode } from "../../kinds/problem";
import type { RelationKind } from "../../kinds/relation-kind";
import { dateProblem, problemWords } from "../../words/problem";
import type { Day } from "../dates/day";
import type { DatedNote } from "../dated/dated-note";
import type { Entry } from "../entries/entry";
import { namesSought, type Resolve } from "../names/resolve";
import type { Relation } from "../properties/relation";
import { baseName } from "../text/path";
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

/** By what names are found: what links mean, whose note is about a person, and who I am. */
export interface Finding {
	readonly resolve: Resolve;
	readonly isPerson: (path: string) => boolean;
	readonly me: string | null;
	readonly today: Day;
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

// Finds the people named in one note, and keeps what it told and which names it looked up.
interface Finder extends Omit<Finding, "resolve"> {
	readonly pathsOf: (name: string) => readonly string[];
	readonly personNamed: (name: string, line: number) => string | null;
	readonly tell: (line: number, code: ProblemCode, message: string, about: string | null) => void;
	/** What was told since the last call. */
	readonly told: () => readonly Problem[];
	/** The keys of the names that were looked up until now. */
	readonly sought: () => readonly string[];
}

function finderFor(from: string, { resolve, ...finding }: Finding): Finder {
	const found = new Map<string, readonly string[]>();
	const known = new Set<string>();
	let problems: Problem[] = [];
	const pathsOf = (name: string): readonly string[] => {
		let paths = found.get(name);
		if (paths !== undefined) return paths;
		paths = resolve(name, from);
		found.set(name, paths);
		return paths;
	};
	const tell: Finder["tell"] = (line, code, message, about) => {
		const key = `${line}\n${code}\n${message}`;
		if (!known.has(key)) problems.push({ path: from, line, code, message, about });
		known.add(key);
	};
	return {
		...finding,
		pathsOf,
		tell,
		sought: () => keysOf(found.keys()),
		personNamed: (name, line) => {
			const paths = pathsOf(name);
			if (!paths.some(finding.isPerson)) return null;
			if (paths.length > 1) tell(line, "ambiguous-link", problemWords.ambiguousLink(name, paths.length), name);
			return paths.length > 1 ? null : (paths[0] ?? null);
		},
		told: () => {
			if (problems.length === 0) return NO_PROBLEMS;
			const all = problems;
			problems = [];
			return all;
		},
	};
}

// The keys of names, each once. Many notes seek the same ones.
function keysOf(names: Iterable<string>): readonly string[] {
	const keys = new Set<string>();
	for (const name of names) for (const key of namesSought(name)) keys.add(sharedText(key));
	return [...keys];
}

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
	const known = relations.map((relation) => relationFound(relation, path, finder)).filter((relation) => relation !== null);
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
function findingsInDated({ meetings, lines, faults }: DatedNote, finder: Finder): Findings {
	const { pathsOf, isPerson, tell, told, sought } = finder;
	const times = new Map<string, Interaction[]>();
	const met = meetings.map((meeting) => ({ line: meeting.line, company: attendeesOf(meeting, finder) }));
	met.forEach(({ company }, at) => {
		const meeting = meetings[at];
		if (meeting !== undefined) list(times, meeting, company, company.present, finder);
	});
	for (const entry of lines) {
		const company = companyOf(entry, NOBODY, finder);
		const attendees = met.filter(({ line }) => line <= entry.line).at(-1)?.company.present;
		const others = attendees === undefined ? company.present : company.present.filter((person) => !attendees.includes(person));
		list(times, entry, company, others, finder);
	}
	for (const { line, fault, written, about, names } of faults)
		if (names.some((name) => pathsOf(name).some(isPerson)))
			tell(line, fault, fault === "no-day" ? problemWords.noDay : dateProblem(fault, written, about), about);
	return { times, relations: NO_RELATIONS, mentions: NO_MENTIONS, problems: [NO_PROBLEMS, told()], sought: sought() };
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
	{ today }: Finder,
): void {
	const first = people.reduce((least, person) => (person < least ? person : least), people[0] ?? "");
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

// Of those named as attendees everybody counts. Who is no person is a ghost where no note at all bears the name.
function attendeesOf(entry: Entry, finder: Finder): Omit<Company, "listedFirst"> {
	const { present, mentioned } = companyOf(entry, NOBODY, finder);
	const others = entry.present.filter((name) => finder.personNamed(name, entry.line) === null);
	const ghosts = others.filter((name) => finder.pathsOf(name).length === 0).map(baseName);
	return { present, ghosts, people: present.length + others.length, mentioned };
}

const NOBODY: readonly string[] = [];

function peopleNamed(names: readonly string[], line: number, { personNamed, me }: Finder, own: readonly string[]): readonly string[] {
	if (names.length > FEW) return manyNamed(names, line, { personNamed, me }, own);
	let people = own;
	for (const name of names) {
		const person = personNamed(name, line);
		if (person !== null && person !== me && !people.includes(person)) people = people.concat(person);
	}
	return people;
}

function manyNamed(
	names: readonly string[],
	line: number,
	{ personNamed, me }: Pick<Finder, "personNamed" | "me">,
	own: readonly string[],
): readonly string[] {
	const found = names.map((name) => personNamed(name, line)).filter((person) => person !== null);
	const people = new Set([...own, ...found.filter((person) => person !== me)]);
	return people.size === own.length ? own : [...people];
}

const FEW = 8;

function relationFound({ kind, name, weight, line }: Relation, from: string, finder: Finder): KnownRelation | null {
	const { pathsOf, personNamed, isPerson, tell } = finder;
	const paths = pathsOf(name);
	const ghost = paths.length === 0;
	const to = ghost ? name : personNamed(name, line);
	if (to === from) tell(line, "knows-oneself", problemWords.knowsOneself(name), name);
	if (!ghost && !paths.some(isPerson)) tell(line, "not-a-person", problemWords.notAPerson(name), name);
	return to === null || to === from ? null : { kind, to, ghost, weight, line };
}

function mentionsFound(mentions: Contact["mentions"], from: string, { personNamed }: Finder): readonly KnownMention[] {
	if (mentions.length === 0) return NO_MENTIONS;
	const lines = new Map<string, number>();
	for (const { name, line } of mentions) {
		const other = personNamed(name, line);
		if (other !== null && other !== from && !lines.has(other)) lines.set(other, line);
	}
	return lines.size === 0 ? NO_MENTIONS : Array.from(lines, ([path, line]) => ({ path, line })).slice();
}
