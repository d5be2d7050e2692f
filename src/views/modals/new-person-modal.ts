import type { App } from "obsidian";
import { type Circle, CIRCLES } from "../../core/kinds/circle";
import { Refusal } from "../../core/kinds/refusal";
import { formWords } from "../../core/words/action";
import { coldWords } from "../../core/words/list";
import { writeWords } from "../../core/words/write";
import { FormModal } from "./form-modal";

/** What somebody says about a person to begin with. */
export interface NewPersonForm {
	readonly name: string;
	readonly organization: string;
	readonly role: string;
	readonly circle: Circle | null;
	readonly why: string;
}

/** The form that makes a note about somebody new. A name that has a note is offered that note. */
export class NewPersonModal extends FormModal {
	private readonly form = { name: "", organization: "", role: "", circle: null as Circle | null, why: "" };

	constructor(
		app: App,
		name: string,
		private readonly noteOf: (name: string) => string | null,
		private readonly openNote: (path: string) => void,
		private readonly create: (form: NewPersonForm) => Promise<void>,
	) {
		super(app, coldWords.newPerson, formWords.create);
		this.form.name = name;
	}

	protected override addRows(): void {
		const { form } = this;
		for (const field of ["name", "organization", "role"] as const) {
			this.addRow(formWords[field]).addText((text) => {
				text.inputEl.ariaLabel = formWords[field];
				text.setValue(form[field]).onChange((written) => (form[field] = written));
				text.inputEl.addEventListener("keydown", (event) => {
					if (event.key !== "Enter" || event.isComposing) return;
					event.preventDefault();
					this.submit();
				});
				if (field === "name") this.focusSoon(text.inputEl);
			});
		}
		this.addRow(formWords.circle, formWords.circleHint).addDropdown((dropdown) => {
			dropdown.addOption("", formWords.noCircle).addOptions(formWords.circles);
			dropdown.onChange((chosen) => (form.circle = CIRCLES.find((circle) => circle === chosen) ?? null));
		});
		this.addLongText(formWords.why, formWords.whyHint, 2, (why) => (form.why = why));
	}

	protected override isInTheWay(): boolean {
		const existing = this.noteOf(this.form.name.trim());
		if (existing !== null) this.offer(writeWords.exists(existing), formWords.openExisting, () => this.openNote(existing));
		return existing !== null;
	}

	protected override async act(): Promise<void> {
		const name = this.form.name.trim();
		if (name === "") throw new Refusal(writeWords.noName);
		await this.create({ ...this.form, name });
	}
}
