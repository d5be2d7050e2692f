import type { App, HoverParent, PaneType, WorkspaceLeaf } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { writeWords } from "../../core/words/write";
import { attempt } from "../parts/notices";
import { selectInLine } from "./select-in-line";

/** Opens notes, at a line or beside each other, and lets the application show them beside the pointer. */
export class Opener {
	/** `hoverSource` is under which name the application was told of such previews. */
	constructor(
		private readonly app: App,
		private readonly hoverSource: string,
	) {}

	open(path: string, where: PaneType | boolean): void {
		attempt(async () => void (await this.openNote(path, where)));
	}

	openAt(path: string, line: number, words: string | null, where: PaneType | boolean): void {
		attempt(async () => selectInLine((await this.openNote(path, where, { line: line - 1 })).view, line - 1, words));
	}

	openBeside(path: string, other: string): void {
		attempt(async () => {
			await this.openNote(path, false);
			await this.openNote(other, "split");
		});
	}

	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string, line = 1): void {
		const place = { linktext: path, state: { scroll: line - 1 } };
		this.app.workspace.trigger("hover-link", { event, source: this.hoverSource, hoverParent: source, targetEl: target, ...place });
	}

	/** Opens a note and waits for it; throws where it is gone. */
	async openNote(path: string, where: PaneType | boolean, place: { readonly line?: number } = {}): Promise<WorkspaceLeaf> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Refusal(writeWords.gone(path));
		const leaf = this.app.workspace.getLeaf(where);
		await leaf.openFile(file, { eState: place });
		return leaf;
	}
}
