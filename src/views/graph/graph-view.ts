import { type HoverParent, type HoverPopover, ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import type { Figures } from "../../core/network/figures/figures";
import type { Network } from "../../core/network/network";
import { samePicture } from "../../core/network/picture/picture-groups";
import { type GraphPicture, keptPicture, type PictureNode } from "../../core/network/picture/picture";
import { toggled } from "../../core/rhythm/choosing/narrowing-choices";
import type { Watched } from "../../core/store";
import { graphWords } from "../../core/words/graph";
import type { World } from "../../core/world";
import { inSlices } from "../../vault/slices";
import type { Beginning } from "../cold/nobody";
import { VIEW_ICONS } from "../parts/icons";
import { drawButtons } from "./bar";
import { Chosen, type ChosenActs } from "./card/chosen";
import { openNode } from "./card/node-menu";
import { relateMenu } from "./card/relate-menu";
import { choicesIn } from "./choices-in";
import type { GraphActions, GraphSources } from "./graph-acts";
import { Hint, lackOf } from "./around/hint";
import { LensBar } from "./around/lens-bar";
import { lensShown } from "./around/looking";
import type { ShownGraph } from "./around/shown-graph";
import { DEFAULT_OPTIONS, type GraphOptions, isLight, parseOptions } from "./graph-options";
import { Pane } from "./pane";
import { letSearch, searchField } from "./search";
import { type SurroundingActs, Surroundings } from "./surroundings";

/** The type under which the application knows the graph of influencers. */
export const GRAPH_VIEW = "rapport-graph";

/** What of the view is drawn anew when something changes. */
interface Parts {
	readonly pane: Pane;
	readonly chosen: Chosen;
	readonly around: Surroundings;
	readonly hint: Hint;
	readonly lenses: LensBar;
}

/** The graph of influencers: everybody in the notes, me in the centre, sized by influence, joined by ties. */
export class GraphView extends ItemView implements HoverParent {
	private static opened = 0;
	hoverPopover: HoverPopover | null = null;
	override navigation = true;
	override readonly icon = VIEW_ICONS.graph;
	private options: GraphOptions = DEFAULT_OPTIONS;
	private parts: Parts | null = null;
	private picture: GraphPicture | null = null;
	private figures: { readonly network: Network; readonly found: Figures } | null = null;
	private isStale = false;
	private wanted: string | null = null;
	private drawings = 0;
	private readonly hasNote = ({ id }: Pick<PictureNode, "id">): boolean => this.world.value.people.byPath.has(id);

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly sources: GraphSources,
		private readonly beginning: Beginning,
		private readonly actions: GraphActions,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return GRAPH_VIEW;
	}

	override getDisplayText(): string {
		return graphWords.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.options };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.options = parseOptions(state, this.options);
		void this.draw();
		await super.setState(state, result);
	}

	override onResize(): void {
		this.drawAround();
	}

	override async onOpen(): Promise<void> {
		const { contentEl, change } = this;
		contentEl.addClass("rapport-graph");
		const bar = contentEl.createDiv("rapport-graph-bar");
		const input = searchField(bar);
		const narrowed = contentEl.createDiv("rapport-graph-narrowed");
		const lenses = new LensBar(contentEl, bar, { looks: () => this.options, picture: () => this.picture, change });
		const hint = new Hint(contentEl, this.beginning, () => this.actions.newPerson(""));
		const host = contentEl.createDiv("rapport-graph-stage");
		const pane = this.paneOn(host, input);
		drawButtons(bar, this.app, {
			options: () => this.options,
			picture: () => this.picture,
			change,
			fit: () => pane.stage.fit(),
			export: () => this.actions.exportNetwork(pane.handed),
			rows: () => this.world.value.rows,
		});
		const chosen = new Chosen(contentEl, pane, this.cardActs);
		const around = new Surroundings(contentEl, narrowed, bar, pane, chosen, this.cardActs);
		this.parts = { pane, chosen, around, hint, lenses };
		letSearch(this.app, input, host, {
			choices: () => (this.picture === null ? [] : choicesIn(this.picture, this.world.value.people)),
			choose: (id) => pane.choose(id),
			open: (event) => pane.openChosen(event),
			undo: () => {
				pane.choose(null);
				pane.stage.fit();
			},
		});
		this.register(this.world.watch(() => void this.draw()));
		this.registerEvent(this.app.vault.on("rename", ({ path }, from) => this.keep(around.renamed(from, path))));
		this.registerEvent(this.app.workspace.on("css-change", () => around.retheme()));
		for (const end of [() => this.drawings++, () => around.time.end()]) this.register(end);
		void this.draw();
	}

	/** What it shows, to be handed on; null before anything is drawn. */
	get handed(): ShownGraph | null {
		return this.parts?.pane.handed ?? null;
	}

	/** Gives the focus to the graph, so that its keys work. */
	focusGraph(): void {
		this.contentEl.querySelector<HTMLElement>("[role='application']")?.focus({ preventScroll: true });
	}

	/** What stands around the graph; null before it is open. */
	get around(): Surroundings | null {
		return this.parts?.around ?? null;
	}

	/** Brings somebody to the middle, as soon as there is a picture; who was hidden is no longer. */
	showPerson(path: string): void {
		this.wanted = path;
		if (this.options.hidden.includes(path)) this.change({ hidden: toggled(this.options.hidden, path) });
		this.showWanted();
	}

	private showWanted(): void {
		const { wanted, parts } = this;
		if (wanted === null || parts === null || !parts.pane.shows(wanted)) return;
		this.wanted = null;
		parts.pane.choose(wanted);
	}

	private paneOn(host: HTMLElement, search: HTMLElement): Pane {
		return new Pane(this, host, `rapport-graph-${++GraphView.opened}`, {
			open: (node, event) => this.open(node, event),
			menu: (node, event) => this.parts?.around.menu(node, event),
			selecting: () => this.parts?.around.selected ?? null,
			preview: (node, event, anchor) => (this.hasNote(node) ? this.actions.preview(event, this, anchor, node.id) : undefined),
			relate: (one, other, event) => relateMenu(one, other, this.hasNote, this.actions)?.showAtMouseEvent(event),
			search: () => search.focus(),
			chosen: (from) => {
				this.parts?.chosen.follow(from);
				this.drawAround();
			},
			say: (words) => this.parts?.chosen.say(words),
			list: () => this.parts?.around.list.toggle(),
			lens: (place) => this.parts?.lenses.lens(place),
			alone: (one) => (one === null && this.parts?.around.close() === true ? undefined : this.parts?.lenses.alone(one)),
			time: () => this.parts?.around.time.toggle(),
			put: (id, place) => this.keep({ pinned: { ...this.options.pinned, [id]: place } }),
			placed: () => (this.isStale ? void this.draw() : undefined),
		});
	}

	private get cardActs(): ChosenActs & SurroundingActs {
		return {
			options: () => this.options,
			change: this.change,
			showPerson: (id) => this.showPerson(id),
			focus: () => this.focusGraph(),
			open: (node, event) => this.open(node, event),
			hasNote: this.hasNote,
			actions: this.actions,
			openAt: (path, line, where) => this.actions.openAt(path, line, null, where),
		};
	}

	// As long as nobody sees it, nothing is made for it: the network is made when it is drawn. Until it is there, all stays as it was.
	private async draw(): Promise<void> {
		const { parts } = this;
		this.isStale = parts !== null && !parts.pane.isSeen;
		if (parts === null || this.isStale) return;
		const drawing = ++this.drawings;
		if (this.picture === null) parts.hint.say("reading");
		const world = this.world.value;
		const network = await this.sources.networkOf(world);
		if (drawing === this.drawings) await this.show(parts, network, world);
		if (drawing === this.drawings && world.complete && this.figures?.network !== network) await this.learn(parts, network, world);
	}

	// The picture is there before its groups are found, and shows those of before as long.
	private async learn(parts: Parts, network: Network, world: World): Promise<void> {
		const drawing = this.drawings;
		const found = await this.sources.figuresOf(network);
		if (found === null || drawing !== this.drawings) return;
		const isSame = this.figures !== null && samePicture(this.figures.found, found);
		this.figures = { network, found };
		if (!isSame) await this.show(parts, network, world);
	}

	private async show({ pane, chosen, hint, lenses }: Parts, network: Network, world: World): Promise<void> {
		const { options, drawings } = this;
		const picture = await inSlices(keptPicture(network, world.rows, world.people, options, this.figures?.found ?? null));
		if (drawings !== this.drawings) return;
		this.picture = picture;
		this.drawAround();
		const lens = lensShown(options, picture, network, world.people);
		const shown = await pane.show({ picture, colouring: options.colouring, pins: () => this.options.pinned, lens }, world);
		if (shown === null) return;
		hint.say(lackOf(picture, network.ties, world.complete, options.lens));
		lenses.draw(shown.placing);
		chosen.draw();
		this.drawAround();
		this.showWanted();
	}

	private drawAround(): void {
		if (this.picture !== null) this.parts?.around.draw(this.picture, this.world.value, this.options);
	}

	/** Shows otherwise what it shows. */
	readonly change = (options: Partial<GraphOptions>): void => {
		this.keep(options);
		if ("legend" in options) this.drawAround();
		else if (isLight(options)) {
			this.parts?.chosen.draw();
			this.drawAround();
		} else void this.draw();
	};

	private keep(options: Partial<GraphOptions>): void {
		this.options = { ...this.options, ...options };
		void this.app.workspace.requestSaveLayout();
	}

	private open(node: PictureNode, event: MouseEvent | KeyboardEvent): void {
		openNode(node, this.hasNote(node), event, this.actions);
	}
}
