import { Component } from "obsidian";
import { graphWords, shortened } from "../../core/words";
import { matchesFor } from "./matches";
import type { PictureNode } from "../../core/network/picture";
import { shortName } from "./paint-labels";

/** What a search can ask and do. */
export interface Searching {
	nodes(): readonly PictureNode[];
	/** Somebody was found; `open` where their note is wanted at once. */
	found(id: string, open: KeyboardEvent | MouseEvent | null): void;
	/** Nobody is looked for any more. */
	cleared(): void;
}

/** A field that finds people as one types, with a list of who fits. */
export class SearchField extends Component {
	readonly input: HTMLInputElement;
	private readonly list: HTMLElement;
	private matches: readonly PictureNode[] = [];
	private active = 0;

	constructor(
		host: HTMLElement,
		private readonly searching: Searching,
		private readonly id: string,
	) {
		super();
		const field = host.createDiv("rapport-graph-search");
		this.input = field.createEl("input", {
			type: "search",
			placeholder: graphWords.search,
			attr: { role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", spellcheck: "false", dir: "auto" },
		});
		this.input.setAttr("aria-controls", this.id);
		this.list = field.createDiv({ cls: "rapport-graph-matches", attr: { role: "listbox", id: this.id } });
	}

	override onload(): void {
		this.registerDomEvent(this.input, "input", () => this.look());
		this.registerDomEvent(this.input, "focus", () => this.look());
		this.registerDomEvent(this.input, "blur", () => this.close());
		this.registerDomEvent(this.input, "keydown", (event) => this.press(event));
		// The field keeps its focus, so that the list is still there when the click comes.
		this.registerDomEvent(this.list, "pointerdown", (event) => event.preventDefault());
	}

	private look(): void {
		this.matches = matchesFor(this.input.value, this.searching.nodes());
		this.active = 0;
		this.draw();
		if (this.input.value === "") this.searching.cleared();
	}

	private draw(): void {
		this.list.empty();
		const typed = this.input.value.trim() !== "";
		this.list.toggleClass("is-shown", typed);
		this.input.setAttr("aria-expanded", String(typed));
		if (typed && this.matches.length === 0) this.list.createDiv({ cls: "rapport-graph-no-match", text: graphWords.noMatch });
		this.matches.forEach((node, index) => this.drawMatch(node, index));
		if (this.matches.length > 0) this.input.setAttr("aria-activedescendant", `${this.id}-${this.active}`);
		else this.input.removeAttribute("aria-activedescendant");
	}

	private drawMatch(node: PictureNode, index: number): void {
		const chosen = index === this.active;
		const item = this.list.createDiv({ cls: "rapport-graph-match", attr: { role: "option", id: `${this.id}-${index}` } });
		item.setAttr("aria-selected", String(chosen));
		item.createDiv({ cls: "rapport-graph-match-name", text: shortName(node.name, 40) || graphWords.you, attr: { dir: "auto" } });
		const what = whatOf(node);
		if (what !== "") item.createDiv({ cls: "rapport-graph-match-what", text: shortened(what, 60), attr: { dir: "auto" } });
		item.addEventListener("click", (event) => this.choose(index, event.ctrlKey || event.metaKey ? event : null));
	}

	private press(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && this.matches.length > 0) {
			this.active = (this.active + step + this.matches.length) % this.matches.length;
			this.draw();
			this.list.children[this.active]?.scrollIntoView({ block: "nearest" });
		} else if (event.key === "Enter") this.choose(this.active, event.ctrlKey || event.metaKey ? event : null);
		else if (event.key === "Escape") this.clear();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private choose(index: number, open: KeyboardEvent | MouseEvent | null): void {
		const node = this.matches[index];
		if (node === undefined) return;
		this.close();
		this.searching.found(node.id, open);
	}

	private clear(): void {
		this.input.value = "";
		this.close();
		this.searching.cleared();
	}

	private close(): void {
		this.list.removeClass("is-shown");
		this.input.setAttr("aria-expanded", "false");
	}
}

function whatOf({ kind, organization }: PictureNode): string {
	if (kind === "me") return graphWords.you;
	return kind === "ghost" ? graphWords.noNote : (organization ?? "");
}
