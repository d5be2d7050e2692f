import type { ViewStateResult } from "obsidian";
import { debounce } from "../base/debounce";
import { TFile } from "../vault/files";
import { ItemView } from "./view";

/** A view of one file, which follows it when it is renamed and closes when it is deleted. */
export abstract class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	override onload(): void {
		this.registerEvent(
			this.app.vault.on("rename", (file: unknown) => file === this.file && this.file && void this.onRename(this.file)),
		);
		this.registerEvent(this.app.vault.on("delete", (file: unknown) => file === this.file && this.leaf.detach()));
	}

	getDisplayText(): string {
		return this.file?.basename ?? "No file";
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: { file?: unknown } | null, _result: ViewStateResult): Promise<void> {
		const file = typeof state?.file === "string" ? this.app.vault.getFileByPath(state.file) : null;
		if (file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.app.workspace.fileShown(this.leaf);
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
	}

	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}
	async onRename(_file: TFile): Promise<void> {
		this.leaf.refresh();
	}
	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}

/** A view of a text file, saved a while after the last change, and never without one. */
export abstract class TextFileView extends EditableFileView {
	data = "";
	protected dirty = false;
	private readonly saveSoon = debounce(() => void this.save(), 2000, true);
	/** Saves two seconds after the last call, as the application does. */
	readonly requestSave = (): void => {
		this.dirty = true;
		this.saveSoon();
	};

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.cachedRead(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save();
		this.clear();
	}

	async save(): Promise<void> {
		this.saveSoon.cancel();
		if (!this.file || !this.dirty || this.app.vault.getFileByPath(this.file.path) !== this.file) return;
		this.dirty = false;
		this.data = this.getViewData();
		await this.app.vault.modify(this.file, this.data);
	}
}
