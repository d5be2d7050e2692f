import { Events } from "../base/events";
import { DataAdapter } from "./data-adapter";
import { folderOf, isHidden, type Disk, type DiskChange, type DiskEntry, type DiskStat } from "./disk";
import { checkPath } from "./file-names";
import { TAbstractFile, TFile, TFolder } from "./files";

/** The notes and folders, as the application knows them: filled by load(), which tells of every file as created. */
export class Vault extends Events {
	readonly configDir = ".obsidian";
	readonly adapter = new DataAdapter(this);
	/** For tests: does something to a path between the reading and the writing of process(), as another program might. */
	anotherWriter: ((path: string) => unknown) | null = null;
	private readonly root = new TFolder(this, "/");
	private readonly known = new Map<string, TAbstractFile>([["/", this.root]]);
	private readonly texts = new Map<TFile, string>();
	private turn: Promise<unknown> = Promise.resolve();

	constructor(
		readonly disk: Disk,
		private readonly name = "Vault",
		private readonly strict = false,
	) {
		super();
	}

	async load(): Promise<void> {
		for (const entry of await this.disk.entries()) this.add(entry);
	}

	getName(): string {
		return this.name;
	}
	getRoot(): TFolder {
		return this.root;
	}
	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.known.get(path) ?? null;
	}
	getFileByPath(path: string): TFile | null {
		return only(TFile, this.known.get(path));
	}
	getFolderByPath(path: string): TFolder | null {
		return only(TFolder, this.known.get(path));
	}
	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.known.values()];
	}
	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}
	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles()
			.filter((file) => file instanceof TFolder)
			.filter((folder) => includeRoot || !folder.isRoot());
	}

	static recurseChildren(folder: TFolder, visit: (file: TAbstractFile) => unknown): void {
		visit(folder);
		for (const child of folder.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	/** From the disk, as it is now. */
	read(file: TFile): Promise<string> {
		return this.disk.read(file.path);
	}

	/** As last noticed: what another program wrote a moment ago is not in it. */
	async cachedRead(file: TFile): Promise<string> {
		const text = this.texts.get(file) ?? (await this.disk.read(file.path));
		this.texts.set(file, text);
		return text;
	}

	create(path: string, text: string): Promise<TFile> {
		return this.inTurn(async () => {
			await this.checkFree(path, "File already exists.");
			const stat = await this.disk.write(path, text);
			return this.add({ ...stat, path, text }) as TFile;
		});
	}

	createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		return this.inTurn(async () => {
			await this.checkFree(path, "File already exists.");
			const bytes = Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join("");
			const stat = await this.disk.write(path, bytes, true);
			return this.add({ ...stat, path, text: null }) as TFile;
		});
	}

	createFolder(path: string): Promise<TFolder> {
		return this.inTurn(async () => {
			await this.checkFree(path, "Folder already exists.");
			await this.disk.makeFolder(path);
			return this.addFolders(path);
		});
	}

	modify(file: TFile, text: string): Promise<void> {
		return this.inTurn(async () => {
			this.checkKnown(file);
			this.written(file, text, await this.disk.write(file.path, text));
		});
	}

	async append(file: TFile, text: string): Promise<void> {
		await this.process(file, (before) => before + text);
	}

	/** Reads afresh, changes, writes; begins again with the new text if another program wrote in between. */
	process(file: TFile, change: (text: string) => string): Promise<string> {
		return this.inTurn(async () => {
			for (let tries = 0; tries < 20; tries++) {
				this.checkKnown(file);
				const before = await this.disk.read(file.path);
				const after: unknown = change(before);
				if (typeof after !== "string") throw new TypeError("vault.process: the function must return the text at once, no promise.");
				if (after === before) return after;
				await this.anotherWriter?.(file.path);
				const stat = await this.disk.replace(file.path, before, after);
				if (!stat) continue;
				this.written(file, after, stat);
				return after;
			}
			throw new Error(`Another program writes "${file.path}" again and again.`);
		});
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.inTurn(async () => {
			this.checkKnown(file);
			await this.checkFree(newPath, "Destination file already exists!", file.path);
			await this.disk.rename(file.path, newPath);
			this.moved(file, newPath);
		});
	}

	delete(file: TAbstractFile): Promise<void> {
		return this.inTurn(async () => {
			this.checkKnown(file);
			await this.disk.remove(file.path);
			this.gone(file);
		});
	}

	/** Moves it to the folder `.trash`, which the vault does not show. */
	trash(file: TAbstractFile): Promise<void> {
		return this.inTurn(async () => {
			this.checkKnown(file);
			let path = `.trash/${file.name}`;
			for (let n = 2; await this.disk.stat(path); n++) path = `.trash/${n} ${file.name}`;
			await this.disk.makeFolder(".trash");
			await this.disk.rename(file.path, path);
			this.gone(file);
		});
	}

	async copy(file: TFile, newPath: string): Promise<TFile> {
		return this.create(newPath, await this.read(file));
	}

	/** Another program, or the adapter, changed something: the vault follows and says so. */
	follow(change: DiskChange): void {
		const file = this.known.get(change.path);
		if (isHidden(change.path)) return;
		if (change.kind === "delete") {
			if (file) this.gone(file);
		} else if (file instanceof TFile && change.entry) this.written(file, change.entry.text, change.entry);
		else if (!file && change.entry) this.add(change.entry);
	}

	private add(entry: DiskEntry): TAbstractFile {
		if (entry.type === "folder") return this.addFolders(entry.path);
		const file = new TFile(this, entry.path, statsOf(entry));
		if (entry.text !== null) this.texts.set(file, entry.text);
		this.place(file);
		this.trigger("create", file);
		return file;
	}

	private addFolders(path: string): TFolder {
		const known = this.known.get(path || "/");
		if (known instanceof TFolder) return known;
		const folder = new TFolder(this, path);
		this.place(folder);
		this.trigger("create", folder);
		return folder;
	}

	private place(file: TAbstractFile): void {
		const parent = this.addFolders(folderOf(file.path));
		file.parent = parent;
		parent.children.push(file);
		this.known.set(file.path, file);
	}

	private written(file: TFile, text: string | null, stat: DiskStat): void {
		file.stat = statsOf(stat);
		if (text === null) this.texts.delete(file);
		else this.texts.set(file, text);
		this.trigger("modify", file);
	}

	private moved(file: TAbstractFile, newPath: string): void {
		const oldPath = file.path;
		this.displace(file);
		file.setPath(newPath);
		this.place(file);
		this.trigger("rename", file, oldPath);
		if (file instanceof TFolder) for (const child of file.children.splice(0)) this.moved(child, `${newPath}/${child.name}`);
	}

	private gone(file: TAbstractFile): void {
		if (file instanceof TFolder) for (const child of [...file.children]) this.gone(child);
		this.displace(file);
		file.parent = null;
		if (file instanceof TFile) this.texts.delete(file);
		this.trigger("delete", file);
	}

	private displace(file: TAbstractFile): void {
		if (file.parent) file.parent.children = file.parent.children.filter((other) => other !== file);
		this.known.delete(file.path);
	}

	private checkKnown(file: TAbstractFile): void {
		if (this.known.get(file.path) !== file) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
	}

	private async checkFree(path: string, message: string, from = ""): Promise<void> {
		checkPath(path, this.strict);
		const folded = path.toLowerCase();
		const clashes = (other: string): boolean => other !== from && (other === path || (this.strict && other.toLowerCase() === folded));
		if ([...this.known.keys()].some(clashes) || (path !== from && (await this.disk.stat(path)))) throw new Error(message);
	}

	/** Changes wait for each other, as they do in the application. */
	private inTurn<T>(change: () => Promise<T>): Promise<T> {
		const mine = this.turn.then(change);
		this.turn = mine.catch(() => undefined);
		return mine;
	}
}

function only<T>(type: new (...args: never[]) => T, file: unknown): T | null {
	return file instanceof type ? file : null;
}

function statsOf({ ctime, mtime, size }: DiskStat): { ctime: number; mtime: number; size: number } {
	return { ctime, mtime, size };
}
