import type { Contact, Mention } from "./contact";
import { type Interaction, interactionOf } from "./interaction";
import type { Day } from "./day";
import type { Entry } from "./entry";
import { linksIn, linkTarget } from "./links";
import { mergedInteractions } from "./merged";
import type { Note } from "./note";
import type { Problem } from "../problem";
import { problemWords } from "../words";
import type { RelationKind } from "./relation";
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
	const problems = sorted.flatMap((note) => note.problems);
	const me = whoIsMe(contacts, resolve, mine, problems);
	const finder = new Finder(contacts, resolve, problems);
	const written = new Map<string, Interaction[]>([...contacts.keys()].map((path) => [path, []]));
	for (const contact of contacts.values()) {
		for (const entry of contact.entries) {
			const interaction = found(entry, contact.path, finder, me, today);
			for (const path of new Set([contact.path, ...interaction.present])) written.get(path)?.push(interaction);
		}
	}
	const byPath = new Map(
		[...contacts].map(([path, contact]) => {
			const relations = finder.relationsOf(contact);
			const mentions = finder.mentionsOf(contact.mentions, path);
			return [path, { contact, interactions: mergedInteractions(written.get(path) ?? [], path), relations, mentions }];
		}),
	);
	for (const { path, copyOf } of sorted) {
		if (copyOf === null) continue;
		const original = byPath.has(copyOf) ? copyOf : path;
		problems.push({ path: original, line: 1, code: "sync-conflict", message: problemWords.syncConflict(path) });
	}
	return { today, me, byPath, problems };
}

function whoIsMe(contacts: ReadonlyMap<string, Contact>, resolve: Resolve, mine: string, problems: Problem[]): string | null {
	if (mine !== "") {
		const named = resolve(linkTarget(linksIn(mine)[0]?.target ?? mine), "").find((path) => contacts.has(path));
		if (named !== undefined) return named;
		problems.push({ path: mine, line: 1, code: "me-not-found", message: problemWords.meNotFound(mine) });
	}
	const [first, ...others] = [...contacts.values()].filter((contact) => contact.me);
	for (const { path } of others) problems.push({ path, line: 1, code: "second-me", message: problemWords.secondMe(first?.path ?? "") });
	return first?.path ?? null;
}

function found(entry: Entry, path: string, finder: Finder, me: string | null, today: Day): Interaction {
	const others = (names: readonly string[]): readonly string[] => {
		const paths = names.map((name) => finder.person(name, path, entry.line)).filter((person) => person !== null);
		return [...new Set(paths)].filter((person) => person !== me);
	};
	const present = [...new Set([...(path === me ? [] : [path]), ...others(entry.present)])];
	const mentioned = others(entry.mentioned).filter((person) => !present.includes(person));
	return interactionOf(entry, path, present, mentioned, today);
}

// Finds the people whom links and names mean, and keeps what can't be found as problems.
class Finder {
	private readonly told = new Set<string>();

	constructor(
		private readonly contacts: ReadonlyMap<string, Contact>,
		private readonly resolve: Resolve,
		private readonly problems: Problem[],
	) {}

	person(name: string, from: string, line: number): string | null {
		const paths = this.resolve(name, from);
		const [path] = paths;
		if (path === undefined || !paths.some((candidate) => this.contacts.has(candidate))) return null;
		if (paths.length === 1) return path;
		this.tell({ path: from, line, code: "ambiguous-link", message: problemWords.ambiguousLink(name, paths.length) });
		return null;
	}

	relationsOf({ relations, path }: Contact): readonly KnownRelation[] {
		const known: KnownRelation[] = [];
		for (const { kind, name, weight, line } of relations) {
			const paths = this.resolve(name, path);
			const to = paths.length === 0 ? name : this.person(name, path, line);
			if (to === path) this.tell({ path, line, code: "knows-oneself", message: problemWords.knowsOneself(name) });
			else if (to !== null) known.push({ kind, to, ghost: paths.length === 0, weight, line });
			else if (!paths.some((found) => this.contacts.has(found))) {
				this.tell({ path, line, code: "not-a-person", message: problemWords.notAPerson(name) });
			}
		}
		return known;
	}

	mentionsOf(mentions: readonly Mention[], from: string): Person["mentions"] {
		const first = new Map<string, number>();
		for (const { name, line } of mentions) {
			const path = this.person(name, from, line);
			if (path !== null && path !== from && !first.has(path)) first.set(path, line);
		}
		return [...first].map(([path, line]) => ({ path, line }));
	}

	private tell(problem: Problem): void {
		const key = `${problem.code} ${problem.path} ${problem.line} ${problem.message}`;
		if (!this.told.has(key)) this.problems.push(problem);
		this.told.add(key);
	}
}
