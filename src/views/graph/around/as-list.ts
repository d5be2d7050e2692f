import type { PictureNode } from "../../../core/network/picture/picture";
import { rootOf, type TreeGround } from "../../../core/pages/near/tie-tree";
import { MOST_IN_TABLE, whoKnowsWhom } from "../../../core/pages/near/who-knows-whom";
import { nearWords } from "../../../core/words/pages/near";
import { addIconButton } from "../../parts/button";
import { KeptChildren } from "../../parts/kept-children";
import { labelledBy } from "../../parts/labelled";
import { quietLine } from "../../parts/quiet-line";
import { drawKnows } from "./knows-table";
import { PeopleTree } from "./people-tree";

/** What the list needs of the view. */
export interface ListActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	/** Gives the focus back to the graph. */
	focus(): void;
}

/** The graph as a list, in the place of the canvas: who is tied to whom as a tree, and of few a table of who knows whom. */
export class AsList {
	private isOn = false;
	private ground: TreeGround | null = null;
	private chosen: string | null = null;
	private readonly button: HTMLElement;
	private readonly tree: PeopleTree;
	private readonly table: KeptChildren;

	/** `parent` is what it stands in, `bar` where its button stands. */
	constructor(
		private readonly parent: HTMLElement,
		bar: HTMLElement,
		private readonly acts: ListActs,
	) {
		this.button = addIconButton(bar, "rapport-graph-button", "list", nearWords.asList, () => this.toggle());
		this.button.setAttrs({ "aria-pressed": "false", "aria-keyshortcuts": "l" });
		const element = parent.createDiv("rapport-graph-list");
		const title = element.createEl("h3", { text: nearWords.tree });
		element.createDiv({ cls: "rapport-quiet", text: nearWords.treeHint });
		const tree = element.createEl("ul", { cls: "rapport-tree", attr: { role: "tree" } });
		labelledBy(tree, title);
		const withNode = (id: string, act: (node: PictureNode) => void): void => {
			const node = this.ground?.picture.nodes.find((each) => each.id === id);
			if (node !== undefined) act(node);
		};
		this.tree = new PeopleTree(tree, {
			open: (id, event) => withNode(id, (node) => acts.open(node, event)),
			menu: (id, event) => withNode(id, (node) => acts.menu(node, event)),
		});
		this.table = new KeptChildren(element.createDiv("rapport-knows-part"));
		element.addEventListener("keydown", (event) => {
			const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
			if (!isPlain || event.repeat || (event.key !== "Escape" && event.key !== "l")) return;
			event.preventDefault();
			event.stopPropagation();
			this.toggle();
		});
	}

	/** Shows the list in the place of the graph, or the graph again. */
	toggle(): void {
		const { parent, button, acts, tree } = this;
		this.isOn = !this.isOn;
		parent.toggleClass("is-listed", this.isOn);
		button.setAttr("aria-pressed", String(this.isOn));
		button.setAttr("aria-label", this.isOn ? nearWords.asGraph : nearWords.asList);
		button.toggleClass("is-active", this.isOn);
		this.fill();
		if (this.isOn) tree.focus();
		else acts.focus();
	}

	/** Takes on what is shown now, and who is chosen, null: nobody. */
	draw(ground: TreeGround, chosen: string | null): void {
		this.ground = ground;
		this.chosen = chosen;
		this.fill();
	}

	// What nobody sees need not be made.
	private fill(): void {
		const { ground, chosen, tree, table } = this;
		if (ground === null || !this.isOn) return;
		tree.show(ground, rootOf(ground, chosen));
		const knows = whoKnowsWhom(ground.picture, ground.kept);
		if (knows === null) return table.show([quietLine("none", nearWords.noTable(MOST_IN_TABLE))]);
		const draw = (parent: HTMLElement): HTMLElement => {
			const part = parent.createDiv();
			drawKnows(part, part.createEl("h3", { text: nearWords.table }), knows);
			return part;
		};
		table.show([{ key: "table", shows: [knows], draw }]);
	}
}
