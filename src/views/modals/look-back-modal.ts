import { type App, type HoverParent, type HoverPopover, Modal, Setting } from "obsidian";
import type { Piece } from "../../core/pages/look-back-told";
import { weeksWords } from "../../core/words/pages/weeks";
import { labelledBy } from "../parts/labelled";
import type { PersonActions } from "../parts/person-actions";
import { drawSentence } from "../people/sentence";

/** What a look back tells of a number of days, as of now, and what can be done with it. */
export interface LookBackSource {
	told(days: number): readonly (readonly Piece[])[];
	span(days: number): string;
	makeNote(days: number): void;
	readonly actions: Pick<PersonActions, "open" | "preview">;
}

const SPANS = { 7: weeksWords.week, 30: weeksWords.month } as const;

/** What the last week or month brought, in a few plain sentences. */
export class LookBackModal extends Modal implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private days = 7;

	constructor(
		app: App,
		private readonly source: LookBackSource,
	) {
		super(app);
		this.setTitle(weeksWords.lookBack);
		labelledBy(this.modalEl, this.titleEl);
	}

	override onOpen(): void {
		this.modalEl.addClass("rapport-look-back");
		const told = createDiv("rapport-look-back-told");
		new Setting(this.contentEl).setName(weeksWords.span).addDropdown((dropdown) => {
			for (const [days, name] of Object.entries(SPANS)) dropdown.addOption(days, name);
			dropdown.selectEl.ariaLabel = weeksWords.span;
			dropdown.setValue(String(this.days)).onChange((days) => {
				this.days = Number(days);
				this.draw(told);
			});
		});
		this.contentEl.append(told);
		this.draw(told);
		new Setting(this.contentEl).addButton((button) =>
			button.setButtonText(weeksWords.makeNote).onClick(() => {
				this.close();
				this.source.makeNote(this.days);
			}),
		);
	}

	private draw(told: HTMLElement): void {
		const { actions } = this.source;
		told.empty();
		told.createDiv({ cls: "rapport-what", text: this.source.span(this.days) });
		const closing: LookBackSource["actions"] = {
			preview: (...shown) => actions.preview(...shown),
			open: (path, where) => {
				this.close();
				actions.open(path, where);
			},
		};
		for (const sentence of this.source.told(this.days)) drawSentence(told, sentence, this, closing);
	}
}
