import { Menu } from "obsidian";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { actionWords } from "../../../core/words/action";
import { exportWords } from "../../../core/words/pages/exports";
import { keptViewWords } from "../../../core/words/pages/kept-views";
import { selectedWords } from "../../../core/words/pages/selected";
import { addIconButton } from "../../parts/button";
import { ACT_ICONS } from "../../parts/icons";
import { addActs, addItem, type MenuAct } from "../../parts/menu-item";
import type { LitPeople } from "../canvas/scene/scene";
import type { SelectingHands } from "../hands/boxing";
import { SelectedBar } from "./selected-bar";
import type { ShownGraph } from "./shown-graph";

/** What can be done with several people of the graph. */
export interface SeveralActions {
	/** What can be done with them by their notes; each answers whether it did it. */
	actsForMany(paths: readonly string[]): readonly MenuAct[];
	/** Makes a canvas of them, by their ids. */
	canvasOf(ids: readonly string[]): void;
	/** Asks what for, and hands the network on, or what a graph shows of it. */
	exportNetwork(shown: ShownGraph | null): void;
}

/** What selecting people needs of the view. */
export interface SelectedActs {
	readonly actions: SeveralActions;
	/** Whether somebody has a note, by their id. */
	hasNote(id: string): boolean;
	/** Leaves these out of the graph. */
	hide(ids: readonly string[]): void;
	/** What the graph shows, to be handed on. */
	handed(): ShownGraph | null;
	say(words: string): void;
	/** Asks under which name the graph as it looks now is kept. */
	keepView(): void;
	/** Others are selected now. */
	changed(): void;
	/** Chooses nobody, for the card would lie over those who are to be selected. */
	chooseNobody(): void;
	/** Gives the focus back to the graph. */
	focus(): void;
}

/** People who are selected in the graph, and what can be done with all of them; who is selected is lit, and a click selects. */
export class SelectedPeople implements SelectingHands {
	private readonly ids = new Set<string>();
	// Who is to be selected once they are shown.
	private readonly wanted = new Set<string>();
	private isOn = false;
	private picture: GraphPicture | null = null;
	private readonly bar: SelectedBar;
	private readonly button: HTMLElement;

	/** What can be done is offered below what narrows the graph; `bar` is where the graph's own buttons stand. */
	constructor(
		narrowed: HTMLElement,
		bar: HTMLElement,
		private readonly acts: SelectedActs,
	) {
		this.bar = new SelectedBar(narrowed, {
			more: (event) => this.menu(event),
			clear: () => {
				this.close();
				acts.focus();
			},
		});
		this.button = addIconButton(bar, "rapport-graph-button", ACT_ICONS.select, selectedWords.begin, () => {
			if (!this.close()) this.turnOn();
			acts.focus();
		});
		this.button.setAttrs({ "aria-pressed": "false", "aria-keyshortcuts": "x" });
	}

	/** Who is lit because they are selected; null: nobody is selected. */
	get lit(): LitPeople | null {
		return this.ids.size === 0 ? null : Object.assign(new Set(this.ids), { namesStay: true });
	}

	has(id: string): boolean {
		return this.ids.has(id);
	}

	/** Who is selected, by id. */
	get all(): readonly string[] {
		return [...this.ids];
	}

	/** Selects these and nobody else, each as soon as they are shown; none: ends. */
	set(ids: readonly string[]): void {
		this.forget();
		this.isOn = ids.length > 0;
		for (const id of ids) this.wanted.add(id);
		this.acts.changed();
	}

	/** Lets somebody whose note is renamed stay selected. */
	rename(from: string, to: string): void {
		if (this.ids.delete(from)) this.wanted.add(to);
	}

	/** Takes on who is shown, null: all in the picture. Whoever no longer is can't be selected: nothing is done to somebody unseen. */
	show(picture: GraphPicture, kept: ReadonlySet<string> | null): void {
		this.picture = picture;
		const inPicture = new Set(picture.nodes.map(({ id }) => id));
		const isShown = (id: string): boolean => inPicture.has(id) && kept?.has(id) !== false;
		for (const id of this.ids) if (!isShown(id)) this.ids.delete(id);
		for (const id of this.wanted) if (isShown(id) && this.wanted.delete(id)) this.ids.add(id);
		this.draw();
	}

	begin(event: MouseEvent): void {
		if ("pointerType" in event && event.pointerType === "touch") return this.turnOn();
		const menu = new Menu();
		addItem(menu, selectedWords.begin, ACT_ICONS.select, () => this.turnOn());
		menu.showAtMouseEvent(event);
	}

	takes(id: string | null, event: PointerEvent): boolean {
		const isMod = event.ctrlKey || event.metaKey || event.button === 1;
		if (isMod || (!this.isOn && (!event.shiftKey || id === null))) return false;
		if (id !== null) this.toggle(id);
		return true;
	}

	toggle(id: string | null): void {
		const node = this.picture?.nodes.find((each) => each.id === id);
		if (node === undefined) return;
		if (node.kind === "me") return this.acts.say(selectedWords.notYou);
		this.wanted.clear();
		const isAdded = !this.ids.delete(node.id);
		if (isAdded) this.ids.add(node.id);
		this.isOn = true;
		this.acts.changed();
		this.acts.say((isAdded ? selectedWords.added : selectedWords.removed)(node.name, this.ids.size));
	}

	add(ids: readonly string[]): void {
		const others = ids.filter((id) => id !== this.picture?.me && !this.ids.has(id));
		this.wanted.clear();
		for (const id of others) this.ids.add(id);
		this.isOn = this.isOn || others.length > 0;
		this.acts.chooseNobody();
		this.acts.changed();
		this.acts.say(selectedWords.boxed(others.length, this.ids.size));
	}

	/** Ends, and answers whether there was anything to end. */
	close(): boolean {
		if (!this.isOn) return false;
		this.isOn = false;
		this.forget();
		this.acts.changed();
		this.acts.say(selectedWords.cleared);
		return true;
	}

	/** Opens the menu of all that can be done with those who are selected. */
	menu(event: MouseEvent): void {
		const menu = new Menu();
		const paths = this.paths;
		const clear = { title: actionWords.clearSelection, icon: "x", act: () => void this.close() };
		addActs(menu, [paths.length === 0 ? [] : this.actsFor(paths), this.inGraph, [clear]]);
		menu.showAtMouseEvent(event);
	}

	private get inGraph(): readonly MenuAct[] {
		const { acts, ids } = this;
		if (ids.size === 0) return [];
		return [
			{ title: selectedWords.hide, icon: "eye-off", act: () => this.andClear(() => acts.hide([...ids])) },
			{ title: selectedWords.canvas, icon: "layout-dashboard", act: () => acts.actions.canvasOf([...ids]) },
			{ title: keptViewWords.keep, icon: "bookmark-plus", act: () => acts.keepView() },
			{ title: exportWords.command, icon: "share", act: () => acts.actions.exportNetwork(acts.handed()) },
		];
	}

	// Those of them who have a note: only with these something can be written.
	private get paths(): readonly string[] {
		return [...this.ids].filter((id) => this.acts.hasNote(id));
	}

	// What was done with those who are selected, they are selected for no more.
	private actsFor(paths: readonly string[]): readonly MenuAct[] {
		return this.acts.actions.actsForMany(paths).map((each) => ({
			...each,
			act: async () => {
				const isDone = (await each.act()) === true;
				if (isDone) this.close();
				return isDone;
			},
		}));
	}

	private andClear(act: () => void): void {
		act();
		this.close();
	}

	private forget(): void {
		this.ids.clear();
		this.wanted.clear();
	}

	private turnOn(): void {
		if (this.isOn) return;
		this.isOn = true;
		this.acts.chooseNobody();
		this.acts.changed();
		this.acts.say(selectedWords.nobody);
	}

	private draw(): void {
		const { ids, isOn, paths, button } = this;
		button.setAttr("aria-pressed", String(isOn));
		button.toggleClass("is-active", isOn);
		const acts = paths.length === 0 ? [] : this.actsFor(paths);
		this.bar.draw(isOn ? { people: ids.size, withoutNote: ids.size - paths.length, acts } : null);
	}
}
