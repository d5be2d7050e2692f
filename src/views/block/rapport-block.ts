import { type HoverParent, type HoverPopover, type MarkdownPostProcessorContext, MarkdownRenderChild } from "obsidian";
import { type Block, readBlock } from "../../core/pages/block";
import { lookBack } from "../../core/pages/look-back";
import { lookBackTold } from "../../core/pages/look-back-told";
import { upcoming } from "../../core/pages/upcoming";
import { blockWords } from "../../core/words/pages/block";
import type { World } from "../../core/world";
import { moveFocus } from "../parts/focus";
import { type Child, KeptChildren } from "../parts/kept-children";
import { drawReading } from "../parts/reading";
import { comingWeeks } from "../people/coming-weeks";
import { drawSentence } from "../people/sentence";
import { BeforeChildren } from "./before-children";
import type { BlockActions, BlockSources, PlacedBlock } from "./block-source";
import { ColdChildren } from "./cold-children";
import { GraphChildren } from "./graph-children";
import { keepFromEditor } from "./in-editor";
import { drawInPlace } from "./in-place";
import { quietLine } from "../parts/quiet-line";

/** The language of fenced blocks that are drawn. */
export const BLOCK_LANGUAGE = "rapport";

// What the application makes of a note that becomes a PDF.
const PRINTED = ".print";
const ALL_OPENED = { has: () => true, add: () => undefined };

/** Draws a block where it stands, for as long as the application shows it. */
export function drawBlocks(sources: BlockSources, actions: BlockActions) {
	return (text: string, element: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> => {
		const block = new RapportBlock(element, text, context.sourcePath, sources, actions);
		context.addChild(block);
		return block.whole;
	};
}

/** A block in a note, which follows the notes for as long as it is shown, and never asks for the note to be drawn anew. */
class RapportBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private readonly kept = new KeptChildren(this.containerEl);
	private readonly read: ReturnType<typeof readBlock>;
	private readonly placed: PlacedBlock;
	private isPlaced = this.containerEl.isConnected;
	private tellWhole: () => void = () => undefined;
	/** Comes once all is drawn that it shows, or it has ended: whoever prints a note waits for that. */
	readonly whole = new Promise<void>((resolve) => (this.tellWhole = resolve));
	private readonly opened = new Set<string>();
	private readonly cold: ColdChildren;
	private readonly before: BeforeChildren;
	private readonly graph: GraphChildren;

	constructor(
		containerEl: HTMLElement,
		text: string,
		private from: string,
		private readonly sources: BlockSources,
		actions: BlockActions,
	) {
		super(containerEl);
		this.read = readBlock(text);
		const noteOf = (): string => this.from;
		this.placed = {
			sources,
			actions,
			source: this,
			get from() {
				return noteOf();
			},
		};
		this.cold = new ColdChildren(this.placed);
		this.graph = new GraphChildren(this.placed, this, () => this.draw());
		this.before = new BeforeChildren(this.placed, () => this.draw());
	}

	override onload(): void {
		const { containerEl } = this;
		containerEl.addClass("rapport-block", "rapport-list", "rapport-before");
		this.registerDomEvent(containerEl, "keydown", (event) => moveFocus(containerEl, event));
		keepFromEditor(this, containerEl);
		this.register(this.sources.world.watch(() => this.draw()));
		this.registerEvent(this.sources.themed(() => this.graph.retheme()));
		this.registerEvent(this.sources.renamed((from, to) => this.rename(from, to)));
		this.draw();
		// Only where it has been put can it know whether it is printed.
		if (containerEl.isConnected) return;
		const { win } = containerEl;
		const timer = win.setTimeout(() => this.place());
		this.register(() => win.clearTimeout(timer));
	}

	override onunload(): void {
		this.tellWhole();
	}

	private place(): void {
		this.isPlaced = true;
		// Of what is printed nothing is left out.
		if (this.isPrinted) this.kept.show([]);
		this.draw();
	}

	private get isPrinted(): boolean {
		return this.containerEl.closest(PRINTED) !== null;
	}

	// The note is drawn anew only when its text changes.
	private rename(from: string, to: string): void {
		if (from !== this.from) return;
		this.from = to;
		this.draw();
	}

	private draw(): void {
		const { block, faults } = this.read;
		const world = this.sources.world.value;
		drawInPlace(this.containerEl, () =>
			this.kept.show([
				...faults.map(({ line, text }) => quietLine(`fault ${line}`, blockWords.line(line, text), "rapport-block-fault")),
				...(world.complete ? this.shown(block, world) : [reading(world)]),
			]),
		);
		if (this.isPlaced && world.complete && !this.before.isWaiting && !this.graph.isWaiting) this.tellWhole();
	}

	private shown(block: Block, world: World): readonly Child[] {
		switch (block.kind) {
			case "cold":
				return this.cold.of(block, world);
			case "graph":
				return this.graph.of(block, world, this.isPrinted);
			case "before":
				return this.before.of(block, world);
			case "upcoming":
				return this.coming(block.weeks, world);
			case "look back":
				return this.lookedBack(block.days, world);
		}
	}

	private coming(weeks: number, { rows, people: { today } }: World): readonly Child[] {
		const rules = this.sources.rules();
		const opened = this.isPrinted ? ALL_OPENED : this.opened;
		return rules === null ? [] : comingWeeks(upcoming(rows, today, weeks * 7, rules.dates), today, this, this.placed.actions, opened);
	}

	private lookedBack(days: number, { rows, people }: World): readonly Child[] {
		return lookBackTold(lookBack(rows, people, days)).map((pieces, at) => ({
			key: `sentence ${at}`,
			shows: [pieces],
			draw: (parent) => drawSentence(parent, pieces, this, this.placed.actions),
		}));
	}
}

function reading({ progress }: World): Child {
	return { key: "reading", shows: [progress], draw: (parent) => drawReading(parent, progress) };
}
