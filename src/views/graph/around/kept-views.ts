import type { App } from "obsidian";
import { alike } from "../../../core/kinds/alike";
import { isNamed, type KeptView, withView } from "../../../core/settings/kept-view";
import type { Settings } from "../../../core/settings/settings";
import type { Watched } from "../../../core/store";
import { keptViewWords } from "../../../core/words/pages/kept-views";
import type { Undoable } from "../../../vault/writes/note-writer";
import { ChoiceModal, type Offered } from "../../modals/choice-modal";
import { attempt } from "../../parts/notices";

/** Where kept views stand. */
export interface ViewKeeper {
	readonly store: Watched<Pick<Settings, "keptViews">>;
	changeUndoably(change: { readonly keptViews: readonly KeptView[] }): Promise<Undoable>;
}

/** Views of the graph that are kept under a name: kept, chosen, renamed and removed. All but choosing can be undone. */
export class KeptViews {
	/** `told` says what was done, with a way to take it back. */
	constructor(
		private readonly app: App,
		private readonly keeper: ViewKeeper,
		private readonly told: (said: string, done: readonly Undoable[]) => void,
	) {}

	get all(): readonly KeptView[] {
		return this.keeper.store.value.keptViews;
	}

	/** Asks under which name a view is kept; its own is proposed. */
	keep(view: KeptView): void {
		const named = (name: string): Offered => {
			const isThere = this.all.some((each) => isNamed(each.name, name));
			const what = isThere ? keptViewWords.replaces : keptViewWords.newName;
			return this.offered(name, what, () => this.keepAs({ ...view, name: name.trim() }));
		};
		const others = (): readonly Offered[] => this.all.filter(({ name }) => !isNamed(name, view.name)).map(({ name }) => named(name));
		this.ask(keptViewWords.askName, () => (view.name === "" ? others() : [named(view.name), ...others()]), named);
	}

	/** Asks which view is meant. */
	choose(act: (view: KeptView) => void): void {
		this.askWhich(keptViewWords.askOpen, act);
	}

	/** Asks which view is to have another name, and which. */
	rename(): void {
		this.askWhich(keptViewWords.askRename, (view) => {
			const named = (name: string): Offered => this.offered(name, "", () => this.callOtherwise(view, name.trim()));
			const free = (name: string): Offered | null =>
				this.all.some((each) => each !== view && isNamed(each.name, name)) ? null : named(name);
			this.ask(keptViewWords.askNewName(view.name), () => [], free);
		});
	}

	/** Asks which view is to be removed. */
	remove(): void {
		this.askWhich(keptViewWords.askRemove, (view) => {
			this.change(
				this.all.filter((each) => each !== view),
				keptViewWords.removed(view.name),
			);
		});
	}

	// The very same view is kept once, however often that is asked for.
	private keepAs(view: KeptView): void {
		const before = this.all.find(({ name }) => isNamed(name, view.name));
		if (before !== undefined && alike(before, view)) return;
		this.change(withView(this.all, view), (before === undefined ? keptViewWords.kept : keptViewWords.replaced)(view.name));
	}

	private callOtherwise(view: KeptView, name: string): void {
		if (name === view.name) return;
		const views = this.all.map((each) => (each === view ? { ...view, name } : each));
		this.change(views, keptViewWords.renamed(view.name, name));
	}

	private change(keptViews: readonly KeptView[], said: string): void {
		attempt(async () => this.told(said, [await this.keeper.changeUndoably({ keptViews })]));
	}

	private askWhich(question: string, act: (view: KeptView) => void): void {
		const choices = (): readonly Offered[] => this.all.map((view) => this.offered(view.name, "", () => act(view)));
		new ChoiceModal(this.app, question, choices).open();
	}

	private ask(question: string, choices: () => readonly Offered[], named: (name: string) => Offered | null): void {
		new ChoiceModal(this.app, question, choices, { read: named, nothing: keptViewWords.writeName }).open();
	}

	private offered(name: string, what: string, act: () => void): Offered {
		return { name, aliases: [], what, act };
	}
}
