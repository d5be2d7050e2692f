import type { FileStats } from "obsidian";
import type { Vault } from "./vault";

/** A file or folder of the vault; `path` is its identity and changes when it is renamed. */
export abstract class TAbstractFile {
	path = "";
	name = "";
	parent: TFolder | null = null;

	constructor(
		readonly vault: Vault,
		path: string,
	) {
		this.setPath(path);
	}

	/** Takes a new path, as a rename does. */
	setPath(path: string): void {
		this.path = path;
		this.name = path === "/" ? "" : path.slice(path.lastIndexOf("/") + 1);
	}
}

/** A file, with its real size in bytes and its times in ms. */
export class TFile extends TAbstractFile {
	declare basename: string;
	declare extension: string;

	constructor(
		vault: Vault,
		path: string,
		public stat: FileStats,
	) {
		super(vault, path);
	}

	override setPath(path: string): void {
		super.setPath(path);
		const dot = this.name.lastIndexOf(".");
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : "";
	}
}

/** A folder; the root's path is "/". */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}
