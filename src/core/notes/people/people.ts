import type { Problem, ProblemCode } from "../../kinds/problem";
import type { RelationKind } from "../../kinds/relation-kind";
import { problemWords } from "../../words/problem";
import type { Day } from "../dates/day";
import type { Entry } from "../entries/entry";
import type { Relation } from "../properties/relation";
import { noteNamed } from "../text/links";
import { baseName } from "../text/path";
import type { Contact } from "./contact";
import { type Interaction, interactionOf } from "./interaction";
import { mergedInteractions } from "./merged";
import type { Note } from "./note";
import type { Resolve } from "./resolve";

/** A relation whose person was found: the path of a note, or, where nobody has a note, the name. */
export interface KnownRelation {
	readonly kind: RelationKind;
	readonly to: string;
	readonly ghost: boolean;
	readonly weight: "strong" | "weak" | null;
	readonly line: number;
}

/** Somebody with a note: what it says, and every time we were in touch, wherever it is written. */
export interface Person {
	readonly contact: Contact;
	/** Those of the own note in its order, then those of other notes by path and line. */
	readonly interactions: readonly Interaction[];
	readonly relations: readonly KnownRelation[];
	/** The people whose notes this note links to, and the line of the first link. */
	readonly mentions: readonly { readonly path: string; readonly line: number }[];
}

/** Everybody with a note, as of a day. */
export interface People {
	readonly today: Day;
	/** My own note, where I have one. */
	readonly me: string | null;
	/** By path, in the order of the paths. */
	readonly byPath: ReadonlyMap<string, Person>;
	readonly problems: readonly Problem[];
}

/** Makes people of what the notes say: links are found, my own note is known, and each entry counts for all who were there. */
export function peopleOf(notes: Iterable<Note>, resolve: Resolve, today: Day, mine: string): People {
	const sorted = [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
	const contacts = new Map(sorted.flatMap(({ path, contact }) => (contact === null ? [] : [[path, contact] as const])));
	const problems = new Map<string, Problem>();
	const tell: Tell = (path, line, code, message, about) => {
		problems.set([path, line, code, message].join("\n"), { path, line, code, message, about });
	};
	const personNamed = (name: string, from: string, line: number): string | null => {
		const paths = resolve(name, from);
		if (!paths.some((path) => contacts.has(path))) return null;
		if (paths.length > 1) tell(from, line, "ambiguous-link", problemWords.ambiguousLink(name, paths.length), name);
		return paths.length > 1 ? null : (paths[0] ?? null);
	};
	const relationOf = ({ kind, name, weight, line }: Relation, from: string): KnownRelation | null => {
		const paths = resolve(name, from);
		const ghost = paths.length === 0;
		const to = ghost ? name : personNamed(name, from, line);
		if (to === from) tell(from, line, "knows-oneself", problemWords.knowsOneself(name), name);
		if (!ghost && !paths.some((path) => contacts.has(path))) tell(from, line, "not-a-person", problemWords.notAPerson(name), name);
		return to === null || to === from ? null : { kind, to, ghost, weight, line };
	};

	for (const { path, line, code, message, about } of sorted.flatMap((note) => note.problems)) tell(path, line, code, message, about);
	const me = whoIsMe(contacts, resolve, mine, tell);
	const interactionIn = (entry: Entry, path: string, attendees = false): Interaction => {
		const others = (names: readonly string[]): readonly string[] => {
			const people = names.map((name) => personNamed(name, path, entry.line)).filter((person) => person !== null);
			return [...new Set(people.filter((person) => person !== me))];
		};
		const own = contacts.has(path) && path !== me ? [path] : [];
		const present = [...new Set([...own, ...others(entry.present)])];
		const mentioned = others(entry.mentioned).filter((person) => !present.includes(person));
		if (!attendees) return interactionOf(entry, path, { present, ghosts: [], people: present.length, mentioned }, today);
		// Who is found once is present; everybody else named counts as well, and is a ghost where nothing at all bears the name.
		const nameless = entry.present.filter((name) => personNamed(name, path, entry.line) === null);
		const ghosts = nameless.filter((name) => resolve(name, path).length === 0).map(baseName);
		return interactionOf(entry, path, { present, ghosts, people: present.length + nameless.length, mentioned }, today);
	};
	const written = new Map<string, Interaction[]>([...contacts.keys()].map((path) => [path, []]));
	for (const { path, entries } of contacts.values()) {
		for (const entry of entries) {
			const interaction = interactionIn(entry, path);
			for (const listed of new Set([path, ...interaction.present])) written.get(listed)?.push(interaction);
		}
	}
	for (const { path, dated } of sorted) {
		if (dated === null) continue;
		const meeting = dated.meeting === null ? null : interactionIn(dated.meeting, path, true);
		for (const listed of meeting?.present ?? []) if (meeting !== null) written.get(listed)?.push(meeting);
		for (const entry of dated.lines) {
			const interaction = interactionIn(entry, path);
			for (const listed of interaction.present)
				if (meeting?.present.includes(listed) !== true) written.get(listed)?.push(interaction);
		}
		for (const { line, fault, written: text, about, names } of dated.faults) {
			if (names.some((name) => resolve(name, path).some((found) => contacts.has(found))))
				tell(path, line, fault, problemWords.dates[fault](text), about);
		}
	}
	const byPath = new Map(
		[...contacts].map(([path, contact]) => {
			const interactions = mergedInteractions(written.get(path) ?? [], path);
			const relations = contact.relations.map((relation) => relationOf(relation, path)).filter((relation) => relation !== null);
			const lines = new Map<string, number>();
			for (const { name, line } of contact.mentions) {
				const other = personNamed(name, path, line);
				if (other !== null && other !== path && !lines.has(other)) lines.set(other, line);
			}
			return [path, { contact, interactions, relations, mentions: [...lines].map(([other, line]) => ({ path: other, line })) }];
		}),
	);
	for (const { path, copyOf } of sorted) {
		if (copyOf !== null) tell(byPath.has(copyOf) ? copyOf : path, 1, "sync-conflict", problemWords.syncConflict(path), path);
	}
	return { today, me, byPath, problems: [...problems.values()] };
}

type Tell = (path: string, line: number, code: ProblemCode, message: string, about: string | null) => void;

function whoIsMe(contacts: ReadonlyMap<string, Contact>, resolve: Resolve, mine: string, tell: Tell): string | null {
	if (mine !== "") {
		const named = resolve(noteNamed(mine), "").find((path) => contacts.has(path));
		if (named !== undefined) return named;
		tell(mine, 1, "me-not-found", problemWords.meNotFound(mine), mine);
	}
	const [first = null, ...others] = [...contacts.values()].filter((contact) => contact.me).map(({ path }) => path);
	for (const path of others) tell(path, 1, "second-me", problemWords.secondMe(first ?? ""), first);
	return first;
}
