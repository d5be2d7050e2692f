import type { App } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { RELATION_KINDS, type RelationKind } from "../../core/kinds/relation-kind";
import type { PersonChoice } from "../../core/notes/people/choosing";
import type { Relation } from "../../core/notes/properties/relation";
import { formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import type { StatedRelation } from "../../vault/writes/relate";
import { FormModal } from "./form-modal";
import { personNamed } from "./person-named";
import { PersonSuggest } from "./person-suggest";

/** The form that states a relation of somebody: of which kind, to whom, how strong. */
export class RelationModal extends FormModal {
	private readonly form = { kind: "knows" as RelationKind, name: "", weight: null as Relation["weight"] };
	private chosen: PersonChoice | null = null;

	constructor(
		app: App,
		private readonly about: { readonly path: string; readonly name: string },
		private readonly people: readonly PersonChoice[],
		private readonly relate: (relation: StatedRelation, other: string) => Promise<void>,
	) {
		super(app, formWords.newRelation, formWords.add);
	}

	protected override addRows(): void {
		const { form } = this;
		this.addRow(formWords.whoRelates(this.about.name)).addDropdown((dropdown) => {
			for (const kind of Object.keys(RELATION_KINDS) as RelationKind[]) dropdown.addOption(kind, formWords.relations[kind]);
			dropdown.onChange((kind) => (form.kind = kind as RelationKind));
			this.focusSoon(dropdown.selectEl);
		});
		this.addRow(formWords.other, formWords.otherHint).addText((text) => {
			const { inputEl } = text.setPlaceholder(formWords.findPerson);
			inputEl.ariaLabel = formWords.other;
			text.onChange((name) => {
				form.name = name;
				this.chosen = null;
			});
			new PersonSuggest(
				this.app,
				inputEl,
				() => this.people.filter(({ path }) => path !== this.about.path),
				(choice) => {
					text.setValue(choice.name);
					form.name = choice.name;
					this.chosen = choice;
				},
			);
		});
		this.addRow(formWords.strength).addDropdown((dropdown) => {
			dropdown.addOptions(formWords.strengths);
			dropdown.onChange((weight) => (form.weight = weight === "strong" || weight === "weak" ? weight : null));
		});
	}

	protected override async act(): Promise<void> {
		const { kind, weight } = this.form;
		const other = this.chosen ?? personNamed(this.people, this.form.name);
		const name = linkable(this.form.name);
		if (other === null && name === "") throw new Refusal(writeWords.noOther);
		if (other?.path === this.about.path) throw new Refusal(writeWords.sameName(other.name));
		const to = other === null ? { name } : { path: other.path };
		await this.relate({ from: this.about.path, kind, to, weight }, other?.name ?? name);
	}
}

// A name as a link can hold it.
function linkable(name: string): string {
	return name
		.replace(/[[\]|#^\\/:]+/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
}
