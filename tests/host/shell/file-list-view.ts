import { debounce } from "../obsidian/base/debounce";
import { setIcon } from "../obsidian/base/icons";
import { Keymap } from "../obsidian/base/keymap";
import { Menu } from "../obsidian/popups/menu";
import { TFile, TFolder, type TAbstractFile } from "../obsidian/vault/files";
import type { WorkspaceLeaf } from "../obsidian/workspace/leaf";
import { ItemView } from "../obsidian/workspace/view";

/** The files and folders of the vault as a tree. */
export class FileListView extends ItemView {
	override icon = "folder-closed";
	private readonly opened = new Set<string>();
	private readonly redraw = debounce(() => this.draw(), 30, true);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass("nav-files-container");
	}

	getViewType(): string {
		return "file-explorer";
	}
	getDisplayText(): string {
		return "Files";
	}

	override async onOpen(): Promise<void> {
		for (const event of ["create", "delete", "rename"]) this.registerEvent(this.app.vault.on(event, () => this.redraw()));
		this.registerEvent(this.app.workspace.on("file-open", () => this.redraw()));
		this.draw();
	}

	private draw(): void {
		const top = this.contentEl.scrollTop;
		this.contentEl.empty();
		this.drawFolder(this.app.vault.getRoot(), this.contentEl);
		this.contentEl.scrollTop = top;
	}

	private drawFolder(folder: TFolder, into: HTMLElement): void {
		const byName = (a: TAbstractFile, b: TAbstractFile): number => a.name.localeCompare(b.name, undefined, { numeric: true });
		for (const child of folder.children.filter((item) => item instanceof TFolder).sort(byName)) {
			const el = into.createDiv("tree-item nav-folder");
			const open = this.opened.has(child.path);
			const attr = { "aria-expanded": open, "data-path": child.path };
			const title = el.createDiv({ cls: "tree-item-self nav-folder-title is-clickable", attr });
			const arrow = title.createDiv("tree-item-icon collapse-icon");
			setIcon(arrow, "chevron-down");
			arrow.toggleClass("is-collapsed", !open);
			title.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: child.name });
			title.addEventListener("click", () => {
				if (open) this.opened.delete(child.path);
				else this.opened.add(child.path);
				this.draw();
			});
			title.addEventListener("contextmenu", (event) => this.showMenu(event, child));
			if (open) this.drawFolder(child, el.createDiv("tree-item-children nav-folder-children"));
		}
		for (const child of folder.children.filter((item) => item instanceof TFile).sort(byName)) this.drawFile(child, into);
	}

	private drawFile(file: TFile, into: HTMLElement): void {
		const item = into.createDiv("tree-item nav-file");
		const title = item.createDiv({ cls: "tree-item-self nav-file-title is-clickable", attr: { "data-path": file.path } });
		title.toggleClass("is-active", file === this.app.workspace.getActiveFile());
		title.createDiv({ cls: "tree-item-inner nav-file-title-content", text: file.basename });
		if (file.extension !== "md") title.createDiv({ cls: "nav-file-tag", text: file.extension });
		title.addEventListener("click", (event) => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
		title.addEventListener("contextmenu", (event) => this.showMenu(event, file));
	}

	private showMenu(event: MouseEvent, file: TAbstractFile): void {
		event.preventDefault();
		const menu = new Menu();
		if (file instanceof TFile) {
			const open = (): unknown => this.app.workspace.getLeaf("tab").openFile(file);
			menu.addItem((item) => item.setTitle("Open in new tab").setIcon("file-plus").setSection("open").onClick(open));
		}
		this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
		const remove = (): unknown => this.app.fileManager.trashFile(file);
		menu.addItem((item) => item.setTitle("Delete").setIcon("trash-2").setSection("danger").setWarning(true).onClick(remove));
		menu.showAtMouseEvent(event);
	}
}
