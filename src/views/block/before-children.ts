import { type Block } from "../../core/pages/block";
import { ListRows } from "../../core/rhythm/list";
import { blockWords } from "../../core/words/pages/block";
import type { World } from "../../core/world";
import { heading } from "../before/heading";
import { inShort } from "../before/in-short";
import { knownAtOnce } from "../before/known";
import { Later } from "../before/later";
import { sectionsOf } from "../before/sections";
import type { Child } from "../parts/kept-children";
import type { PlacedBlock } from "./block-source";
import { quietLine } from "../parts/quiet-line";

/** Makes what a block tells before one meets somebody: all about one, several in short. */
export class BeforeChildren {
	private readonly rows = new ListRows();
	private readonly later: Later;

	/** `told` is called when more is known. */
	constructor(
		private readonly placed: PlacedBlock,
		told: () => void,
	) {
		this.later = new Later(placed.sources, told);
	}

	/** Whether more is to be told. */
	get isWaiting(): boolean {
		return this.later.isWaiting;
	}

	/** What a block tells in a world. */
	of({ name }: Block & { readonly kind: "before" }, world: World): readonly Child[] {
		const { sources, from } = this.placed;
		const { byPath, me } = world.people;
		if (name !== null) {
			const path = sources.noteNamed(name, from);
			return path !== null && byPath.has(path) ? this.page(path, world) : [quietLine("nobody", blockWords.noPerson(name))];
		}
		if (byPath.has(from) && from !== me) return this.page(from, world);
		const named = sources.namedIn(from);
		const [only] = named;
		if (only === undefined) return [quietLine("nobody", blockWords.nobodyNamed)];
		return named.length === 1 ? this.page(only, world) : this.several(named, world);
	}

	private page(path: string, world: World): readonly Child[] {
		const rules = this.placed.sources.rules();
		const known = rules === null ? null : knownAtOnce(world, path, rules, this.later.of(world, path));
		if (known === null) return [];
		return [heading(this.rows.on(known.row, world.people), this.placed), ...sectionsOf(known, this.placed)];
	}

	private several(paths: readonly string[], { rows, people }: World): readonly Child[] {
		const byPath = new Map(rows.map((row) => [row.person.contact.path, row]));
		return paths.flatMap((path) => {
			const row = byPath.get(path);
			return row === undefined ? [] : [inShort(this.rows.on(row, people), this.placed, null)];
		});
	}
}
