import type { Network, NetworkNode } from "../../network/network";
import type { Introducer } from "../../network/ways/introductions";
import type { Hop, Way } from "../../network/ways/way";
import { type Day, daysBetween } from "../../notes/dates/day";
import { whatOf } from "../../notes/people/choosing";
import type { People, Person } from "../../notes/people/people";
import { withLinksShown } from "../../notes/text/links";
import { nameKey } from "../../notes/text/path";
import { lastTime } from "../../rhythm/last-time";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { spokenAgo, spokenDays } from "../../words/spans";
import { graphWords } from "../../words/graph";
import { listed } from "../../words/listed";
import { introduceWords } from "../../words/pages/introduce";
import { shortened } from "../../words/shortened";
import { commonGround } from "../common-ground";
import { toldShared } from "../told";
import type { Party } from "./ledger";

/** Who can introduce me to somebody, in words. */
export interface ToldIntroduction {
	readonly to: Party;
	/** Role, organizations, and what tells them apart from others of this name; empty where nothing is known. */
	readonly what: string;
	/** Whether I know them well enough to need no introduction. */
	readonly isKnown: boolean;
	/** What to do, in a few words. */
	readonly verdict: string;
	/** The best first. */
	readonly ways: readonly ToldWay[];
	/** What they and I share, which is no way to them. */
	readonly shared: readonly string[];
	/** Whom I know where they work, by organization. */
	readonly colleagues: readonly { readonly organization: string; readonly people: readonly Party[] }[];
}

/** A way to somebody: over whom, how it stands from one to the next, and what to do. */
export interface ToldWay {
	readonly title: string;
	/** The first go-between; null where I know them myself. */
	readonly first: Party | null;
	readonly verdict: string;
	readonly hops: readonly ToldHop[];
	/** Ids, from me to whom it leads. */
	readonly people: readonly string[];
}

/** How one knows the next: in words, what was said last, and what we share, where the one is me. */
export interface ToldHop {
	readonly title: string;
	readonly how: string;
	readonly said: string | null;
	readonly shared: readonly string[];
}

/** What is known of people and their ties. */
export interface Known {
	readonly people: People;
	readonly rows: readonly ReconnectRow[];
	readonly network: Pick<Network, "nodes">;
	readonly introducer: Introducer;
	/** Tags that say only that a note is about a person. */
	readonly marks: readonly string[];
}

const STRONG = 0.6;
const FAIR = 0.3;
const MOST_SHARED = 3;
const MOST_COLLEAGUES = 3;
const LONGEST = 160;

/** Tells who can introduce me to somebody, by id; null where nobody has that. */
export function toldIntroduction(id: string, known: Known): ToldIntroduction | null {
	const introduction = known.introducer.to(id);
	if (introduction === null) return null;
	const { people } = known;
	const person = people.byPath.get(id);
	const to = partyOf(id, known);
	const ways = introduction.ways.map((way) => toldWay(way, introduction.known, known));
	// Whom I know slightly I had better be introduced to, where somebody can.
	const best = introduction.known ? ways[0] : (ways.find(({ first }) => first !== null) ?? ways[0]);
	return {
		to,
		what: person === undefined ? introduceWords.noNote : whatOf(people, person.contact),
		isKnown: introduction.known,
		verdict: introduction.known ? introduceWords.known : (best?.verdict ?? introduceWords.none),
		ways,
		shared: person === undefined ? [] : sharedWithMe(person, known),
		colleagues: person === undefined ? [] : colleaguesOf(person, known),
	};
}

function toldWay({ people, hops, talkFirst }: Way, isKnown: boolean, known: Known): ToldWay {
	const between = people.slice(1, -1).map((id) => partyOf(id, known));
	const [first = null] = between;
	return {
		title: first === null ? introduceWords.yourself : introduceWords.over(between.map(({ name }) => name)),
		first,
		verdict: first === null ? (isKnown ? introduceWords.known : introduceWords.slightly) : verdictOn(first, talkFirst, known),
		hops: hops.map((hop) => toldHop(hop, known)),
		people,
	};
}

function verdictOn({ path, name }: Party, talkFirst: boolean, { rows }: Known): string {
	if (!talkFirst) return introduceWords.ask(name);
	const silence = rows.find(({ person }) => person.contact.path === path)?.rhythm.silence ?? null;
	return silence === null ? introduceWords.ask(name) : introduceWords.talkFirst(name, spokenDays(silence));
}

function toldHop({ from, to, strength, kinds, evidence }: Hop, known: Known): ToldHop {
	const { people, introducer } = known;
	const title = introduceWords.hop(from === introducer.me ? introduceWords.you : partyOf(from, known).name, partyOf(to, known).name);
	const person = from === introducer.me ? people.byPath.get(to) : undefined;
	if (person !== undefined) {
		const { said } = lastTime(person, people.today);
		const shared = sharedWithMe(person, known);
		return { title, how: howIKnow(person, strength, known), said: said === null ? null : shown(said), shared };
	}
	const latest = evidence.reduce<Day>((found, { day }) => (day !== null && day > found && day <= people.today ? day : found), "");
	const ago = latest === "" ? null : introduceWords.lately(spokenAgo(daysBetween(latest, people.today)));
	return {
		title,
		how: listed([strengthOf(strength), ...kinds.filter((kind) => kind !== "mention").map((kind) => graphWords.tieKinds[kind]), ago]),
		said: null,
		shared: [],
	};
}

function howIKnow({ contact: { path } }: Person, strength: number, { rows }: Known): string {
	const row = rows.find(({ person }) => person.contact.path === path);
	const silence = row?.rhythm.silence ?? null;
	const ago = silence === null ? introduceWords.never : introduceWords.silent(spokenAgo(silence));
	const circle = row?.person.contact.circle ?? null;
	return listed([strengthOf(strength), circle === null ? null : graphWords.tieKinds.circle, ago]);
}

function strengthOf(strength: number): string {
	const { strong, fair, slight } = introduceWords.strengths;
	return strength >= STRONG ? strong : strength >= FAIR ? fair : slight;
}

function sharedWithMe(person: Person, { people, marks }: Known): readonly string[] {
	const mine = people.me === null ? undefined : people.byPath.get(people.me);
	if (mine === undefined || mine === person) return [];
	return commonGround(mine.contact, person.contact, people, marks).slice(0, MOST_SHARED).map(toldShared);
}

// Those with whom I am in touch and who work where they do: worth a word, and no way to them.
function colleaguesOf({ contact }: Person, { rows }: Known): ToldIntroduction["colleagues"] {
	return contact.organizations.flatMap((organization) => {
		const key = nameKey(organization);
		const people = rows
			.filter(({ person, rhythm }) => person.contact.path !== contact.path && rhythm.silence !== null)
			.filter(({ person }) => person.contact.organizations.some((other) => nameKey(other) === key))
			.sort((one, other) => (one.rhythm.silence ?? 0) - (other.rhythm.silence ?? 0))
			.slice(0, MOST_COLLEAGUES)
			.map(({ person: { contact: other } }): Party => ({ path: other.path, name: other.name }));
		return people.length === 0 ? [] : [{ organization, people }];
	});
}

const nodesById = new WeakMap<readonly NetworkNode[], ReadonlyMap<string, NetworkNode>>();

function partyOf(id: string, { people, network: { nodes } }: Known): Party {
	const contact = people.byPath.get(id)?.contact;
	if (contact !== undefined) return { path: id, name: contact.name };
	const known = nodesById.get(nodes) ?? new Map(nodes.map((node) => [node.id, node]));
	nodesById.set(nodes, known);
	return { path: null, name: known.get(id)?.name ?? id };
}

function shown(said: string): string {
	return shortened(withLinksShown(said), LONGEST);
}
