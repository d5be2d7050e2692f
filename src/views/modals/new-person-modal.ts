import type { App } from "obsidian";
import { type Circle, CIRCLES } from "../../core/kinds/circle";
import { Refusal } from "../../core/kinds/refusal";
import { formWords } from "../../core/words/action";
import { coldWords } from "../../core/words/list";
import { writeWords } from "../../core/words/write";
import type { Draft } from "./drafts";
import { FormModal } from "./form-modal";
import { TextSuggest } from "./text-suggest";

/** What somebody says about a person to begin with. */
export interface NewPersonForm {
	name: string;
	organization: string;
	role: string;
	circle: Circle | null;
	/** The folder of the note; empty for the root. */
	folder: string;
	why: string;
}

/** A person of whom nothing is said but a name and where their note is made. */
export function newPersonState(name: string, folder: string): NewPersonForm {
	return { name, organization: "", role: "", circle: null, folder, why: "" };
}

/** What exists already, and so is suggested. */
export interface KnownTexts {
	readonly organization: readonly string[];
	readonly role: readonly string[];
	readonly folder: readonly string[];
}

/** What the form asks of those around it, and does. */
interface NewPersonSource {
	readonly known: KnownTexts;
	/** The path of the note of whoever bears a name; null where nobody does. */
	readonly noteOf: (name: string) => string | null;
	readonly openNote: (path: string) => void;
	readonly create: (form: NewPersonForm) => Promise<void>;
	/** Opens it anew, with nothing in it. */
	readonly afresh: () => void;
}

/** The form that makes a note about somebody new. A name that has a note is offered that note. */
export class NewPersonModal extends FormModal<NewPersonForm> {
	constructor(
		app: App,
		draft: Draft<NewPersonForm>,
		private readonly source: NewPersonSource,
	) {
		super(app, coldWords.newPerson, formWords.create, draft, source.afresh);
	}

	protected override addRows(): void {
		const { state } = this;
		for (const field of ["name", "organization", "role"] as const) this.addShortText(field);
		this.addRow(formWords.circle, formWords.circleHint).addDropdown((dropdown) => {
			dropdown.addOption("", formWords.noCircle).addOptions(formWords.circles);
			dropdown.setValue(state.circle ?? "");
			dropdown.onChange((chosen) => (state.circle = CIRCLES.find((circle) => circle === chosen) ?? null));
		});
		this.addLongText(formWords.why, formWords.whyHint, 2, state.why, (why) => (state.why = why));
		this.addShortText("folder");
	}

	private addShortText(field: "name" | "organization" | "role" | "folder"): void {
		const { state } = this;
		this.addRow(formWords[field], field === "folder" ? formWords.folderHint : "").addText((text) => {
			const { inputEl } = text;
			inputEl.ariaLabel = formWords[field];
			text.setValue(state[field]).onChange((written) => (state[field] = written));
			const choose = (chosen: string): void => {
				text.setValue(chosen);
				state[field] = chosen;
			};
			const suggest = field === "name" ? null : new TextSuggest(this.app, inputEl, () => this.source.known[field], choose, false);
			this.submitOnEnter(inputEl, () => suggest?.isOpen === true);
			if (field === "name") this.focusSoon(inputEl);
		});
	}

	protected override isInTheWay(): boolean {
		const existing = this.source.noteOf(this.state.name.trim());
		if (existing !== null) this.offer(writeWords.exists(existing), formWords.openExisting, () => this.source.openNote(existing));
		return existing !== null;
	}

	protected override async act(): Promise<void> {
		const name = this.state.name.trim();
		if (name === "") throw new Refusal(writeWords.noName);
		await this.source.create({ ...this.state, name });
	}
}
