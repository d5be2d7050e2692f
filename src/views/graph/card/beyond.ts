import { setIcon } from "obsidian";
import { graphWords } from "../../../core/words/graph";
import { InOneGo } from "../../hands/in-one-go";
import { addButton } from "../../parts/button";
import type { Stage } from "../canvas/stage";

/** Says how many of those who stand out lie beyond the edge of what is seen, points to the nearest, and goes on to them. */
export class Beyond {
	private readonly button: HTMLButtonElement;
	private readonly arrow: HTMLElement;
	private readonly words: HTMLElement;
	// Those to whom one went already, for as long as the same people stand out.
	private visited = new Set<string>();
	private visitedOf: ReadonlySet<string> | null = null;
	private told = "";
	private readonly pressed = new InOneGo<string>();

	constructor(
		host: HTMLElement,
		private readonly stage: Stage,
		private readonly say: (words: string) => void,
	) {
		this.button = addButton(host, "rapport-graph-beyond", () => this.pressed.isAnew("next") && this.next());
		this.button.setAttrs({ tabindex: "-1", "aria-keyshortcuts": "n" });
		this.arrow = this.button.createSpan({ cls: "rapport-graph-beyond-arrow", attr: { "aria-hidden": "true" } });
		setIcon(this.arrow, "arrow-right");
		this.words = this.button.createSpan();
		this.button.hide();
		// A press is for the button: no beginning of a drag, and no double click on the ground.
		for (const type of ["pointerdown", "dblclick"]) this.button.addEventListener(type, (event) => event.stopPropagation());
	}

	/** Looks again, for the view has moved, or others stand out. */
	follow(): void {
		const { count, nearest } = this.stage.spots.beyond(() => true);
		const told = nearest === null ? "" : `${count} ${nearest.angle.toFixed(1)}`;
		if (told === this.told) return;
		this.told = told;
		this.button.toggle(nearest !== null);
		if (nearest === null) return;
		this.words.setText(graphWords.beyond(count));
		this.arrow.setCssProps({ "--rapport-angle": `${nearest.angle}rad` });
	}

	/** Goes on to the nearest of them to whom one has not gone yet; once all were seen, from the beginning. */
	next(): void {
		const { spots } = this.stage;
		const { lit } = spots.screen().look;
		if (lit !== this.visitedOf) this.visited.clear();
		this.visitedOf = lit;
		let { count, nearest } = spots.beyond((id) => !this.visited.has(id));
		if (count > 0 && nearest === null) {
			this.visited.clear();
			nearest = spots.beyond(() => true).nearest;
		}
		if (nearest === null) return this.say(graphWords.nobodyBeyond);
		this.visited.add(nearest.node.id);
		this.stage.centre(nearest.node.id, true);
		this.say(nearest.node.name);
	}
}
