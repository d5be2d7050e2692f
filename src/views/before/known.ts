import { beforeYouMeet, type BeforeRules, type BeforeYouMeet } from "../../core/before/before";
import { type Brought, broughtTogether } from "../../core/before/brought";
import { type Need, needsOf } from "../../core/before/help";
import { type Mutual, mutualContacts } from "../../core/before/mutual";
import type { People, Person } from "../../core/notes/people/people";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import type { Status } from "../../core/rhythm/rhythm";
import type { World } from "../../core/world";
import type { TaskAbout } from "../../vault/tasks-about";
import type { Told } from "../introduce/introductions";
import type { BeforeSources } from "./before-actions";

/** All that is shown of somebody: what is known at once, and what is known later. */
export interface Known extends BeforeYouMeet {
	readonly row: ReconnectRow;
	readonly people: People;
	readonly later: KnownLater | null;
}

/** What takes the network, or other notes, to know. */
export interface KnownLater {
	readonly mutual: readonly Mutual[];
	readonly brought: Brought;
	readonly needs: readonly Need[];
	/** The paths of those of the offers whom I could bring together with them. */
	readonly couldMeet: readonly string[];
	readonly tasks: readonly TaskAbout[];
	readonly told: Told;
}

/** What is known of somebody at once; null where nobody has this note. */
export function knownAtOnce({ rows, people }: World, path: string, rules: BeforeRules, later: KnownLater | null): Known | null {
	const row = rows.find(({ person }) => person.contact.path === path);
	return row === undefined ? null : { ...beforeYouMeet(row.person, people, rules), row, people, later };
}

/** What is known of somebody once the network is made and other notes have been asked. */
export async function knownLater(world: World, person: Person, sources: BeforeSources): Promise<KnownLater> {
	const { path } = person.contact;
	const places = person.interactions.flatMap(({ entry, others }) =>
		[entry, ...others].flatMap(({ origin, below }) => below.map(({ number }) => `${origin.path}:${number}`)),
	);
	const tasks = sources.tasksAbout(path, new Set(places));
	const network = await sources.networkOf(world);
	const told = await sources.introducedTo(world, path);
	const needs = needsOf(path, world.people, network);
	return {
		mutual: mutualContacts(path, network, world.people),
		brought: broughtTogether(path, network),
		needs,
		couldMeet: couldMeet(path, needs, world),
		tasks: await tasks,
		told,
	};
}

const WARM: ReadonlySet<Status> = new Set(["on-track", "due-soon", "due", "planned"]);

// Only those with whom I am in touch I can bring together.
function couldMeet(path: string, needs: readonly Need[], { rows, people: { me } }: World): readonly string[] {
	const offering = new Set(needs.flatMap(({ offers }) => offers.map((offer) => offer.path)));
	const warm = rows
		.filter(({ person: { contact } }) => contact.path === path || offering.has(contact.path))
		.filter(({ rhythm: { status, silence } }) => silence !== null && WARM.has(status))
		.map(({ person }) => person.contact.path);
	return warm.includes(path) ? warm.filter((other) => other !== path && other !== me) : [];
}
