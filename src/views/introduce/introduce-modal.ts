import { type App, type HoverParent, type HoverPopover, Modal } from "obsidian";
import { messageOf } from "../../core/before/introduce/message";
import type { ToldWay } from "../../core/before/introduce/told-introduction";
import type { Watched } from "../../core/store";
import { capital } from "../../core/words/capital";
import { introduceWords } from "../../core/words/pages/introduce";
import type { World } from "../../core/world";
import { keepFocus } from "../parts/kept-focus";
import { labelledBy } from "../parts/labelled";
import { showText } from "../parts/show-text";
import type { Told } from "./introductions";
import { drawLedger, type LedgerActions } from "./ledger-lines";
import { drawWays, type WayActions } from "./ways";

/** What the window asks and does. */
export interface IntroduceSource {
	readonly world: Watched<World>;
	told(world: World, id: string): Promise<Told>;
	/** The template of a message; empty: the usual one. */
	template(): string;
	copy(text: string): void;
	readonly actions: Omit<WayActions, "copyFor" | "asked"> & LedgerActions;
}

/** Who can introduce me to somebody: the best three ways, hop by hop, and what to do. It follows the notes while it is open. */
export class IntroduceModal extends Modal implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private readonly page = this.contentEl.createDiv("rapport-introduce-page rapport-before");
	private unwatch: (() => void) | null = null;
	private isOpen = false;

	constructor(
		app: App,
		private readonly to: { readonly id: string; readonly name: string },
		private readonly source: IntroduceSource,
	) {
		super(app);
		this.setTitle(introduceWords.title(to.name));
		labelledBy(this.modalEl, this.titleEl);
	}

	override onOpen(): void {
		this.isOpen = true;
		this.modalEl.addClass("rapport-introduce");
		this.page.tabIndex = -1;
		this.page.focus();
		this.page.createDiv({ cls: "rapport-quiet-text", text: introduceWords.looking });
		this.unwatch = this.source.world.watch(() => void this.look());
		void this.look();
	}

	override onClose(): void {
		this.isOpen = false;
		this.unwatch?.();
	}

	private async look(): Promise<void> {
		const world = this.source.world.value;
		if (!world.complete) return;
		const told = await this.source.told(world, this.to.id);
		if (this.isOpen && world === this.source.world.value) this.draw(told);
	}

	// The focus stays on its button, and what is read in its place.
	private draw(told: Told): void {
		const { page } = this;
		const hasFocus = page.contains(page.doc.activeElement);
		keepFocus(page, () => this.fill(told));
		if (hasFocus && !page.contains(page.doc.activeElement)) page.focus({ preventScroll: true });
	}

	private fill({ introduction, ledger, why }: Told): void {
		const { page, source } = this;
		const { today } = source.world.value.people;
		page.empty();
		if (introduction === null) {
			page.createDiv({ text: introduceWords.nobody });
			return;
		}
		const copyFor = ({ first }: ToldWay): void =>
			source.copy(messageOf(source.template(), { goBetween: first?.name ?? "", introduction, why }));
		const asked = (over: NonNullable<ToldWay["first"]>): void => source.actions.introduced({ over, to: introduction.to }, "asked");
		const { actions } = source;
		const open: WayActions["open"] = (path, where) => {
			this.close();
			actions.open(path, where);
		};
		const showWays: WayActions["showWays"] = (ways) => {
			this.close();
			actions.showWays(ways);
		};
		const openAt: LedgerActions["openAt"] = (...at) => {
			this.close();
			actions.openAt(...at);
		};
		showText(page, "rapport-what", capital(introduction.what));
		showText(page, "rapport-introduce-verdict", introduction.verdict);
		drawLedger(page, ledger, today, { ...actions, openAt });
		drawWays(page, introduction, this, { ...actions, open, copyFor, asked, showWays });
	}
}
