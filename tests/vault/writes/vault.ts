import { CALENDAR, HABITS, parseYaml } from "../../core/small-vault";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import type { App } from "obsidian";
import { App as HostApp } from "../../host/obsidian/app";
import { MemoryDisk } from "../../host/obsidian/vault/memory-disk";
import { type Reading, readingOf } from "../../../src/core/notes/people/reading";

/** A vault in memory, as the plugin writes into it, and its notes as they are then. */
export async function vaultWith(files: Record<string, string>) {
	const disk = new MemoryDisk(files);
	const host = new HostApp(disk);
	await host.vault.load();
	const notes = async (): Promise<Record<string, string>> =>
		Object.fromEntries((await disk.entries()).flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
	return { app: host as unknown as App, disk, notes };
}

/** How the notes of such a vault are read. */
export function readingWith(settings: Partial<Settings> = {}): Reading {
	return readingOf({ ...DEFAULT_SETTINGS, ...settings }, HABITS, parseYaml, CALENDAR);
}
