import { setIcon } from "obsidian";
import { graphWords } from "../../../core/words/graph";
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

	constructor(
		host: HTMLElement,
		private readonly stage: Stage,
		private readonly say: (words: string) => void,
	) {
		this.button = addButton(host, "rapport-graph-beyond", () => this.next());
		this.button.setAttrs({ tabindex: "-1", "aria-keyshortcuts": "n" });
		this.arrow = this.button.createSpan({ cls: "rapport-graph-beyond-arrow", attr: { "aria-hidden": "true" } });
		setIcon(this.arrow, "arrow-right");
		this.words = this.button.createSpan();
		this.button.hide();
		// A press is for the button, and no beginning of a drag.
		this.button.addEventListener("pointerdown", (event) => event.stopPropagation());
	}

	/** Looks again, for the view has moved, or others stand out. */
	follow(): void {
		const beyond = this.stage.spots.beyond;
		const [nearest] = beyond;
		const told = nearest === undefined ? "" : `${beyond.length} ${nearest.angle.toFixed(1)}`;
		if (told === this.told) return;
		this.told = told;
		this.button.toggle(nearest !== undefined);
		if (nearest === undefined) return;
		this.words.setText(graphWords.beyond(beyond.length));
		this.arrow.setCssProps({ "--rapport-angle": `${nearest.angle}rad` });
	}

	/** Goes on to the nearest of them to whom one has not gone yet; once all were seen, from the beginning. */
	next(): void {
		const { lit } = this.stage.spots.screen().look;
		if (lit !== this.visitedOf) this.visited.clear();
		this.visitedOf = lit;
		const beyond = this.stage.spots.beyond;
		const [nearest] = beyond;
		if (nearest === undefined) return this.say(graphWords.nobodyBeyond);
		const next = beyond.find(({ node }) => !this.visited.has(node.id)) ?? nearest;
		if (next === nearest && this.visited.has(nearest.node.id)) this.visited.clear();
		this.visited.add(next.node.id);
		this.stage.centre(next.node.id, true);
		this.say(next.node.name);
	}
}
