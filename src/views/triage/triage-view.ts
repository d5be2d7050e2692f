import { ItemView, Notice, type PaneType, type WorkspaceLeaf } from "obsidian";
import type { Settings } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import { type TriageCard, triageCard } from "../../core/triage/triage-card";
import { sorted, unasked } from "../../core/triage/triage-session";
import { type Choice, isUndecided, undecided } from "../../core/triage/undecided";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { VIEW_ICONS } from "../parts/icons";
import { drawReading } from "../parts/reading";
import { drawEnd } from "./end-page";
import { keysOf } from "./keys";
import { drawPage, type Page, type PageActions } from "./page";
import { Sorting, type SortingActions } from "./sorting";

/** The type under which the application knows the view that sorts people. */
export const TRIAGE_VIEW = "rapport-triage";

const UNSEEN_MS = 300;

/** What the view may do beside writing where somebody belongs. */
export interface TriageActions extends Pick<SortingActions, "sort"> {
	open(path: string, where: PaneType | boolean): void;
	openList(): void;
}

/** Asks about one person after the other how close they are meant to be; each answer stands in their note at once. */
export class TriageView extends ItemView {
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.triage;
	private waiting: readonly string[] = [];
	private readonly shown = new Map<string, TriageCard>();
	private readonly sorting: Sorting;
	private page: Page | null = null;
	private answeredAt = -Infinity;
	private isStopping = false;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly settings: Watched<Settings>,
		private readonly actions: TriageActions,
	) {
		super(leaf);
		this.sorting = new Sorting({
			sort: (path, choice) => actions.sort(path, choice),
			changed: () => this.draw(),
			refuse: (path, why) => void new Notice(triageWords.refused(this.nameOf(path), why)),
		});
	}

	override getViewType(): string {
		return TRIAGE_VIEW;
	}

	override getDisplayText(): string {
		return triageWords.title;
	}

	override async onOpen(): Promise<void> {
		const { sorting } = this;
		const acts: PageActions = {
			choose: (choice) => this.andFocus(() => this.choose(choice)),
			takeBack: () => this.andFocus(() => sorting.takeBack()),
			open: () => this.openNote(sorting.session.current),
			stop: () => void this.stop(),
		};
		this.page = drawPage(this.contentEl, acts);
		this.scope = keysOf(this.app, acts);
		this.register(this.world.watch(() => this.take()));
		this.registerEvent(this.app.vault.on("rename", ({ path }, oldPath) => this.follow(oldPath, path)));
		this.take();
	}

	// A new world brings new people to ask about and mends the card; whom the view asks about it does not change.
	private take(): void {
		const { rows, people, complete } = this.world.value;
		this.waiting = undecided(rows, people.today).map(({ person }) => person.contact.path);
		if (complete && this.sorting.last === null) this.sorting.begin(this.waiting);
		this.draw();
	}

	private draw(): void {
		const { sorting, page } = this;
		const { session, last } = sorting;
		const card = session.current === null ? null : this.cardOf(session.current);
		if (!this.world.value.complete) page?.instead(drawReading);
		else if (card === null) page?.instead((container) => this.drawEnd(container));
		else {
			const before = session.decisions.length;
			page?.ask({
				card,
				at: before + 1,
				total: before + 1 + unasked(session, this.waiting).length,
				last: last === null ? null : { name: this.nameOf(last.path), choice: last.choice },
				cadences: this.settings.value.cadences,
			});
		}
	}

	private drawEnd(container: HTMLElement): void {
		const { sorting } = this;
		const end = { world: this.world.value, cadences: this.settings.value.cadences, session: sorting.session, left: this.left() };
		drawEnd(
			container,
			{ ...end, nameOf: (path) => this.nameOf(path) },
			{
				again: () => this.andFocus(() => sorting.again(this.waiting)),
				takeBack: () => this.andFocus(() => sorting.takeBack()),
				openList: () => this.actions.openList(),
				open: (path) => this.openNote(path),
				close: () => void this.stop(),
			},
		);
	}

	// Somebody whose note is gone, or says for a moment longer what was taken back, is shown as before.
	private cardOf(path: string): TriageCard | null {
		const { rows, people } = this.world.value;
		const row = rows.find(({ person }) => person.contact.path === path);
		if (row === undefined || (this.sorting.isReturned(path) && !isUndecided(row))) return this.shown.get(path) ?? null;
		const card = triageCard(row, people);
		this.shown.set(path, card);
		return card;
	}

	private follow(from: string, to: string): void {
		const card = this.shown.get(from);
		if (card !== undefined) this.shown.set(to, card);
		this.sorting.follow(from, to);
	}

	// What comes before the next person can have been seen is part of the answer before.
	private choose(choice: Choice | "later"): void {
		const now = performance.now();
		if (now - this.answeredAt < UNSEEN_MS) return;
		this.answeredAt = now;
		this.sorting.choose(choice, this.waiting);
	}

	private andFocus(act: () => void): void {
		act();
		this.page?.focus();
	}

	private openNote(path: string | null): void {
		if (path !== null) this.actions.open(path, "tab");
	}

	private nameOf(path: string): string {
		return this.shown.get(path)?.name ?? path;
	}

	// Pressed again while something is still written, it stops once.
	private async stop(): Promise<void> {
		const { sorting } = this;
		if (this.isStopping) return;
		this.isStopping = true;
		await sorting.settled();
		new Notice(triageWords.stopped(sorted(sorting.session).length, this.left()));
		this.leaf.detach();
	}

	// How many have no place; those who were sorted just now have one, whatever was last read of their notes.
	private left(): number {
		const placed = new Set(sorted(this.sorting.session).map(({ path }) => path));
		return this.waiting.filter((path) => !placed.has(path)).length;
	}
}
