import { folderOf, type DiskStat } from "./disk";
import { normalizePath } from "./file-names";
import type { Vault } from "./vault";

/** Files by path, hidden ones too; the vault notices what is written here to a note. */
export class DataAdapter {
	constructor(private readonly vault: Vault) {}

	getName(): string {
		return this.vault.getName();
	}

	getResourcePath(path: string): string {
		return `/files/${inside(path)}`;
	}

	async exists(path: string): Promise<boolean> {
		return (await this.vault.disk.stat(inside(path))) !== null;
	}

	stat(path: string): Promise<DiskStat | null> {
		return this.vault.disk.stat(inside(path));
	}

	list(path: string): Promise<{ files: string[]; folders: string[] }> {
		return this.vault.disk.list(inside(path));
	}

	read(path: string): Promise<string> {
		return this.vault.disk.read(inside(path));
	}

	async write(path: string, text: string): Promise<void> {
		const clean = inside(path);
		const stat = await this.vault.disk.write(clean, text);
		this.vault.follow({ kind: "modify", path: clean, entry: { ...stat, path: clean, text } });
	}

	async append(path: string, text: string): Promise<void> {
		await this.write(path, (await this.read(path)) + text);
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		const text = change(await this.read(path));
		await this.write(path, text);
		return text;
	}

	async mkdir(path: string): Promise<void> {
		const clean = inside(path);
		await this.vault.disk.makeFolder(clean);
		this.vault.follow({ kind: "create", path: clean, entry: { type: "folder", ctime: 0, mtime: 0, size: 0, path: clean, text: null } });
	}

	async remove(path: string): Promise<void> {
		await this.vault.disk.remove(inside(path));
		this.vault.follow({ kind: "delete", path: inside(path), entry: null });
	}

	rmdir(path: string): Promise<void> {
		return this.remove(path);
	}

	async rename(path: string, newPath: string): Promise<void> {
		const file = this.vault.getAbstractFileByPath(inside(path));
		if (file) await this.vault.rename(file, inside(newPath));
		else await this.vault.disk.rename(inside(path), inside(newPath));
	}

	async copy(path: string, newPath: string): Promise<void> {
		if (!(await this.exists(folderOf(newPath)))) throw new Error(`ENOENT: no such file or directory, copyfile '${newPath}'`);
		await this.write(newPath, await this.read(path));
	}
}

function inside(path: string): string {
	const clean = normalizePath(path);
	return clean === "/" ? "" : clean;
}
