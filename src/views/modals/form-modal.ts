import { type App, Modal, Setting } from "obsidian";
import { addMainButton } from "../parts/button";

/** A form: rows, what is wrong with them, and the button or Ctrl and Enter that does what was asked for. */
export abstract class FormModal extends Modal {
	private error: HTMLElement | null = null;

	constructor(
		app: App,
		private readonly name: string,
		private readonly doIt: string,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.name);
		this.contentEl.addClass("rapport-form");
		this.addRows();
		this.error = this.contentEl.createDiv({ cls: "rapport-form-error", attr: { role: "alert" } });
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText(this.doIt)
				.setCta()
				.onClick(() => this.submit()),
		);
		this.scope.register(["Mod"], "Enter", () => this.submit());
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** Draws the rows of the form. */
	protected abstract addRows(): void;

	/** Does what was asked for; what can't be done throws. */
	protected abstract act(): Promise<void>;

	protected addRow(name: string, desc = ""): Setting {
		return new Setting(this.contentEl).setName(name).setDesc(desc);
	}

	protected addLongText(name: string, desc: string, rows: number, change: (text: string) => void): HTMLElement {
		let input: HTMLElement = this.contentEl;
		this.addRow(name, desc)
			.setClass("rapport-wide")
			.addTextArea((text) => {
				text.inputEl.rows = rows;
				input = text.onChange(change).inputEl;
			});
		return input;
	}

	protected focusSoon(input: HTMLElement): void {
		this.containerEl.win.setTimeout(() => input.focus(), 0);
	}

	protected submit(): void {
		this.act().then(
			() => this.close(),
			(error: unknown) => this.error?.setText(error instanceof Error ? error.message : String(error)),
		);
	}

	/** Says what stands in the way, and offers a way out. */
	protected offer(message: string, text: string, act: () => void): void {
		if (this.error === null) return;
		this.error.setText(message);
		addMainButton(this.error, text, () => {
			this.close();
			act();
		}).focus();
	}
}
