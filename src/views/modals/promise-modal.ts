import type { App } from "obsidian";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import type { EntrySought } from "../../core/edits/promises/add-promise";
import { Refusal } from "../../core/kinds/refusal";
import { spokenDay } from "../../core/notes/dates/day";
import { formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import type { Draft } from "./drafts";
import { FormModal } from "./form-modal";

const MOST_ENTRIES = 10;

/** What is said of a promise; the entry by its place among those offered, -1 for a new one. */
export interface PromiseState {
	owner: NewPromise["owner"];
	text: string;
	due: string;
	entry: number;
}

/** A promise of which nothing is said yet. */
export function newPromiseState(): PromiseState {
	return { owner: "me", text: "", due: "", entry: 0 };
}

/** What the form asks of those around it, and does. */
interface PromiseSource {
	/** Whose name the form bears. */
	readonly person: string;
	/** To which the promise may belong, the latest first. */
	readonly entries: readonly EntrySought[];
	readonly add: (promise: NewPromise, entry: EntrySought | null) => Promise<void>;
	/** Opens it anew, with nothing in it. */
	readonly afresh: () => void;
}

/** The form that adds a promise: who promised, what, by when, and to which entry it belongs. */
export class PromiseModal extends FormModal<PromiseState> {
	constructor(
		app: App,
		draft: Draft<PromiseState>,
		private readonly source: PromiseSource,
	) {
		super(app, formWords.promiseWith(source.person), formWords.add, draft, source.afresh);
	}

	protected override addRows(): void {
		const { state: form } = this;
		const { entries, person } = this.source;
		this.addRow(formWords.owner).addDropdown((dropdown) => {
			dropdown.addOptions(formWords.owners).setValue(form.owner);
			dropdown.onChange((owner) => (form.owner = owner === "them" ? "them" : "me"));
		});
		const promised = this.addLongText(formWords.promise, "", 2, form.text, (text) => (form.text = text));
		this.submitOnEnter(promised);
		this.focusSoon(promised);
		this.addRow(formWords.due).addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.max = "2199-12-31";
			text.setValue(form.due).onChange((due) => (form.due = due));
		});
		const offered = entries.slice(0, MOST_ENTRIES);
		if (form.entry >= offered.length) form.entry = offered.length - 1;
		const row = this.addRow(formWords.written, offered.length === 0 ? formWords.onlyNewEntry(person) : "");
		if (offered.length === 0) return;
		row.setClass("rapport-wide").addDropdown((dropdown) => {
			for (const [at, { day, topic }] of offered.entries()) dropdown.addOption(String(at), formWords.entry(spokenDay(day), topic));
			dropdown.addOption("-1", formWords.newEntry).setValue(String(form.entry));
			dropdown.onChange((at) => (form.entry = Number(at)));
		});
	}

	protected override async act(): Promise<void> {
		const { owner, text, due, entry } = this.state;
		if (text.trim() === "") throw new Refusal(writeWords.noPromise);
		const { add, entries } = this.source;
		await add({ owner, text: text.trim(), due: this.dueOn(due) }, entries[entry] ?? null);
	}
}
