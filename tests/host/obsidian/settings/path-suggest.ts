import type { App } from "../app";
import { prepareFuzzySearch } from "../base/search-text";
import { AbstractInputSuggest } from "../popups/input-suggest";
import type { TFile, TFolder } from "../vault/files";

abstract class PathSuggest extends AbstractInputSuggest<string> {
	protected abstract paths(): string[];

	protected getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query);
		return this.paths()
			.filter((path) => search(path))
			.sort();
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
		super.selectSuggestion(path, event);
		this.close();
	}
}

/** Suggests the files of the vault by path. */
export class FileInputSuggest extends PathSuggest {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly filter: (file: TFile) => boolean = () => true,
	) {
		super(app, input);
	}

	protected paths(): string[] {
		return this.app.vault
			.getFiles()
			.filter(this.filter)
			.map((file) => file.path);
	}
}

/** Suggests the folders of the vault by path. */
export class FolderInputSuggest extends PathSuggest {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly filter: (folder: TFolder) => boolean = () => true,
		private readonly includeRoot = false,
	) {
		super(app, input);
	}

	protected paths(): string[] {
		return this.app.vault
			.getAllFolders(this.includeRoot)
			.filter(this.filter)
			.map((folder) => folder.path);
	}
}
