import type { Person } from "../../core/notes/people/people";
import type { World } from "../../core/world";
import type { BeforeSources } from "./before-actions";
import { type KnownLater, knownLater } from "./known";

/** Keeps what is known later of whoever is shown, and tells when it is. */
export class Later {
	private learning = 0;
	private latest: { readonly world: World; readonly path: string; readonly known: KnownLater | null } | null = null;

	constructor(
		private readonly sources: BeforeSources,
		private readonly told: () => void,
	) {}

	/** Whether more is to be known of whoever is shown. */
	get isWaiting(): boolean {
		return this.learning > 0;
	}

	/** What is known by now of somebody. What was known in the world before holds until it is known anew, so that nothing jumps. */
	of(world: World, path: string): KnownLater | null {
		const known = this.latest?.path === path ? this.latest.known : null;
		if (this.latest?.path === path && this.latest.world === world) return known;
		this.latest = { world, path, known };
		const person = world.people.byPath.get(path);
		if (person !== undefined && world.complete) void this.learn(world, person);
		return known;
	}

	private async learn(world: World, person: Person): Promise<void> {
		const { path } = person.contact;
		this.learning++;
		const known = await knownLater(world, person, this.sources).finally(() => void this.learning--);
		if (this.latest?.world !== world || this.latest.path !== path) return;
		this.latest = { world, path, known };
		this.told();
	}
}
