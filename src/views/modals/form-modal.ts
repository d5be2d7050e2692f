import { type App, type ButtonComponent, type EventRef, Modal, Notice, Setting } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { type Day, isDay } from "../../core/notes/dates/day";
import { formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import { reasonOf } from "../../vault/reason";
import { addButton, addMainButton } from "../parts/button";
import { labelledBy } from "../parts/labelled";
import { ending } from "../parts/notices";
import type { Draft } from "./drafts";

/**
 * A form: rows, what is wrong with them, and the button or Ctrl and Enter that does what was asked for, once. Left by a slip, it is as it
 * was when it is opened again.
 */
export abstract class FormModal<State> extends Modal {
	private readonly rows: Setting[] = [];
	private readonly heard: EventRef[] = [];
	private error: HTMLElement | null = null;
	private button: ButtonComponent | null = null;
	private isActing = false;
	private isDone = false;
	private isOpen = true;

	constructor(
		app: App,
		private readonly name: string,
		private readonly doIt: string,
		private readonly draft: Draft<State>,
		private readonly afresh: () => void,
	) {
		super(app);
	}

	/** What is typed into it. */
	protected get state(): State {
		return this.draft.state;
	}

	override onOpen(): void {
		this.setTitle(this.name);
		labelledBy(this.modalEl, this.titleEl);
		this.contentEl.addClass("rapport-form");
		if (this.draft.isKept) this.sayKept();
		this.addRows();
		this.nameFields();
		this.error = this.contentEl.createDiv({ cls: "rapport-form-error", attr: { role: "alert" } });
		new Setting(this.contentEl).addButton((button) => {
			this.button = button
				.setButtonText(this.doIt)
				.setCta()
				.onClick(() => this.submit());
		});
		this.scope.register(["Mod"], "Enter", () => this.submit());
	}

	override onClose(): void {
		this.isOpen = false;
		if (this.isDone) this.draft.drop();
		else this.draft.leave();
		for (const heard of this.heard) this.app.vault.offref(heard);
		this.contentEl.empty();
	}

	private sayKept(): void {
		const line = this.contentEl.createDiv({ cls: "rapport-form-kept", text: formWords.kept });
		addButton(line, "", () => {
			this.end();
			this.afresh();
		}).setText(formWords.afresh);
	}

	/** Listens to the vault as long as the form is open. */
	protected whileOpen(heard: EventRef): void {
		this.heard.push(heard);
	}

	/** Draws the rows of the form. */
	protected abstract addRows(): void;

	/** Does what was asked for; what can't be done throws. */
	protected abstract act(): Promise<void>;

	protected addRow(name: string, desc = ""): Setting {
		const row = new Setting(this.contentEl).setName(name).setDesc(desc);
		this.rows.push(row);
		return row;
	}

	protected addLongText(name: string, desc: string, rows: number, written: string, change: (text: string) => void): HTMLElement {
		let input: HTMLElement = this.contentEl;
		this.addRow(name, desc)
			.setClass("rapport-wide")
			.addTextArea((text) => {
				text.inputEl.rows = rows;
				input = text.setValue(written).onChange(change).inputEl;
			});
		return input;
	}

	protected focusSoon(input: HTMLElement): void {
		this.containerEl.win.setTimeout(() => input.focus(), 0);
	}

	/** Enter in a field of one line is as pressing the button, unless something else takes it. */
	protected submitOnEnter(input: HTMLElement, isTaken: () => boolean = () => false): void {
		input.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || isTaken()) return;
			event.preventDefault();
			this.submit();
		});
	}

	/** The day by which something is due; null where none was chosen. One that can't be read is refused, not left out. */
	protected dueOn(typed: string): Day | null {
		if (typed === "") return null;
		if (!isDay(typed)) throw new Refusal(writeWords.noDay);
		return typed;
	}

	/** Whether something stands in the way of which the form itself tells. */
	protected isInTheWay(): boolean {
		return false;
	}

	// A second press, before it is done or refused, is part of the first.
	protected submit(): void {
		if (this.isActing || this.isInTheWay()) return;
		this.setActing(true);
		ending(this.act()).then(
			() => this.end(),
			(error: unknown) => {
				// Whoever has left it meanwhile is told, too.
				if (!this.isOpen) return void new Notice(reasonOf(error));
				this.setActing(false);
				this.error?.setText(reasonOf(error));
			},
		);
	}

	/** Closes the form, of which nothing is kept; where it was left before that came, nothing is kept either. */
	private end(): void {
		this.isDone = true;
		if (this.isOpen) this.close();
		else this.draft.drop();
	}

	private setActing(acting: boolean): void {
		const { activeElement } = this.containerEl.doc;
		this.isActing = acting;
		this.button?.setDisabled(acting);
		// A button that is off loses the focus.
		if (!acting && activeElement === this.containerEl.doc.body) this.button?.buttonEl.focus();
	}

	private nameFields(): void {
		for (const { controlEl, nameEl } of this.rows) {
			for (const field of controlEl.querySelectorAll<HTMLElement>("input, select, textarea")) {
				if (field.ariaLabel === null) labelledBy(field, nameEl);
			}
		}
	}

	/** Says what stands in the way, and offers a way out. */
	protected offer(message: string, text: string, act: () => void): void {
		if (this.error === null) return;
		this.error.setText(message);
		addMainButton(this.error, text, () => {
			this.end();
			act();
		}).focus();
	}
}
