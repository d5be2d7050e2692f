import { type Asked, ledgerOf } from "../../core/before/introduce/ledger";
import { type Known, toldIntroduction, type ToldIntroduction } from "../../core/before/introduce/told-introduction";
import type { Network } from "../../core/network/network";
import { introducerOf } from "../../core/network/ways/introductions";
import type { World } from "../../core/world";
import { inSlices } from "../../vault/slices";

/** What the notes tell of an introduction to somebody, and through them. */
export interface Told {
	/** Null where nobody has this id. */
	readonly introduction: ToldIntroduction | null;
	/** The introductions in which they had a part, the latest word on each. */
	readonly ledger: readonly Asked[];
	/** Why they matter to me. */
	readonly why: string | null;
}

interface KnownWell extends Known {
	readonly ledger: readonly Asked[];
}

/** Tells of introductions in the world as it is. What that takes is made in slices, once for a world. */
export class Introductions {
	private latest: { readonly world: World; readonly known: Promise<KnownWell> } | null = null;

	constructor(
		private readonly networkOf: (world: World) => Promise<Network>,
		private readonly marks: () => readonly string[],
	) {}

	/** Tells of introductions to and through somebody, by id: the path of their note, or the name of somebody who has none. */
	async of(world: World, id: string): Promise<Told> {
		if (this.latest?.world !== world) this.latest = { world, known: this.know(world) };
		const known = await this.latest.known;
		const isPart = ({ path, name }: Asked["to"]): boolean => (path ?? name) === id;
		return {
			introduction: toldIntroduction(id, known),
			ledger: known.ledger.filter(({ over, to }) => isPart(over) || isPart(to)),
			why: world.people.byPath.get(id)?.contact.why ?? null,
		};
	}

	private async know(world: World): Promise<KnownWell> {
		const { people, rows } = world;
		const network = await this.networkOf(world);
		const introducer = await inSlices(introducerOf(network, rows, people.today));
		const ledger = await inSlices(ledgerOf(people));
		return { people, rows, network, introducer, ledger, marks: this.marks() };
	}
}
