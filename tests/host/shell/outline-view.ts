import { ItemView } from "../obsidian/workspace/view";

/** The headings of the note in front. */
export class OutlineView extends ItemView {
	override icon = "list";

	getViewType(): string {
		return "outline";
	}
	getDisplayText(): string {
		return "Outline";
	}

	override async onOpen(): Promise<void> {
		this.registerEvent(this.app.workspace.on("file-open", () => this.draw()));
		this.registerEvent(this.app.metadataCache.on("changed", () => this.draw()));
		this.draw();
	}

	private draw(): void {
		this.contentEl.empty();
		const file = this.app.workspace.getActiveFile();
		const headings = (file && this.app.metadataCache.getFileCache(file)?.headings) ?? [];
		if (headings.length === 0) this.contentEl.createDiv({ cls: "pane-empty", text: "No headings found." });
		for (const { heading, level, position } of headings) {
			const item = this.contentEl.createDiv({ cls: "tree-item-self is-clickable host-heading", text: heading });
			item.setCssProps({ "--level": String(level) });
			const eState = { line: position.start.line };
			item.addEventListener("click", () => file && void this.app.workspace.getLeaf().openFile(file, { eState }));
		}
	}
}
