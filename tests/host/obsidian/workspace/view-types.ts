import type { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import { EmptyView, type View } from "./view";

/** Makes a view for a leaf. */
export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** The kinds of view by their type, and which of them shows a file. */
export class ViewTypes {
	private readonly creators = new Map<string, { create: ViewCreator; icon: string }>();
	private readonly extensions = new Map([["md", "markdown"]]);

	constructor() {
		this.add("markdown", (leaf) => new MarkdownView(leaf), "file");
		this.add("empty", (leaf) => new EmptyView(leaf), "file");
	}

	add(type: string, create: ViewCreator, icon = "file"): void {
		if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.creators.set(type, { create, icon });
	}

	remove(type: string): void {
		this.creators.delete(type);
	}

	addExtension(extension: string, viewType: string): void {
		this.extensions.set(extension, viewType);
	}

	ofExtension(extension: string): string {
		return this.extensions.get(extension) ?? "markdown";
	}

	iconOf(type: string): string {
		return this.creators.get(type)?.icon ?? "file";
	}

	/** A new view; an empty one where the type is not known. */
	make(type: string, leaf: WorkspaceLeaf): View {
		return this.creators.get(type)?.create(leaf) ?? new EmptyView(leaf);
	}
}
