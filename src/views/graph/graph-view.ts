import { type HoverParent, type HoverPopover, ItemView, Keymap, Menu, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import type { Network } from "../../core/network/network";
import { type GraphPicture, type PictureNode, pictureOf } from "../../core/network/picture/picture";
import type { Tie } from "../../core/network/ties";
import type { Watched } from "../../core/store";
import { actionWords } from "../../core/words/action";
import { graphWords } from "../../core/words/graph";
import type { World } from "../../core/world";
import type { Beginning } from "../cold/nobody";
import { PersonSuggest } from "../modals/person-suggest";
import { ACT_ICONS, VIEW_ICONS } from "../parts/icons";
import { KeptChildren } from "../parts/kept-children";
import { addItem } from "../parts/menu-item";
import type { PersonActions } from "../parts/person-actions";
import { drawButtons } from "./bar";
import { choicesIn } from "./choices-in";
import { DEFAULT_OPTIONS, type GraphOptions, parseOptions } from "./graph-options";
import { hintFor, type Lack } from "./hint";
import { drawLegend } from "./legend";
import { Pane } from "./pane";

/** The type under which the application knows the graph of influencers. */
export const GRAPH_VIEW = "rapport-graph";

const ROOM_FOR_LEGEND = 800;
const LEGEND_GAP = 24;

/** What of the view is drawn anew when something changes. */
interface Parts {
	readonly pane: Pane;
	readonly legend: HTMLElement;
	readonly hint: HTMLElement;
	readonly hints: KeptChildren;
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
	private isStale = false;
	// Who is to be shown as soon as there is a picture.
	private wanted: string | null = null;
	// Says whom a search has found to whoever can't see the card.
	private said: HTMLElement | null = null;
	private drawings = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly networkOf: (world: World) => Promise<Network>,
		private readonly beginning: Beginning,
		private readonly actions: PersonActions,
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
		this.drawLegend();
	}

	override async onOpen(): Promise<void> {
		const { contentEl, world } = this;
		contentEl.addClass("rapport-graph");
		const bar = contentEl.createDiv("rapport-graph-bar");
		const host = contentEl.createDiv("rapport-graph-stage");
		const legend = contentEl.createDiv("rapport-graph-legend");
		const hint = contentEl.createDiv("rapport-graph-hint");
		const input = bar.createDiv("rapport-graph-search").createEl("input", { type: "search", placeholder: graphWords.search });
		input.setAttrs({ "aria-label": graphWords.search, spellcheck: "false", dir: "auto" });
		const pane = this.paneOn(host, input);
		this.parts = { pane, legend, hint, hints: new KeptChildren(hint) };
		this.said = contentEl.createDiv({ cls: "rapport-unseen", attr: { role: "status" } });
		this.letSearch(input, pane, host);
		drawButtons(bar, {
			options: () => ({ ...this.options, mentions: this.picture?.mentions ?? false }),
			change: (options) => this.change(options),
			fit: () => pane.fit(),
		});
		this.register(world.watch(() => void this.draw()));
		this.registerEvent(this.app.workspace.on("css-change", () => pane.retheme()));
		this.register(() => void this.drawings++);
		void this.draw();
	}

	/** Gives the focus to the graph, so that its keys work. */
	focusGraph(): void {
		this.contentEl.querySelector<HTMLElement>("[role='application']")?.focus({ preventScroll: true });
	}

	/** Brings somebody to the middle, as soon as there is a picture. */
	showPerson(path: string): void {
		this.wanted = path;
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
			menu: (node, event) => this.menu(node, event),
			preview: (node, event, anchor) => {
				if (this.hasNote(node)) this.actions.preview(event, this, anchor, node.id);
			},
			search: () => search.focus(),
			placed: () => {
				if (this.isStale) void this.draw();
			},
		});
	}

	private letSearch(input: HTMLInputElement, pane: Pane, host: HTMLElement): void {
		new PersonSuggest(
			this.app,
			input,
			() => (this.picture === null ? [] : choicesIn(this.picture, this.world.value.people)),
			({ path }, event) => {
				pane.choose(path);
				host.focus({ preventScroll: true });
				this.said?.setText(
					host
						.findAll(".rapport-graph-card > *")
						.map((line) => line.textContent)
						.join(". "),
				);
				const node = this.picture?.nodes.find(({ id }) => id === path);
				if (node !== undefined && Keymap.isModEvent(event) !== false) this.open(node, event);
			},
		);
		const undo = (): void => {
			input.value = "";
			this.said?.setText("");
			pane.choose(null);
			pane.fit();
		};
		input.addEventListener("input", () => {
			if (input.value === "") undo();
		});
		// One press undoes the search: whom it chose, where it went, and what stands in the field.
		host.addEventListener("keydown", ({ key }) => {
			if (key === "Escape" && input.value !== "") undo();
		});
	}

	// As long as nobody sees it, nothing is made for it: the network is made when it is drawn. Until it is there, all stays as it was.
	private async draw(): Promise<void> {
		const { parts, contentEl } = this;
		this.isStale = parts !== null && !parts.pane.isSeen;
		if (parts === null || this.isStale) return;
		const drawing = ++this.drawings;
		const say = (lack: Lack): void => {
			const isEmpty = lack === "reading" || lack === "nobody";
			contentEl.toggleClass("is-empty", isEmpty);
			parts.hint.toggleClass("is-empty", isEmpty);
			parts.hint.toggleClass("is-shown", lack !== null);
			parts.hints.show(hintFor(lack, this.beginning, () => this.actions.newPerson("")));
		};
		if (this.picture === null) say("reading");
		const world = this.world.value;
		const network = await this.networkOf(world);
		if (drawing !== this.drawings) return;
		const { people, rows, complete } = world;
		this.picture = pictureOf(network, rows, people, this.options);
		this.drawLegend();
		if (!(await parts.pane.show(this.picture, world, this.options.colouring))) return;
		say(lackOf(this.picture, network.ties, complete));
		this.showWanted();
	}

	private drawLegend(): void {
		const { parts, picture } = this;
		if (parts === null || picture === null) return;
		const { legend, pane } = parts;
		const roomy = this.contentEl.clientWidth >= ROOM_FOR_LEGEND;
		const open = this.options.legend ?? roomy;
		drawLegend(legend, picture, this.options.colouring, open, () => this.change({ legend: !open }));
		const left = open && roomy ? legend.offsetLeft + legend.offsetWidth : 0;
		pane.cover({ left, bottom: open ? 0 : legend.offsetHeight + LEGEND_GAP });
	}

	private change(options: Partial<GraphOptions>): void {
		this.options = { ...this.options, ...options };
		if ("legend" in options) this.drawLegend();
		else void this.draw();
		void this.app.workspace.requestSaveLayout();
	}

	private open(node: PictureNode, event: MouseEvent | KeyboardEvent): void {
		if (this.hasNote(node)) this.actions.open(node.id, Keymap.isModEvent(event));
		else if (node.kind === "ghost") this.actions.newPerson(node.name);
		else this.actions.chooseMe();
	}

	private menu(node: PictureNode, event: MouseEvent): void {
		const menu = new Menu();
		if (this.hasNote(node)) this.actions.addTo(menu, node.id);
		else {
			const [title, icon] =
				node.kind === "ghost" ? [graphWords.createNote, ACT_ICONS.newPerson] : [actionWords.chooseMe, ACT_ICONS.chooseMe];
			addItem(menu, title, icon, () => this.open(node, event));
		}
		menu.showAtMouseEvent(event);
	}

	private hasNote({ id }: PictureNode): boolean {
		return this.world.value.people.byPath.has(id);
	}
}

function lackOf({ me, nodes }: GraphPicture, ties: readonly Tie[], complete: boolean): Lack {
	if (!nodes.some(({ kind }) => kind !== "me")) return complete ? "nobody" : "reading";
	return !complete || ties.some(({ from, to }) => from !== me && to !== me) ? null : "no-ties";
}
