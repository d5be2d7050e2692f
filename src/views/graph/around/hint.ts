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

	/** Null: there is enough to see; `ofLens` is what is to be said of the lens then, null: nothing. */
	say(lack: Lack, ofLens: string | null = null): void {
		const isEmpty = lack === "reading" || lack === "nobody";
		this.parent.toggleClass("is-empty", isEmpty);
		this.element.toggleClass("is-empty", isEmpty);
		const said = isEmpty || ofLens === null ? hintFor(lack, this.beginning, this.newPerson) : [hintOf(ofLens)];
		this.element.toggleClass("is-shown", said.length > 0);
		this.kept.show(said);
	}
}

/** What a picture lacks; `complete` where all notes are read. */
export function lackOf({ me, nodes }: GraphPicture, ties: readonly Tie[], complete: boolean): Lack {
	if (!nodes.some(({ kind }) => kind !== "me")) return complete ? "nobody" : "reading";
	return !complete || ties.some(({ from, to }) => from !== me && to !== me) ? null : "no-ties";
}

function hintOf(text: string): Child {
	return { key: text, shows: [], draw: (hint) => hint.createDiv({ text }) };
}

// Where nobody is found, the same as the list says.
function hintFor(lack: Lack, beginning: Beginning, newPerson: () => void): readonly Child[] {
	if (lack === null) return [];
	if (lack === "nobody") return [nobodyFound(beginning, newPerson)];
	const text = lack === "reading" ? coldWords.reading : graphWords.noTies;
	return [hintOf(text)];
}
