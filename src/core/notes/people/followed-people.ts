import { type Problem, sameProblems } from "../../kinds/problem";
import type { Day } from "../dates/day";
import { whoIsMe } from "../names/my-note";
import { PathIndex } from "../names/path-index";
import { Standing } from "../names/standing";
import { bearerOf, sameBearer } from "../names/bearer";
import { Names, namesOfNote } from "../names/resolve";
import { noteNamed } from "../text/links";
import { ByPath } from "./by-path";
import { type Findings, findingsIn } from "./found";
import { mergedInteractions } from "./merged";
import { type Note, noteByVerdict } from "./note";
import type { People, Person } from "./people";

/** What is known of a note: what it says, and what it tells once its names are found. */
interface Known {
	readonly note: Note;
	readonly findings: Findings | null;
}

/**
 * Keeps people true to notes that come, change and go: names are found, my own note is known, and each entry counts for all who were
 * there. A note touches the people whom it names now and those whom it named before; a name that comes or goes touches the notes in
 * which it stands. Whoever is not touched stays the same object.
 */
export class FollowedPeople {
	private readonly asRead = new Map<string, Note>();
	private readonly standing = new Standing();
	/** The notes as they count among the others. */
	private readonly notes = new Map<string, Known>();
	private readonly names = new Names();
	/** The notes in which a name is sought, by its key. */
	private readonly seekers = new PathIndex();
	/** The other notes that list somebody, by the path of theirs. */
	private readonly tellers = new PathIndex();
	private readonly stale = new Set<string>();
	private readonly touched = new Set<string>();
	private readonly changed = new Set<string>();
	private readonly mine = new Set<string>();
	private readonly persons = new Map<string, Person>();
	private readonly troubled = new Map<string, readonly (readonly Problem[])[]>();
	private ofMe: readonly Problem[] = [];
	private toldAnew = false;
	/** Whether somebody has come or gone, so that the order of the paths is another. */
	private othersCame = false;
	private me: string | null = null;
	private byPath = ByPath.of<Person>([]);
	private latest: People;

	constructor(
		private today: Day,
		private named: string,
	) {
		this.latest = { today, me: null, byPath: this.byPath, problems: [] };
	}

	/** The people as they were last made. */
	get people(): People {
		return this.latest;
	}

	/** A note as it counts among the others; null for one that is not known. */
	readonly noteAt = (path: string): Note | null => this.notes.get(path)?.note ?? null;

	/** Takes a note in, or another version of it. */
	set(note: Note): void {
		this.asRead.set(note.path, note);
		const others = this.standing.set(note.path, note.contact);
		for (const path of [note.path, ...others]) this.admit(path);
	}

	// Takes a note as it counts among the others.
	private admit(path: string): void {
		const [note, before] = [this.asRead.get(path), this.notes.get(path)];
		if (note !== undefined) this.take(noteByVerdict(note, this.standing.verdictOn(path), before?.note ?? null), before);
	}

	private take(note: Note, before: Known | undefined): void {
		if (note === before?.note) return;
		this.meantBy(before?.note, note);
		this.notes.set(note.path, { note, findings: before?.findings ?? null });
		if (note.contact?.me === true) this.mine.add(note.path);
		else this.mine.delete(note.path);
		this.stale.add(note.path);
	}

	/** Forgets a note. */
	delete(path: string): void {
		const before = this.notes.get(path);
		if (before === undefined) return;
		this.asRead.delete(path);
		for (const other of this.standing.set(path, null)) this.admit(other);
		this.meantBy(before.note, undefined);
		this.mine.delete(path);
		this.unlist(path, before.findings);
		this.notes.delete(path);
		this.stale.delete(path);
		this.touched.add(path);
		this.tellProblems(path, []);
	}

	/** Goes on to another day, or takes another name for mine: all is found anew. */
	restart(today: Day, named: string): void {
		if (today === this.today && named === this.named) return;
		this.today = today;
		this.named = named;
		for (const path of this.notes.keys()) this.stale.add(path);
	}

	/**
	 * Makes the people anew who are touched, a step at a time; answers the paths of those who have come, changed or gone. Whoever stops
	 * between two steps can go on with another call.
	 */
	*settle(): Generator<undefined, ReadonlySet<string>> {
		let me = this.findMe();
		while (this.stale.size > 0 || this.touched.size > 0) {
			for (const path of this.stale) {
				this.stale.delete(path);
				this.find(path, me);
				yield;
			}
			for (const path of this.touched) {
				this.touched.delete(path);
				if (this.make(path)) this.changed.add(path);
				yield;
			}
			me = this.findMe();
		}
		const changed = new Set(this.changed);
		this.changed.clear();
		this.publish(changed, me);
		return changed;
	}

	// A name comes, goes, or begins to mean a person.
	private meantBy(before: Note | undefined, now: Note | undefined): void {
		const [old, next] = [bearerOf(before), bearerOf(now)];
		if (old !== null && next !== null && sameBearer(old, next)) return;
		for (const one of [old, next]) {
			if (one === null) continue;
			for (const name of namesOfNote(one)) for (const path of this.seekers.at(name)) this.stale.add(path);
		}
		if (old !== null) this.names.remove(old);
		if (next !== null) this.names.add(next);
	}

	private findMe(): string | null {
		for (const path of this.standing.name(this.noteNamedMine())) this.admit(path);
		const { me, problems } = whoIsMe(this.named, [...this.mine].sort(), this.names.resolve, (path) => this.isPerson(path));
		if (!sameProblems(problems, this.ofMe)) this.toldAnew = true;
		this.ofMe = problems;
		if (me !== this.me) for (const path of this.notes.keys()) this.stale.add(path);
		this.me = me;
		return me;
	}

	// A note that is a person's anyway comes before one that only the settings make so.
	private noteNamedMine(): string | null {
		const meant = this.named === "" ? [] : this.names.resolve(noteNamed(this.named), "");
		const isOnlyNamed = (path: string): boolean => this.standing.isOnlyNamed(path);
		return meant.find((path) => this.isPerson(path) && !isOnlyNamed(path)) ?? meant.find(isOnlyNamed) ?? null;
	}

	private find(path: string, me: string | null): void {
		const known = this.notes.get(path);
		if (known === undefined) return;
		const { note, findings: before } = known;
		const { resolve, resolvePlain } = this.names;
		const isPerson = (other: string): boolean => this.isPerson(other);
		const findings = findingsIn(note, { resolve, resolvePlain, isPerson, me, today: this.today });
		this.unlist(path, before);
		for (const key of findings.sought) this.seekers.add(key, path);
		for (const person of findings.times.keys()) {
			this.touched.add(person);
			if (person !== path) this.tellers.add(person, path);
		}
		if (note.contact !== null || this.persons.has(path)) this.touched.add(path);
		this.notes.set(path, { note, findings });
		this.tellProblems(path, [note.problems, ...findings.problems]);
	}

	private unlist(path: string, findings: Findings | null): void {
		if (findings === null) return;
		for (const key of findings.sought) this.seekers.delete(key, path);
		for (const person of findings.times.keys()) {
			this.touched.add(person);
			this.tellers.delete(person, path);
		}
	}

	// Whether somebody came, changed or went.
	private make(path: string): boolean {
		const contact = this.notes.get(path)?.note.contact ?? null;
		if (this.persons.has(path) !== (contact !== null)) this.othersCame = true;
		if (contact === null) return this.persons.delete(path);
		const findings = this.notes.get(path)?.findings ?? null;
		const told = [path, ...[...this.tellers.at(path)].sort()].map((teller) => this.notes.get(teller)?.findings?.times.get(path) ?? []);
		const interactions = mergedInteractions(told, this.today);
		this.persons.set(path, { contact, interactions, relations: findings?.relations ?? [], mentions: findings?.mentions ?? [] });
		return true;
	}

	private isPerson(path: string): boolean {
		return (this.notes.get(path)?.note.contact ?? null) !== null;
	}

	private tellProblems(path: string, told: readonly (readonly Problem[])[]): void {
		if (sameProblems((this.troubled.get(path) ?? []).flat(), told.flat())) return;
		this.toldAnew = true;
		if (told.some(({ length }) => length > 0)) this.troubled.set(path, told);
		else this.troubled.delete(path);
	}

	private publish(changed: ReadonlySet<string>, me: string | null): void {
		const problems = this.toldAnew ? this.allProblems() : this.latest.problems;
		this.toldAnew = false;
		const { byPath } = this.latest;
		if (changed.size === 0 && problems === this.latest.problems && me === this.latest.me && this.today === this.latest.today) return;
		this.latest = { today: this.today, me, byPath: changed.size === 0 ? byPath : this.inOrder(changed), problems };
	}

	private inOrder(changed: ReadonlySet<string>): ByPath<Person> {
		const those = (paths: Iterable<string>): readonly (readonly [string, Person])[] =>
			[...paths].flatMap((path) => {
				const person = this.persons.get(path);
				return person === undefined ? [] : [[path, person] as const];
			});
		this.byPath = this.othersCame ? ByPath.of(those([...this.persons.keys()].sort())) : this.byPath.with(those(changed));
		this.othersCame = false;
		return this.byPath;
	}

	// What could not be read comes first, then who I am, then what could not be found; each once.
	private allProblems(): readonly Problem[] {
		const paths = [...this.troubled.keys()].sort();
		const inTurn = (turn: number): readonly Problem[] => paths.flatMap((path) => this.troubled.get(path)?.[turn] ?? []);
		const all = [...inTurn(0), ...this.ofMe, ...[1, 2, 3, 4].flatMap(inTurn)];
		const keyOf = ({ path, line, code, message }: Problem): string => [path, line, code, message].join("\n");
		return [...new Map(all.map((problem) => [keyOf(problem), problem])).values()];
	}
}

/** The people of notes that stay as they are. */
export function peopleOf(notes: Iterable<Note>, today: Day, named: string): People {
	const followed = new FollowedPeople(today, named);
	for (const note of notes) followed.set(note);
	for (const settling = followed.settle(); settling.next().done !== true;);
	return followed.people;
}
