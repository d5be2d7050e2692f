import type { CachedMetadata, Reference } from "obsidian";
import { Events } from "../base/events";
import { TFile } from "./files";
import { getLinkpath, linkDestination, lookupName } from "./links";
import { parseMarkdown } from "./parse-markdown";
import type { Vault } from "./vault";

type LinkCounts = Record<string, Record<string, number>>;

/** How long the cache runs behind a write, in ms. */
export const CACHE_DELAY = 25;

/**
 * What the notes hold, indexed in the background: late after a write, silent about a rename, empty until the first indexing is done.
 * Told of what exists by the vault's own events, before any plugin listens.
 */
export class MetadataCache extends Events {
	resolvedLinks: LinkCounts = {};
	unresolvedLinks: LinkCounts = {};
	private caches = new Map<string, CachedMetadata>();
	private filesByName = new Map<string, TFile[]>();
	private waiting = new Set<TFile>();
	private namesChanged = true;
	private started = false;
	private working: Promise<void> | null = null;

	constructor(private readonly vault: Vault) {
		super();
		vault.on("create", (file: unknown) => {
			if (!(file instanceof TFile)) return;
			this.named(file.name, [...this.filesNamed(file.name), file]);
			this.index(file);
		});
		vault.on("modify", (file: unknown) => this.index(file as TFile));
		vault.on("rename", (file: unknown, oldPath: string) => this.follow(file, oldPath));
		vault.on("delete", (file: unknown) => this.forget(file));
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === "") return this.vault.getFileByPath(sourcePath);
		return linkDestination(linkpath, sourcePath, this.filesByName);
	}

	/** The name where it is the only one, else the path. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.filesNamed(file.name).length > 1 ? file.path : file.name;
		return omitMdExtension && file.extension === "md" ? text.slice(0, -3) : text;
	}

	/** Begins with all that was created so far; then follows by itself. */
	start(): void {
		this.started = true;
		this.work();
	}

	/** Waits until nothing is left to index. */
	async settled(): Promise<void> {
		while (this.working) await this.working;
	}

	private index(file: TFile): void {
		this.waiting.add(file);
		if (this.started) this.work();
	}

	private work(): void {
		this.working ??= this.indexAll().finally(() => {
			this.working = null;
			if (this.waiting.size > 0) this.work();
		});
	}

	private async indexAll(): Promise<void> {
		await pause(CACHE_DELAY);
		const indexed: TFile[] = [];
		let paused = performance.now();
		for (const file of this.waiting) {
			this.waiting.delete(file);
			if (file.extension === "md") await this.indexOne(file);
			indexed.push(file);
			if (performance.now() - paused > 30) {
				await pause(0);
				paused = performance.now();
			}
		}
		this.resolveAll(indexed);
	}

	private async indexOne(file: TFile): Promise<void> {
		const text = await this.vault.cachedRead(file).catch(() => null);
		if (text === null || this.vault.getFileByPath(file.path) !== file) return;
		const cache = parseMarkdown(text);
		this.caches.set(file.path, cache);
		this.trigger("changed", file, text, cache);
	}

	/** Counts the links of the changed notes; where a name came or went, those of all notes, for it can change what any link means. */
	private resolveAll(changed: readonly TFile[]): void {
		const paths = this.namesChanged ? [...this.caches.keys()] : changed.map((file) => file.path);
		if (this.namesChanged) [this.resolvedLinks, this.unresolvedLinks] = [{}, {}];
		this.namesChanged = false;
		for (const path of paths) this.resolveOne(path);
		for (const file of changed) this.trigger("resolve", file);
		this.trigger("resolved");
	}

	private resolveOne(path: string): void {
		const cache = this.caches.get(path);
		if (!cache) return;
		const known: Record<string, number> = {};
		const unknown: Record<string, number> = {};
		const all: Reference[] = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
		for (const linkpath of all.map((reference) => getLinkpath(reference.link)).filter(Boolean)) {
			const file = this.getFirstLinkpathDest(linkpath, path);
			const [counts, name] = file ? [known, file.path] : [unknown, linkpath];
			counts[name] = (counts[name] ?? 0) + 1;
		}
		this.resolvedLinks[path] = known;
		this.unresolvedLinks[path] = unknown;
	}

	private follow(file: unknown, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		const oldName = oldPath.slice(oldPath.lastIndexOf("/") + 1);
		this.named(
			oldName,
			this.filesNamed(oldName).filter((other) => other !== file),
		);
		this.named(file.name, [...this.filesNamed(file.name), file]);
		const cache = this.caches.get(oldPath);
		this.caches.delete(oldPath);
		if (cache) this.caches.set(file.path, cache);
		if (this.started) this.work();
	}

	private forget(file: unknown): void {
		if (!(file instanceof TFile)) return;
		const cache = this.getFileCache(file);
		this.caches.delete(file.path);
		this.waiting.delete(file);
		this.named(
			file.name,
			this.filesNamed(file.name).filter((other) => other !== file),
		);
		this.trigger("deleted", file, cache);
		if (this.started) this.work();
	}

	private filesNamed(name: string): readonly TFile[] {
		return this.filesByName.get(lookupName(name)) ?? [];
	}

	private named(name: string, files: TFile[]): void {
		this.namesChanged = true;
		if (files.length > 0) this.filesByName.set(lookupName(name), files);
		else this.filesByName.delete(lookupName(name));
	}
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
