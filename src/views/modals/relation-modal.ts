import type { App } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { RELATION_KINDS, type RelationKind } from "../../core/kinds/relation-kind";
import type { PersonChoice } from "../../core/notes/people/choosing";
import type { Relation } from "../../core/notes/properties/relation";
import { formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import type { StatedRelation } from "../../vault/writes/relate";
import type { Draft } from "./drafts";
import { FormModal } from "./form-modal";
import { personNamed } from "./person-named";
import { PersonSuggest } from "./person-suggest";

/** What is said of a relation: the other as they were typed, and the one who was chosen. */
export interface RelationState {
	kind: RelationKind;
	name: string;
	weight: Relation["weight"];
	chosen: PersonChoice | null;
}

/** A relation of which nothing is said yet. */
export function newRelationState(): RelationState {
	return { kind: "knows", name: "", weight: null, chosen: null };
}

/** What the form asks of those around it, and does. */
interface RelationSource {
	readonly about: { readonly path: string; readonly name: string };
	readonly people: () => readonly PersonChoice[];
	readonly relate: (relation: StatedRelation) => Promise<void>;
	/** Opens it anew, with nothing in it. */
	readonly afresh: () => void;
}

/** The form that states a relation of somebody: of which kind, to whom, how strong. */
export class RelationModal extends FormModal<RelationState> {
	constructor(
		app: App,
		draft: Draft<RelationState>,
		private readonly source: RelationSource,
	) {
		super(app, formWords.newRelation, formWords.add, draft, source.afresh);
	}

	protected override addRows(): void {
		const { state: form } = this;
		const { about, people } = this.source;
		this.addRow(formWords.whoRelates(about.name)).addDropdown((dropdown) => {
			for (const kind of Object.keys(RELATION_KINDS) as RelationKind[]) dropdown.addOption(kind, formWords.relations[kind]);
			dropdown.setValue(form.kind).onChange((kind) => (form.kind = kind as RelationKind));
			this.focusSoon(dropdown.selectEl);
		});
		this.addRow(formWords.other, formWords.otherHint).addText((text) => {
			const { inputEl } = text.setPlaceholder(formWords.findPerson);
			inputEl.ariaLabel = formWords.other;
			text.setValue(form.name).onChange((name) => {
				form.name = name;
				form.chosen = null;
			});
			new PersonSuggest(
				this.app,
				inputEl,
				() => people().filter(({ path }) => path !== about.path),
				(choice) => {
					text.setValue(choice.name);
					form.name = choice.name;
					form.chosen = choice;
				},
			);
		});
		this.addRow(formWords.strength).addDropdown((dropdown) => {
			dropdown.addOptions(formWords.strengths).setValue(form.weight ?? "");
			dropdown.onChange((weight) => (form.weight = weight === "strong" || weight === "weak" ? weight : null));
		});
	}

	protected override async act(): Promise<void> {
		const { kind, weight, chosen } = this.state;
		const { about, people, relate } = this.source;
		const other = chosen ?? personNamed(people(), this.state.name);
		const name = linkable(this.state.name);
		if (other === null && name === "") throw new Refusal(writeWords.noOther);
		if (other?.path === about.path) throw new Refusal(writeWords.sameName(other.name));
		const to = other === null ? { name } : { path: other.path };
		await relate({ from: about.path, kind, to, weight });
	}
}

// A name as a link can hold it.
function linkable(name: string): string {
	return name
		.replace(/[[\]|#^\\/:]+/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
}
