import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { folderOf, isHidden, isText, type Disk, type DiskEntry, type DiskStat } from "../obsidian/vault/disk";

/** A path with what the disk knows of it. */
export interface Print extends DiskStat {
	readonly path: string;
}

/** A disk over a real folder. Nothing outside it is read or written: not by "..", not by an absolute path, not through a symbolic link. */
export class FolderDisk implements Disk {
	private constructor(private readonly root: string) {}

	static async open(folder: string): Promise<FolderDisk> {
		return new FolderDisk(await realpath(folder));
	}

	async entries(): Promise<DiskEntry[]> {
		const entries: DiskEntry[] = [];
		for (const { path, type, ...times } of await this.prints()) {
			const text = type === "file" && isText(path) ? await this.read(path) : null;
			entries.push({ path, type, ...times, text });
		}
		return entries;
	}

	/** What entries() tells, without the texts: below one folder, or of everything that is not hidden. */
	async prints(path = ""): Promise<Print[]> {
		const { files, folders } = await this.list(path);
		const prints: Print[] = [];
		for (const inner of [...files.sort(), ...folders.sort()].filter((name) => !isHidden(name))) {
			const stat = await this.stat(inner);
			if (stat) prints.push({ ...stat, path: inner });
			if (stat?.type === "folder") prints.push(...(await this.prints(inner)));
		}
		return prints;
	}

	async list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const found = { files: [] as string[], folders: [] as string[] };
		for (const item of await readdir(await this.inside(path), { withFileTypes: true })) {
			const inner = path === "" ? item.name : `${path}/${item.name}`;
			const type = item.isSymbolicLink()
				? await this.typeOfLink(inner)
				: item.isDirectory()
					? "folder"
					: item.isFile()
						? "file"
						: null;
			if (type) found[`${type}s`].push(inner);
		}
		return found;
	}

	async stat(path: string): Promise<DiskStat | null> {
		const where = await this.inside(path);
		return stat(where).then(statOf, () => null);
	}

	async read(path: string): Promise<string> {
		return (await readFile(await this.inside(path))).toString("utf8");
	}

	async write(path: string, text: string, isBytes = false): Promise<DiskStat> {
		const where = await this.inside(path);
		await writeFile(where, text, isBytes ? "latin1" : "utf8");
		return statOf(await stat(where));
	}

	async replace(path: string, expected: string, text: string): Promise<DiskStat | null> {
		const where = await this.inside(path);
		const file = await open(where, "r+");
		try {
			if ((await file.readFile("utf8")) !== expected) return null;
			const bytes = Buffer.from(text);
			await file.truncate(bytes.length);
			await file.write(bytes, 0, bytes.length, 0);
			return statOf(await file.stat());
		} finally {
			await file.close();
		}
	}

	async makeFolder(path: string): Promise<void> {
		await mkdir(await this.inside(path), { recursive: true });
	}

	async remove(path: string): Promise<void> {
		await rm(await this.below(path), { recursive: true });
	}

	async rename(path: string, newPath: string): Promise<void> {
		const [from, to] = [await this.below(path), await this.below(newPath)];
		await stat(dirname(to));
		await rename(from, to);
	}

	async entry(path: string): Promise<DiskEntry> {
		const known = await this.stat(path);
		if (!known) throw new Error(`ENOENT: no such file or directory, stat '${path}'`);
		return { ...known, path, text: known.type === "file" && isText(path) ? await this.read(path) : null };
	}

	/** The same, and not the folder itself, however it is written. */
	private async below(path: string): Promise<string> {
		const where = await this.inside(path);
		if (where === resolve(this.root)) throw new Error("The vault itself can't be removed or moved.");
		return where;
	}

	/** The place of a path on the disk; throws where that is not inside the folder. */
	private async inside(path: string): Promise<string> {
		const outside = new Error(`Not a path inside the vault: "${path}"`);
		if (typeof path !== "string" || /[\0\\]/.test(path) || path.startsWith("/") || /^[a-z]:/i.test(path)) throw outside;
		if (path.split("/").some((part) => part === "..")) throw outside;
		const where = resolve(this.root, path);
		for (let known = path; ; known = folderOf(known)) {
			const real = await realpath(join(this.root, known)).catch(() => null);
			if (real === null && (await lstat(join(this.root, known)).catch(() => null))) throw outside;
			if (real === null && known !== "") continue;
			if (real === null || (real !== this.root && !real.startsWith(this.root + sep))) throw outside;
			return where;
		}
	}

	private async typeOfLink(path: string): Promise<DiskStat["type"] | null> {
		return this.stat(path).then(
			(known) => known?.type ?? null,
			() => null,
		);
	}
}

function statOf(known: { isDirectory(): boolean; birthtimeMs: number; mtimeMs: number; size: number }): DiskStat {
	const times = { ctime: Math.round(known.birthtimeMs), mtime: Math.round(known.mtimeMs) };
	return known.isDirectory() ? { type: "folder", ...times, size: 0 } : { type: "file", ...times, size: known.size };
}
