import { type HoverParent, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { asRecord } from "../../../core/kinds/record";
import { type Depth, DEPTHS } from "../../../core/network/picture/around";
import { graphWords } from "../../../core/words/graph";
import { nearWords } from "../../../core/words/pages/near";
import type { World } from "../../../core/world";
import type { DepthButtons } from "../../graph/card/depth-buttons";
import { addDepths } from "../../graph/card/depth-buttons";
import type { GraphActions } from "../../graph/graph-acts";
import { addIconButton } from "../../parts/button";
import { VIEW_ICONS } from "../../parts/icons";
import { type Child, KeptChildren } from "../../parts/kept-children";
import { quietLine } from "../../parts/quiet-line";
import { drawReading } from "../../parts/reading";
import { peopleMeant } from "./meant";
import { NearGraph, type NearSources } from "./near-graph";

/** The type under which the application knows the network near the note that is open. */
export const NEAR_VIEW = "rapport-local-graph";

/** What the view asks beside. */
interface NearViewSources extends NearSources {
	/** The people whom the note of a path names. */
	namedIn(path: string): readonly string[];
}

interface NearViewActions extends GraphActions {
	/** Shows somebody in the whole graph. */
	showInGraph(path: string): void;
}

/** What of the view is drawn anew. */
interface Parts {
	readonly graph: NearGraph;
	readonly depths: DepthButtons;
	readonly message: KeptChildren;
}

/** The network near the people of the note that is open, beside it. */
export class NearView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.near;
	private depth: Depth = 1;
	private parts: Parts | null = null;
	/** The note that was open last, and somebody else who is shown until another is opened. */
	private note: string | null = null;
	private chosen: string | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly sources: NearViewSources,
		private readonly actions: NearViewActions,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return NEAR_VIEW;
	}

	override getDisplayText(): string {
		return nearWords.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), depth: this.depth };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { depth } = asRecord(state);
		this.depth = DEPTHS.find((each) => each === depth) ?? this.depth;
		this.draw();
		await super.setState(state, result);
	}

	override async onOpen(): Promise<void> {
		const { contentEl, actions, sources, app } = this;
		contentEl.addClass("rapport-graph", "rapport-near");
		const bar = contentEl.createDiv("rapport-graph-bar");
		const depths = addDepths(bar, (depth) => this.deepen(depth));
		addIconButton(bar, "rapport-graph-button", "maximize", graphWords.fit, () => this.parts?.graph.fit());
		addIconButton(bar, "rapport-graph-button", VIEW_ICONS.graph, nearWords.whole, () => {
			const [first] = this.peopleShown();
			if (first !== undefined) actions.showInGraph(first);
		});
		const message = new KeptChildren(contentEl.createDiv("rapport-near-message"));
		const graph = this.addChild(new NearGraph(contentEl, sources, actions, this));
		this.parts = { graph, depths, message };
		this.registerEvent(app.workspace.on("file-open", (file) => this.follow(file?.path ?? null)));
		this.registerEvent(app.vault.on("rename", ({ path }, from) => this.rename(from, path)));
		this.registerEvent(app.workspace.on("css-change", () => graph.retheme()));
		this.register(sources.world.watch(() => this.draw()));
		this.follow(app.workspace.getActiveFile()?.path ?? null);
	}

	/** Shows the network near somebody, until another note is opened. */
	show(path: string): void {
		this.chosen = path;
		this.draw();
	}

	/** Gives the focus to the graph, so that its keys work. */
	focusGraph(): void {
		this.contentEl.querySelector<HTMLElement>("[role='application']")?.focus({ preventScroll: true });
	}

	private deepen(depth: Depth): void {
		this.depth = depth;
		this.draw();
		void this.app.workspace.requestSaveLayout();
	}

	private follow(path: string | null): void {
		// A graph or another view has no note: what was shown stays.
		if (path === null && this.note !== null) return;
		this.note = path;
		this.chosen = null;
		this.draw();
	}

	private rename(from: string, to: string): void {
		if (this.note === from) this.note = to;
		if (this.chosen === from) this.chosen = to;
	}

	private draw(): void {
		const { parts, depth, sources } = this;
		if (parts === null) return;
		parts.depths.show(depth);
		const about = this.peopleShown();
		this.contentEl.toggleClass("is-nobody", about.length === 0);
		parts.message.show(about.length === 0 ? [lineFor(sources.world.value)] : []);
		parts.graph.show(about, depth);
	}

	private peopleShown(): readonly string[] {
		const { chosen, note, sources } = this;
		const { people } = sources.world.value;
		if (chosen !== null && people.byPath.has(chosen)) return [chosen];
		return note === null ? [] : peopleMeant(note, people, (path) => sources.namedIn(path));
	}
}

function lineFor({ progress }: World): Child {
	if (progress === null) return quietLine("nobody", nearWords.nobody);
	return { key: "reading", shows: [progress], draw: (parent) => drawReading(parent, progress.read === 0 ? null : progress) };
}
