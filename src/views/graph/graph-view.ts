import { type HoverParent, type HoverPopover, ItemView, Keymap, Menu, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { actionWords, graphWords } from "../../core/words";
import { DEFAULT_OPTIONS, type GraphOptions, parseOptions } from "./graph-options";
import { type GraphPicture, type PictureNode, pictureOf } from "../../core/network/picture";
import { drawButtons } from "./bar";
import { drawHint, type Lack } from "./hint";
import { drawLegend } from "./legend";
import { GraphPane } from "./graph-pane";
import type { PersonActions } from "../person-actions";
import { SearchField } from "./search-field";
import type { Tie } from "../../core/network/ties";
import type { Watched } from "../../core/store";
import type { World } from "../../core/world";

/** The type under which the application knows the graph of influencers. */
export const GRAPH_VIEW = "rapport-graph";

const ROOM_FOR_LEGEND = 800;
const LEGEND_GAP = 24;

interface Parts {
	readonly pane: GraphPane;
	readonly legend: HTMLElement;
	readonly hint: HTMLElement;
}

/** The graph of influencers: everybody in the notes, me in the centre, sized by influence, joined by ties. */
export class GraphView extends ItemView implements HoverParent {
	private static opened = 0;
	hoverPopover: HoverPopover | null = null;
	override navigation = true;
	private options: GraphOptions = DEFAULT_OPTIONS;
	private picture: GraphPicture | null = null;
	private parts: Parts | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
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

	override getIcon(): string {
		return "waypoints";
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.options };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.options = parseOptions(state, this.options);
		this.draw();
		await super.setState(state, result);
	}

	override async onOpen(): Promise<void> {
		this.parts = this.build();
		this.register(this.world.watch(() => this.draw()));
		this.registerEvent(this.app.workspace.on("css-change", () => this.parts?.pane.redraw()));
		this.draw();
		return Promise.resolve();
	}

	override async onClose(): Promise<void> {
		if (this.parts !== null) this.removeChild(this.parts.pane);
		this.parts = null;
		this.contentEl.empty();
		return Promise.resolve();
	}

	override onResize(): void {
		this.drawLegend();
	}

	private build(): Parts {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass("rapport-graph");
		const id = `rapport-graph-${++GraphView.opened}`;
		const bar = contentEl.createDiv("rapport-graph-bar");
		const host = contentEl.createDiv("rapport-graph-stage");
		const pane = this.addChild(
			new GraphPane(host, {
				open: (node, event) => this.open(node, event),
				menu: (node, event) => this.menu(node, event),
				preview: (node, event, anchor) => {
					if (this.hasNote(node)) this.actions.preview(event, this, anchor, node.id);
				},
				search: () => search.input.focus(),
			}, id),
		);
		const search = this.addChild(
			new SearchField(bar, {
				nodes: () => this.picture?.nodes ?? [],
				found: (id, event) => {
					pane.choose(id);
					host.focus({ preventScroll: true });
					const node = this.picture?.nodes.find((shown) => shown.id === id);
					if (event !== null && node !== undefined) this.open(node, event);
				},
				cleared: () => pane.choose(null),
			}, id),
		);
		drawButtons(bar, {
			options: () => this.options,
			mentions: () => this.picture?.mentions ?? false,
			change: (options) => this.change(options),
			fit: () => pane.fit(),
		});
		return { pane, legend: contentEl.createDiv("rapport-graph-legend"), hint: contentEl.createDiv("rapport-graph-hint") };
	}

	private draw(): void {
		if (this.parts === null) return;
		const { people, rows, network } = this.world.value;
		const picture = pictureOf(network, rows, people, this.options);
		this.picture = picture;
		this.drawLegend();
		this.parts.pane.show({
			picture,
			nodes: new Map(picture.nodes.map((node) => [node.id, node])),
			rows: new Map(rows.map((row) => [row.person.contact.path, row])),
			today: people.today,
			colouring: this.options.colouring,
		});
		const lack = lackOf(picture, network.ties);
		this.contentEl.toggleClass("is-empty", lack === "nobody");
		drawHint(this.parts.hint, lack, () => this.actions.newPerson(""));
	}

	private drawLegend(): void {
		if (this.parts === null || this.picture === null) return;
		const { pane, legend } = this.parts;
		const roomy = this.contentEl.clientWidth >= ROOM_FOR_LEGEND;
		const open = this.options.legend ?? roomy;
		drawLegend(legend, this.picture, this.options.colouring, open, () => this.change({ legend: !open }));
		const left = open && roomy ? legend.offsetLeft + legend.offsetWidth : 0;
		pane.cover({ left, top: 0, right: 0, bottom: open ? 0 : legend.offsetHeight + LEGEND_GAP });
	}

	private change(options: Partial<GraphOptions>): void {
		this.options = { ...this.options, ...options };
		if ("legend" in options) this.drawLegend();
		else this.draw();
		void this.app.workspace.requestSaveLayout();
	}

	private open(node: PictureNode, event: MouseEvent | KeyboardEvent): void {
		if (this.hasNote(node)) this.actions.open(node.id, Keymap.isModEvent(event));
		else if (node.kind === "ghost") this.actions.newPerson(node.name);
		else this.actions.chooseMe();
	}

	private menu(node: PictureNode, event: MouseEvent): void {
		const menu = new Menu();
		const add = (title: string, icon: string, act: () => void): void => {
			menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
		};
		if (this.hasNote(node)) this.actions.addTo(menu, node.id);
		else if (node.kind === "ghost") add(graphWords.createNote, "user-plus", () => this.actions.newPerson(node.name));
		else add(actionWords.chooseMe, "user-check", () => this.actions.chooseMe());
		menu.showAtMouseEvent(event);
	}

	private hasNote({ id }: PictureNode): boolean {
		return this.world.value.people.byPath.has(id);
	}
}

function lackOf({ me, nodes }: GraphPicture, ties: readonly Tie[]): Lack {
	if (!nodes.some(({ kind }) => kind !== "me")) return "nobody";
	return ties.some(({ from, to }) => from !== me && to !== me) ? null : "no-ties";
}
