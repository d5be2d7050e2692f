import { createStore, getMany, keys, set, type UseStore } from "idb-keyval";
import { apiVersion, type App, type FileStats, type PluginManifest, type TFile } from "obsidian";
import type { Note } from "../core/notes/people/note";
import type { Reading } from "../core/notes/people/reading";
import { noteSaved, savedNote } from "../core/notes/people/saved-note";
import { readingKey } from "../core/settings/settings";
import type { Slices } from "./slices";

const VAULT = "rapport-saved-notes";
const SHELVES = 128;
const SHELVES_AT_ONCE = 8;

/** The state of a file by which it is told whether it has changed. */
type State = Pick<FileStats, "mtime" | "size">;

/** What is saved of the notes of a shelf, and by what they were read. */
interface Shelf {
	readonly readBy: string;
	readonly notes: readonly (readonly [path: string, mtime: number, size: number, saved: string])[];
}

/**
 * What notes say, saved on this device between two starts, so that a note whose file has not changed is not read again. It is a cache:
 * where it is missing, broken, or was made by other settings, habits or another version, notes are read as if there were none.
 */
export class SavedNotes {
	private readonly found = new Map<string, State & { readonly saved: string }>();
	private readonly states = new Map<string, State>();
	private readonly stale = new Set<number>();

	private constructor(
		private readonly store: UseStore | null,
		private readonly readBy: string,
	) {}

	/** Finds what was saved of notes that were read in the same way. */
	static async open(app: App, manifest: PluginManifest, reading: Reading): Promise<SavedNotes> {
		try {
			const [readBy, store] = [await versionOf(app, manifest, reading), createStore(`rapport/${vaultOf(app)}`, "notes")];
			const opened = new SavedNotes(store, readBy);
			const shelves = await keys<number>(store);
			for (let at = 0; at < shelves.length; at += SHELVES_AT_ONCE) {
				const some = shelves.slice(at, at + SHELVES_AT_ONCE);
				const saved = await getMany<Shelf | undefined>(some, store);
				some.forEach((shelf, index) => opened.find(shelf, saved[index]));
			}
			return opened;
		} catch {
			return new SavedNotes(null, "");
		}
	}

	private find(shelf: number, saved: Shelf | undefined): void {
		if (saved?.readBy !== this.readBy) this.stale.add(shelf);
		else for (const [path, mtime, size, note] of saved.notes) this.found.set(path, { mtime, size, saved: note });
	}

	/** What a file says; null where it was not saved in the state that the file has now. */
	noteOf({ path, stat }: TFile, { rules }: Reading): Note | null {
		const found = this.found.get(path);
		if (found === undefined || !isSame(found, stat)) return null;
		this.found.delete(path);
		const note = noteSaved(path, found.saved, rules);
		if (note !== null) this.states.set(path, { mtime: found.mtime, size: found.size });
		return note;
	}

	/** Whether a file was read in the state that it has now. */
	isRead({ path, stat }: TFile): boolean {
		const state = this.states.get(path);
		return state !== undefined && isSame(state, stat);
	}

	/** Tells that a file was read, and in what state. */
	wasRead(path: string, { mtime, size }: State): void {
		this.states.set(path, { mtime, size });
		this.stale.add(shelfOf(path));
	}

	/** Forgets a file that is there no more. */
	forget(path: string): void {
		this.states.delete(path);
		this.stale.add(shelfOf(path));
	}

	/** Saves what has changed since it was saved last, once all notes have been read. */
	async save(notes: ReadonlyMap<string, Note>, slices: Slices): Promise<void> {
		if (this.store === null) return;
		// What was found of files that are there no more, or hold nothing now, is of no use.
		for (const path of this.found.keys()) this.stale.add(shelfOf(path));
		this.found.clear();
		const shelves = new Map([...this.stale].map((shelf) => [shelf, new Array<Shelf["notes"][number]>()]));
		// What changes from now on is for the next time.
		this.stale.clear();
		for (const [path, { mtime, size }] of this.states) {
			const note = notes.get(path);
			if (note !== undefined) shelves.get(shelfOf(path))?.push([path, mtime, size, savedNote(note)]);
			if (slices.isOver) await slices.pause();
		}
		for (const [shelf, saved] of shelves) {
			await set(shelf, { readBy: this.readBy, notes: saved } satisfies Shelf, this.store).catch(() => this.stale.add(shelf));
			await slices.pause();
		}
	}
}

function isSame(one: State, other: State): boolean {
	return one.mtime === other.mtime && one.size === other.size;
}

// All that bears upon what notes say: the application with its calendar, the plugin as it is installed, settings and habits.
async function versionOf({ vault }: App, { dir, version }: PluginManifest, { settings, habits }: Reading): Promise<string> {
	const built = dir === undefined ? null : await vault.adapter.stat(`${dir}/main.js`);
	return JSON.stringify([apiVersion, version, built?.mtime, built?.size, readingKey(settings), habits]);
}

// The name under which this vault's notes are saved on this device; two vaults may bear one name.
function vaultOf(app: App): string {
	const known: unknown = app.loadLocalStorage(VAULT);
	if (typeof known === "string") return known;
	const made = crypto.randomUUID();
	app.saveLocalStorage(VAULT, made);
	return made;
}

function shelfOf(path: string): number {
	let sum = 0;
	for (let at = 0; at < path.length; at++) sum = (Math.imul(sum, 31) + path.charCodeAt(at)) >>> 0;
	return sum % SHELVES;
}
