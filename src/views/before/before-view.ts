import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import { ListRows } from "../../core/rhythm/list";
import type { Watched } from "../../core/store";
import { beforeWords } from "../../core/words/pages/before";
import type { Progress, World } from "../../core/world";
import { addButton } from "../parts/button";
import { followSize } from "../hands/follow-size";
import { VIEW_ICONS } from "../parts/icons";
import { type Child, KeptChildren } from "../parts/kept-children";
import { quietLine } from "../parts/quiet-line";
import { drawReading } from "../parts/reading";
import type { BeforeActions, BeforeSources } from "./before-actions";
import { heading } from "./heading";
import { inShort } from "./in-short";
import { knownAtOnce } from "./known";
import { Later } from "./later";
import { sectionsOf } from "./sections";

export const BEFORE_VIEW = "rapport-before-you-meet";

const MOST_PEOPLE = 30;

/** What is good to know before meeting the people of the note that is open: all about one, several in short. */
export class BeforeView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.before;
	private readonly kept = new KeptChildren(this.contentEl);
	private readonly rows = new ListRows();
	/** The note that was open last, and of its people the one whose page is shown. */
	private note: string | null = null;
	private chosen: string | null = null;
	private readonly later: Later;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly sources: BeforeSources,
		private readonly actions: BeforeActions,
	) {
		super(leaf);
		this.later = new Later(sources, () => this.draw());
	}

	override getViewType(): string {
		return BEFORE_VIEW;
	}

	override getDisplayText(): string {
		return beforeWords.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rapport-list", "rapport-before");
		this.contentEl.tabIndex = -1;
		this.registerEvent(this.app.workspace.on("file-open", (file) => this.follow(file?.path ?? null)));
		this.registerEvent(this.app.vault.on("rename", ({ path }, from) => this.rename(from, path)));
		this.register(this.world.watch(() => this.draw()));
		// What was hidden is drawn once it is seen.
		followSize(this, this.contentEl, { resized: () => this.draw() });
		this.follow(this.app.workspace.getActiveFile()?.path ?? null);
	}

	/** Shows all about somebody, until another note is opened. */
	show(path: string): void {
		this.chosen = path;
		this.draw();
		this.contentEl.scrollTop = 0;
	}

	private follow(path: string | null): void {
		// A graph or another view has no note: what was shown stays.
		if (path === null && this.note !== null) return;
		this.note = path;
		this.chosen = null;
		this.draw();
		this.contentEl.scrollTop = 0;
	}

	private rename(from: string, to: string): void {
		if (this.note === from) this.note = to;
		if (this.chosen === from) this.chosen = to;
	}

	// What nobody sees need not be found out.
	private draw(): void {
		if (this.contentEl.isShown()) this.kept.show(this.shownNow());
	}

	private shownNow(): readonly Child[] {
		const { progress } = this.world.value;
		const named = this.peopleShown();
		const [only] = named;
		if (only !== undefined) return named.length === 1 ? this.pageOf(only) : this.several(named);
		return [progress === null ? quietLine("nobody", beforeWords.nobody) : readingLine(progress)];
	}

	private peopleShown(): readonly string[] {
		const { byPath, me } = this.world.value.people;
		const { chosen, note } = this;
		if (chosen !== null && byPath.has(chosen)) return [chosen];
		if (note === null) return [];
		return byPath.has(note) && note !== me ? [note] : this.sources.namedIn(note);
	}

	private pageOf(path: string): readonly Child[] {
		const rules = this.sources.rules();
		const world = this.world.value;
		const known = rules === null ? null : knownAtOnce(world, path, rules, this.later.of(world, path));
		if (known === null) return [];
		const drawing = { source: this, actions: this.actions };
		const isChosen = path === this.chosen && path !== this.note;
		return [
			...(isChosen && this.note !== null ? [this.back()] : []),
			heading(this.rows.on(known.row, world.people), drawing),
			...sectionsOf(known, drawing),
		];
	}

	private several(paths: readonly string[]): readonly Child[] {
		const { rows, people } = this.world.value;
		const shown = new Set(paths.slice(0, MOST_PEOPLE));
		const byPath = new Map(rows.filter(({ person }) => shown.has(person.contact.path)).map((row) => [row.person.contact.path, row]));
		const drawing = { source: this, actions: this.actions };
		const left = paths.length - shown.size;
		return [
			quietLine("count", beforeWords.people(paths.length)),
			...[...shown].flatMap((path) => {
				const row = byPath.get(path);
				return row === undefined ? [] : [inShort(this.rows.on(row, people), drawing, () => this.show(path))];
			}),
			...(left > 0 ? [quietLine("left", beforeWords.unnamed(left))] : []),
		];
	}

	private back(): Child {
		const back = (): void => {
			this.chosen = null;
			this.draw();
		};
		const draw = (parent: HTMLElement): HTMLElement => {
			const button = addButton(parent, "rapport-more", back);
			button.setText(beforeWords.back);
			return button;
		};
		return { key: "back", shows: [], draw };
	}
}

function readingLine(progress: Progress): Child {
	return { key: "reading", shows: [progress], draw: (parent) => drawReading(parent, progress.read === 0 ? null : progress) };
}
