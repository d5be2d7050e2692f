import type { Lens } from "../../../core/network/lenses/lens";
import type { GraphPicture } from "../../../core/network/picture/picture";
import type { Tie } from "../../../core/network/ties";
import { graphWords } from "../../../core/words/graph";
import { coldWords } from "../../../core/words/list";
import { nobodyFound } from "../../cold/list-children";
import type { Beginning } from "../../cold/nobody";
import { type Child, KeptChildren } from "../../parts/kept-children";

/** What there is to say where the graph has little to show. */
export type Lack = "reading" | "nobody" | "no-ties" | null;

/** Says over the graph why there is little to see, and what helps. */
export class Hint {
	private readonly element: HTMLElement;
	private readonly kept: KeptChildren;

	constructor(
		private readonly parent: HTMLElement,
		private readonly beginning: Beginning,
		private readonly newPerson: () => void,
	) {
		this.element = parent.createDiv("rapport-graph-hint");
		this.kept = new KeptChildren(this.element);
	}

	/** Null: there is enough to see. */
	say(lack: Lack): void {
		const isEmpty = lack === "reading" || lack === "nobody";
		this.parent.toggleClass("is-empty", isEmpty);
		this.element.toggleClass("is-empty", isEmpty);
		this.element.toggleClass("is-shown", lack !== null);
		this.kept.show(hintFor(lack, this.beginning, this.newPerson));
	}
}

/** What a picture lacks; `complete` where all notes are read. Ties are missed in the network alone. */
export function lackOf({ me, nodes }: GraphPicture, ties: readonly Tie[], complete: boolean, lens: Lens): Lack {
	if (!nodes.some(({ kind }) => kind !== "me")) return complete ? "nobody" : "reading";
	return !complete || lens !== "network" || ties.some(({ from, to }) => from !== me && to !== me) ? null : "no-ties";
}

// Where nobody is found, the same as the list says.
function hintFor(lack: Lack, beginning: Beginning, newPerson: () => void): readonly Child[] {
	if (lack === null) return [];
	if (lack === "nobody") return [nobodyFound(beginning, newPerson)];
	const text = lack === "reading" ? coldWords.reading : graphWords.noTies;
	return [{ key: lack, shows: [], draw: (hint) => hint.createDiv({ text }) }];
}
