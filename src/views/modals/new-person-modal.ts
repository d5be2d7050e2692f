import { type App, Modal, Setting } from "obsidian";
import { type Circle, CIRCLES } from "../../core/notes/scale";
import { coldWords, formWords, writeWords } from "../../core/words";

/** What somebody says about a person to begin with. */
export interface NewPersonForm {
	readonly name: string;
	readonly organization: string;
	readonly role: string;
	readonly circle: Circle | null;
	readonly why: string;
}

/** The form that makes a note about somebody new. A name that has a note is offered that note. */
export class NewPersonModal extends Modal {
	private readonly form = { name: "", organization: "", role: "", circle: null as Circle | null, why: "" };
	private error: HTMLElement | null = null;

	constructor(
		app: App,
		name: string,
		private readonly noteOf: (name: string) => string | null,
		private readonly openNote: (path: string) => void,
		private readonly create: (form: NewPersonForm) => Promise<void>,
	) {
		super(app);
		this.form.name = name;
	}

	override onOpen(): void {
		this.setTitle(coldWords.newPerson);
		this.contentEl.addClass("rapport-form");
		this.addText("name", formWords.name);
		this.addText("organization", formWords.organization);
		this.addText("role", formWords.role);
		new Setting(this.contentEl).setName(formWords.circle).setDesc(formWords.circleHint).addDropdown((dropdown) => {
			dropdown.addOption("", formWords.noCircle);
			for (const circle of CIRCLES) dropdown.addOption(circle, formWords.circles[circle]);
			dropdown.onChange((chosen) => (this.form.circle = CIRCLES.find((circle) => circle === chosen) ?? null));
		});
		new Setting(this.contentEl)
			.setName(formWords.why)
			.setDesc(formWords.whyHint)
			.setClass("rapport-wide")
			.addTextArea((text) => {
				text.inputEl.rows = 2;
				text.onChange((why) => (this.form.why = why));
			});
		this.error = this.contentEl.createDiv({ cls: "rapport-form-error", attr: { role: "alert" } });
		new Setting(this.contentEl).addButton((button) => button.setButtonText(formWords.create).setCta().onClick(() => this.submit()));
		this.scope.register(["Mod"], "Enter", () => this.submit());
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private addText(field: "name" | "organization" | "role", label: string): void {
		new Setting(this.contentEl).setName(label).addText((text) => {
			text.inputEl.ariaLabel = label;
			text.setValue(this.form[field]).onChange((written) => (this.form[field] = written));
			text.inputEl.addEventListener("keydown", (event) => {
				if (event.key !== "Enter" || event.isComposing) return;
				event.preventDefault();
				this.submit();
			});
			if (field === "name") this.containerEl.win.setTimeout(() => text.inputEl.focus(), 0);
		});
	}

	private submit(): void {
		const name = this.form.name.trim();
		const existing = name === "" ? null : this.noteOf(name);
		if (name === "") this.error?.setText(writeWords.noName);
		else if (existing !== null) this.offer(existing);
		else {
			this.create({ ...this.form, name }).then(
				() => this.close(),
				(error: unknown) => this.error?.setText(error instanceof Error ? error.message : String(error)),
			);
		}
	}

	private offer(path: string): void {
		this.error?.setText(writeWords.exists(path));
		const open = this.error?.createEl("button", { cls: "mod-cta", text: formWords.openExisting });
		open?.addEventListener("click", () => {
			this.close();
			this.openNote(path);
		});
		open?.focus();
	}
}
