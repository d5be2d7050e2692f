import type { App } from "obsidian";
import { asRecord } from "../../../core/kinds/record";
import { isNarrowed, type ListChoice, parseChoice, USUAL_LIST } from "../../../core/rhythm/choosing/list-choice";

const KEPT = "rapport-list";

/** What is chosen of the list and which of its groups are shut, as this device was left. */
export class ListChoices {
	value: ListChoice;
	/** Whether the field to search in is shown. */
	isFinding = false;
	private readonly shut: Set<string>;
	// While somebody is looked for all groups are open, until they are shut then.
	private readonly shutInFound = new Set<string>();

	/** `shutAtFirst` are shut as long as nobody opened them; `changed` draws the list anew, and is told whether others are in it. */
	constructor(
		private readonly app: App,
		shutAtFirst: readonly string[],
		private readonly changed: (areOthers: boolean) => void,
	) {
		const kept = asRecord(app.loadLocalStorage(KEPT));
		this.value = parseChoice(kept["choice"]);
		this.shut = new Set(textsIn(kept["shut"]) ?? shutAtFirst);
	}

	get isNarrowed(): boolean {
		return isNarrowed(this.value);
	}

	/** Whether somebody is looked for by words. */
	get isSearching(): boolean {
		return this.value.narrowing.text.trim() !== "";
	}

	/** The groups that are shut. */
	get shutGroups(): readonly string[] {
		return [...this.shut];
	}

	/** Takes over which groups are shut, as the application kept it; false where it kept nothing of it. */
	takeShut(kept: unknown): boolean {
		const shut = textsIn(kept);
		if (shut === null) return false;
		this.shut.clear();
		for (const group of shut) this.shut.add(group);
		return true;
	}

	change(part: Partial<ListChoice>): void {
		this.value = { ...this.value, ...part };
		this.keep();
		this.changed(true);
	}

	narrow(part: Partial<ListChoice["narrowing"]>): void {
		this.change({ narrowing: { ...this.value.narrowing, ...part } });
	}

	/** Looks for a text; an empty one for nobody. */
	find(text: string): void {
		if (text.trim() === "") this.shutInFound.clear();
		if (text !== this.value.narrowing.text) this.narrow({ text });
	}

	/** Shows everybody again. */
	widen(): void {
		this.shutInFound.clear();
		this.isFinding = false;
		this.change({ narrowing: USUAL_LIST.narrowing, side: null });
	}

	showField(isFinding: boolean): void {
		this.isFinding = isFinding;
		this.changed(false);
	}

	isOpen(group: string): boolean {
		return !this.shutNow.has(group);
	}

	toggle(group: string): void {
		if (!this.shutNow.delete(group)) this.shutNow.add(group);
		this.keep();
		this.changed(false);
	}

	private get shutNow(): Set<string> {
		return this.isSearching ? this.shutInFound : this.shut;
	}

	private keep(): void {
		const { narrowing } = this.value;
		this.app.saveLocalStorage(KEPT, { choice: { ...this.value, narrowing: { ...narrowing, text: "" } }, shut: this.shutGroups });
	}
}

function textsIn(kept: unknown): readonly string[] | null {
	return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : null;
}
