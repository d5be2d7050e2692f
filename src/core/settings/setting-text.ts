import { asRecord } from "../kinds/record";
import { parseCadence } from "../kinds/wanted-cadence";
import type { Settings } from "./settings";

/** A setting as a control of the settings tab shows it: lists as words between commas, cadences by tag as lines `tag: days`. */
export function controlValue(settings: Settings, key: string): unknown {
	const value = valueAt(settings, key);
	if (Array.isArray(value)) return value.join(", ");
	if (key === "cadenceByTag")
		return Object.entries(settings.cadenceByTag)
			.map(([tag, days]) => `${tag}: ${days}`)
			.join("\n");
	return value ?? "";
}

/** The change of settings that a control's new value makes. */
export function withControlValue(settings: Settings, key: string, shown: unknown): Partial<Settings> {
	const [outer, inner] = splitKey(key);
	const before = valueAt(settings, key);
	const value = Array.isArray(before) ? listOf(String(shown)) : key === "cadenceByTag" ? daysByTag(String(shown)) : shown;
	return { [outer]: inner === null ? value : { ...asRecord(settings[outer]), [inner]: value } };
}

/** What is wrong with the lines of cadences by tag, as a sentence; null where each can be read. */
export function unreadTagLine(shown: string): string | null {
	return linesOf(shown).find((line) => tagLine(line) === null) ?? null;
}

function valueAt(settings: Settings, key: string): unknown {
	const [outer, inner] = splitKey(key);
	return inner === null ? settings[outer] : asRecord(settings[outer])[inner];
}

function splitKey(key: string): readonly [keyof Settings, string | null] {
	const at = key.indexOf(".");
	return at === -1 ? [key as keyof Settings, null] : [key.slice(0, at) as keyof Settings, key.slice(at + 1)];
}

function listOf(shown: string): readonly string[] {
	return shown
		.split(",")
		.map((word) => word.trim())
		.filter((word) => word !== "");
}

function daysByTag(shown: string): Readonly<Record<string, number>> {
	return Object.fromEntries(
		linesOf(shown)
			.map(tagLine)
			.filter((line) => line !== null),
	);
}

function linesOf(shown: string): readonly string[] {
	return shown
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

function tagLine(line: string): readonly [string, number] | null {
	const parts = /^#?([^\s:]+)\s*:\s*(.+)$/u.exec(line);
	const days = parseCadence(parts?.[2] ?? "");
	return parts === null || typeof days !== "number" ? null : [parts[1] ?? "", days];
}
