import type { Steps } from "../../kinds/steps";
import type { Day } from "../../notes/dates/day";
import type { Interaction, LineInNote } from "../../notes/people/interaction";
import type { People, Person } from "../../notes/people/people";
import { linksIn } from "../../notes/text/links";
import { baseName, nameKey } from "../../notes/text/path";
import { tagsIn } from "../../notes/text/tag";
import { compare } from "../../rhythm/in-order";

const STAGES = ["asked", "made", "met", "thanked", "declined"] as const;

/** How far an introduction has come. */
export type Stage = (typeof STAGES)[number];

/** Somebody by the path of their note, null where they have none, and by name. */
export interface Party {
	readonly path: string | null;
	readonly name: string;
}

/** An introduction as the notes tell it: who was asked for it, to whom it is, how far it has come, since when, and which line says so. */
export interface Asked {
	readonly over: Party;
	readonly to: Party;
	readonly stage: Stage;
	readonly day: Day;
	readonly place: LineInNote;
}

/** The tag that says in an entry how far an introduction has come. */
export function stageTag(stage: Stage): string {
	return `#intro/${stage}`;
}

const STAGE_TAG = /^intro\/(asked|made|met|thanked|declined)$/u;
const PEOPLE_IN_STEP = 500;
const CLOSED: ReadonlySet<Stage> = new Set(["thanked", "declined"]);

/** Whether something is still to be done about an introduction. */
export function isOpen({ stage }: Pick<Asked, "stage">): boolean {
	return !CLOSED.has(stage);
}

/** All introductions of which the notes tell, the latest word on each, in the order of their days. */
export function* ledgerOf(people: People): Steps<readonly Asked[]> {
	const told: Asked[] = [];
	let looked = 0;
	for (const person of people.byPath.values()) {
		if (looked++ % PEOPLE_IN_STEP === 0) yield;
		// What my own note tells is listed under those with whom it was.
		if (person.contact.path === people.me) continue;
		for (const line of linesOf(person)) told.push(...askedIn(line, person, people));
	}
	const latest = new Map<string, Asked>();
	for (const asked of told.sort(inTime)) latest.set(`${keyOf(asked.over)}\n${keyOf(asked.to)}`, asked);
	return [...latest.values()].sort(inTime);
}

// An entry that tells of an introduction, by its tag.
interface ToldLine {
	readonly stage: Stage;
	readonly interaction: Interaction;
}

const lines = new WeakMap<Person, readonly ToldLine[]>();

// Looked up once for as long as somebody stays the same.
function linesOf(person: Person): readonly ToldLine[] {
	const known = lines.get(person) ?? person.interactions.flatMap(toldIn);
	lines.set(person, known);
	return known;
}

function toldIn(interaction: Interaction): readonly ToldLine[] {
	const { syntax } = interaction.entry;
	if (!syntax.includes("#") || !syntax.toLowerCase().includes("#intro/")) return [];
	const stages = tagsIn(syntax).flatMap((tag) => STAGES.find((stage) => stage === STAGE_TAG.exec(tag)?.[1]) ?? []);
	return stages.map((stage) => ({ stage, interaction }));
}

// What stands with the go-between says to whom it is; that we met stands with the one whom I met, and says who brought us together.
function askedIn({ stage, interaction }: ToldLine, person: Person, people: People): readonly Asked[] {
	const { entry, day, mentioned } = interaction;
	const own: Party = { path: person.contact.path, name: person.contact.name };
	const others = mentioned.length > 0 ? mentioned.flatMap((path) => partyAt(path, people)) : namedIn(entry.syntax);
	const place = { path: entry.origin.path, line: entry.line };
	return others
		.filter((other) => keyOf(other) !== keyOf(own))
		.map((other) => (stage === "met" ? { over: other, to: own } : { over: own, to: other }))
		.map((parties) => ({ ...parties, stage, day, place }));
}

function partyAt(path: string, { byPath }: People): readonly Party[] {
	const name = byPath.get(path)?.contact.name;
	return name === undefined ? [] : [{ path, name }];
}

// Those who have no note yet.
function namedIn(syntax: string): readonly Party[] {
	return linksIn(syntax)
		.filter(({ embed }) => !embed)
		.slice(0, 1)
		.map(({ target }) => ({ path: null, name: baseName(target) }));
}

function keyOf({ path, name }: Party): string {
	return path ?? nameKey(name);
}

function inTime(one: Asked, other: Asked): number {
	return (
		compare(one.day, other.day) || STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) || compare(keyOf(one.to), keyOf(other.to))
	);
}
