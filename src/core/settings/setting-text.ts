import { writtenAlike } from "../kinds/alike";
import { asRecord } from "../kinds/record";
import { parseCadence } from "../kinds/wanted-cadence";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings";

/** A setting as the settings tab shows it: lists as their entries, cadences by tag as entries `tag: days`. */
export function controlValue(settings: Settings, key: string): unknown {
	const value = valueAt(settings, key);
	if (key === "cadenceByTag") return Object.entries(settings.cadenceByTag).map(([tag, days]) => `${tag}: ${days}`);
	return value ?? "";
}

/** The entries of a setting that is a list; none for any other. */
export function entriesOf(settings: Settings, key: string): readonly string[] {
	const value = controlValue(settings, key);
	return Array.isArray(value) ? value.map(String) : [];
}

/** The change of settings that a control's new value makes; for a list, all its entries. */
export function withControlValue(settings: Settings, key: string, shown: unknown): Partial<Settings> {
	const [outer, inner] = splitKey(key);
	const value = key === "cadenceByTag" && Array.isArray(shown) ? daysByTag(shown.map(String)) : shown;
	return { [outer]: inner === null ? value : { ...asRecord(settings[outer]), [inner]: value } };
}

/** The change after which a setting is as it is by default; null where it is so already. */
export function backToDefault(settings: Settings, key: string): Partial<Settings> | null {
	const change = withControlValue(settings, key, controlValue(DEFAULT_SETTINGS, key));
	return writtenAlike(parseSettings({ ...settings, ...change }), settings) ? null : change;
}

/** Whether an entry `tag: days` of the cadences by tag can be read. */
export function isTagLine(line: string): boolean {
	return tagLine(line) !== null;
}

function valueAt(settings: Settings, key: string): unknown {
	const [outer, inner] = splitKey(key);
	return inner === null ? settings[outer] : asRecord(settings[outer])[inner];
}

function splitKey(key: string): readonly [keyof Settings, string | null] {
	const at = key.indexOf(".");
	return at === -1 ? [key as keyof Settings, null] : [key.slice(0, at) as keyof Settings, key.slice(at + 1)];
}

function daysByTag(lines: readonly string[]): Readonly<Record<string, number>> {
	return Object.fromEntries(lines.map((line) => tagLine(line.trim())).filter((line) => line !== null));
}

function tagLine(line: string): readonly [string, number] | null {
	const parts = /^#?([^\s:]+)\s*:\s*(.+)$/u.exec(line);
	const days = parseCadence(parts?.[2] ?? "");
	return parts === null || typeof days !== "number" ? null : [parts[1] ?? "", days];
}
