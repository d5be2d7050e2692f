import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import { ListRows } from "../../core/rhythm/list";
import type { Watched } from "../../core/store";
import { type Act, back, beginReachOut, current, did, type ReachOut, renamed, without } from "../../core/triage/reach-out";
import { reachOutWords } from "../../core/words/pages/reach-out";
import type { World } from "../../core/world";
import type { BeforeActions, BeforeSources } from "../before/before-actions";
import { nameAndStanding } from "../before/heading";
import { Later } from "../before/later";
import { knownAtOnce } from "../before/known";
import { sectionsOf } from "../before/sections";
import { VIEW_ICONS } from "../parts/icons";
import { drawReading } from "../parts/reading";
import type { Doing, ReachOutActs } from "./acts";
import { drawEnd } from "./end-page";
import { keysOf } from "./keys";
import { drawPage, type ReachOutPage } from "./page";

export const REACH_OUT_VIEW = "rapport-reach-out";

const UNSEEN_MS = 300;

/** What the walk may do beside what any page about somebody can. */
export interface ReachOutActions extends BeforeActions {
	readonly doing: Doing;
	openList(): void;
}

/** Walks through those who are due, one on a page with all that is good to know, and does about each what is chosen. */
export class ReachOutView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.reachOut;
	private walk: ReachOut | null = null;
	private page: ReachOutPage | null = null;
	private isDoing = false;
	private shownAt = -Infinity;
	private readonly rows = new ListRows();
	private readonly names = new Map<string, string>();
	private readonly later: Later;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly sources: BeforeSources,
		private readonly actions: ReachOutActions,
	) {
		super(leaf);
		this.later = new Later(sources, () => this.draw());
	}

	override getViewType(): string {
		return REACH_OUT_VIEW;
	}

	override getDisplayText(): string {
		return reachOutWords.title;
	}

	override async onOpen(): Promise<void> {
		const acts: ReachOutActs = {
			act: (act) => void this.act(act),
			back: () => this.go((walk) => back(walk)),
			open: () => this.open(this.walk === null ? null : current(this.walk)),
			stop: () => this.leaf.detach(),
		};
		this.page = drawPage(this.contentEl, acts);
		this.scope = keysOf(this.app, acts);
		this.register(this.world.watch(() => this.draw()));
		this.registerEvent(this.app.vault.on("rename", ({ path }, from) => this.follow(from, path)));
		this.draw();
		this.page.focus();
	}

	private draw(): void {
		const world = this.world.value;
		if (!world.complete && this.walk === null) return this.page?.instead(drawReading);
		this.walk ??= beginReachOut(world.rows);
		const path = current(this.walk);
		if (path === null) return this.drawEnd(this.walk);
		const rules = this.sources.rules();
		const known = rules === null ? null : knownAtOnce(world, path, rules, this.later.of(world, path));
		if (known === null) {
			// Somebody whose note is gone meanwhile.
			if (world.complete) this.go((walk) => without(walk, path));
			return;
		}
		const drawing = { source: this, actions: this.actions };
		const row = this.rows.on(known.row, world.people);
		this.names.set(path, row.name);
		this.page?.look({
			card: [nameAndStanding(row, drawing), ...sectionsOf(known, drawing)],
			at: this.walk.at + 1,
			total: this.walk.queue.length,
			done: this.walk.done.get(path) ?? null,
		});
	}

	private drawEnd(walk: ReachOut): void {
		this.page?.instead((container) =>
			drawEnd(container, walk, (path) => this.names.get(path) ?? path, {
				again: () => this.go(() => beginReachOut(this.world.value.rows)),
				back: () => this.go(back),
				openList: () => this.actions.openList(),
				open: (path) => this.open(path),
				stop: () => this.leaf.detach(),
			}),
		);
	}

	// What comes before the next person can have been seen is part of the act before; while something is written, too.
	private async act(act: Act): Promise<void> {
		const path = this.walk === null ? null : current(this.walk);
		if (path === null || this.isDoing || performance.now() - this.shownAt < UNSEEN_MS) return;
		// A second press is part of the first, also while its form is still to come.
		this.shownAt = performance.now();
		if (act === "skip") return this.go((walk) => did(walk, path, act));
		const isAsked = act !== "talked" && act !== "stop";
		this.isDoing = !isAsked;
		try {
			if (await this.actions.doing[act](path)) this.go((walk) => did(walk, path, act));
		} finally {
			this.isDoing = false;
		}
	}

	private go(on: (walk: ReachOut) => ReachOut): void {
		if (this.walk === null) return;
		this.walk = on(this.walk);
		this.shownAt = performance.now();
		this.draw();
		this.page?.focus();
	}

	private follow(from: string, to: string): void {
		if (this.walk !== null) this.walk = renamed(this.walk, from, to);
		this.names.set(to, this.names.get(from) ?? to);
	}

	private open(path: string | null): void {
		if (path !== null) this.actions.open(path, "tab");
	}
}
