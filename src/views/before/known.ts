import { beforeYouMeet, type BeforeRules, type BeforeYouMeet } from "../../core/before/before";
import { type Need, needsOf } from "../../core/before/help";
import { type Mutual, mutualContacts } from "../../core/before/mutual";
import type { People, Person } from "../../core/notes/people/people";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
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
	readonly needs: readonly Need[];
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
	return { mutual: mutualContacts(path, network, world.people), needs: needsOf(path, world.people, network), tasks: await tasks, told };
}
