import { watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import type { DiskChange, DiskStat } from "../obsidian/vault/disk";
import type { FolderDisk, Print } from "./folder-disk";

type Tell = (changes: readonly DiskChange[]) => void;

/** Notices what other programs do to the folder: compares it with what was last known. What the page itself did is told by know(). */
export class FolderWatch {
	private known = new Map<string, DiskStat>();
	private looking: Promise<unknown> = Promise.resolve();
	private readonly watchers = new Map<string, FSWatcher | null>();
	private timer: NodeJS.Timeout | null = null;
	private closed = false;

	/** `hidden` are the hidden files to be watched too. */
	constructor(
		private readonly disk: FolderDisk,
		private readonly folder: string,
		private readonly hidden: readonly string[],
		private readonly tell: Tell,
	) {}

	/** Takes the folder as it is now as known. */
	async know(): Promise<void> {
		this.follow(await this.prints());
	}

	/** Takes one path as it is now as known, with what lies below it. */
	async knowPath(path: string): Promise<void> {
		const stat = await this.disk.stat(path);
		for (const other of this.known.keys()) if (other === path || other.startsWith(`${path}/`)) this.known.delete(other);
		if (!stat) return;
		this.known.set(path, stat);
		if (stat.type === "folder") for (const print of await this.disk.prints(path)) this.known.set(print.path, print);
	}

	/** One look at a time; others wait, so that a change of the page's own is known before it is looked at. */
	inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.looking.then(work);
		this.looking = mine.catch(() => undefined);
		return mine;
	}

	/** Looks for changes now, and tells of them. */
	look(): Promise<void> {
		return this.inTurn(async () => {
			const prints = await this.prints();
			const now = new Set(prints.map((print) => print.path));
			const gone = [...this.known.keys()].filter((path) => !now.has(path));
			const changes: DiskChange[] = gone.map((path) => ({ kind: "delete", path, entry: null }));
			for (const print of prints) {
				const before = this.known.get(print.path);
				const same = before && (print.type === "folder" || (before.mtime === print.mtime && before.size === print.size));
				if (!same) changes.push({ kind: before ? "modify" : "create", path: print.path, entry: await this.disk.entry(print.path) });
			}
			this.follow(prints);
			if (changes.length > 0) this.tell(changes);
		});
	}

	private async prints(): Promise<Print[]> {
		const hidden: Print[] = [];
		for (const path of this.hidden) {
			const stat = await this.disk.stat(path);
			if (stat) hidden.push({ ...stat, path });
		}
		return [...(await this.disk.prints()), ...hidden];
	}

	/** Takes these as known, and watches each folder: to watch a whole tree is slow on Linux, where every file would be watched. */
	private follow(prints: readonly Print[]): void {
		this.known = new Map(prints.map((print) => [print.path, print]));
		for (const path of ["", ...prints.filter((print) => print.type === "folder").map((print) => print.path)]) {
			if (!this.watchers.has(path))
				this.watchers.set(
					path,
					watched(join(this.folder, path), () => this.lookSoon()),
				);
		}
		for (const [path, watcher] of this.watchers) {
			if (path === "" || this.known.has(path)) continue;
			watcher?.close();
			this.watchers.delete(path);
		}
	}

	private lookSoon(): void {
		if (this.closed) return;
		this.timer ??= setTimeout(() => {
			this.timer = null;
			this.look().catch(() => undefined);
		}, 150);
	}

	close(): void {
		this.closed = true;
		if (this.timer) clearTimeout(this.timer);
		for (const watcher of this.watchers.values()) watcher?.close();
	}
}

function watched(folder: string, changed: () => void): FSWatcher | null {
	try {
		return watch(folder, changed).on("error", () => undefined);
	} catch {
		return null; // The folder is gone again; the next look will tell.
	}
}
