import { folderOf, isHidden, isText, type Disk, type DiskEntry, type DiskStat } from "./disk";

/** A disk for tests: nothing but a table of paths. It tells names apart that differ only by case. */
export class MemoryDisk implements Disk {
	private entriesByPath = new Map<string, DiskEntry>();
	private clock = Date.now();

	constructor(files: Readonly<Record<string, string>> = {}) {
		for (const [path, text] of Object.entries(files)) this.put(path, text);
	}

	async entries(): Promise<DiskEntry[]> {
		return [...this.entriesByPath.values()]
			.filter((entry) => !isHidden(entry.path))
			.map((entry) => (isText(entry.path) ? entry : { ...entry, text: null }))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	async list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const inside = [...this.entriesByPath.values()].filter((entry) => folderOf(entry.path) === path && entry.path !== path);
		const paths = (type: DiskStat["type"]): string[] => inside.filter((entry) => entry.type === type).map((entry) => entry.path);
		return { files: paths("file"), folders: paths("folder") };
	}

	async stat(path: string): Promise<DiskStat | null> {
		return path === "" ? { type: "folder", ctime: 0, mtime: 0, size: 0 } : (this.entriesByPath.get(path) ?? null);
	}

	async read(path: string): Promise<string> {
		const entry = this.entriesByPath.get(path);
		if (entry?.text == null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return entry.text;
	}

	async write(path: string, text: string): Promise<DiskStat> {
		if (folderOf(path) !== "" && !this.entriesByPath.has(folderOf(path))) {
			throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		}
		return this.put(path, text);
	}

	async replace(path: string, expected: string, text: string): Promise<DiskStat | null> {
		return (await this.read(path)) === expected ? this.put(path, text) : null;
	}

	async makeFolder(path: string): Promise<void> {
		if (path === "" || this.entriesByPath.has(path)) return;
		await this.makeFolder(folderOf(path));
		this.entriesByPath.set(path, { path, type: "folder", ctime: ++this.clock, mtime: this.clock, size: 0, text: null });
	}

	async remove(path: string): Promise<void> {
		for (const other of [...this.entriesByPath.keys()])
			if (other === path || other.startsWith(`${path}/`)) this.entriesByPath.delete(other);
	}

	async rename(path: string, newPath: string): Promise<void> {
		for (const [other, entry] of [...this.entriesByPath]) {
			if (other !== path && !other.startsWith(`${path}/`)) continue;
			const moved = newPath + other.slice(path.length);
			this.entriesByPath.delete(other);
			this.entriesByPath.set(moved, { ...entry, path: moved });
		}
	}

	private put(path: string, text: string): DiskEntry {
		void this.makeFolder(folderOf(path));
		const ctime = this.entriesByPath.get(path)?.ctime ?? ++this.clock;
		const entry: DiskEntry = { path, type: "file", ctime, mtime: ++this.clock, size: new TextEncoder().encode(text).length, text };
		this.entriesByPath.set(path, entry);
		return entry;
	}
}
