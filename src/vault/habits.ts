import { HABIT_FILES, habitsOf } from "../core/notes/habits";
import type { App } from "obsidian";
import type { VaultHabits } from "../core/notes/note";

/** Reads where the vault keeps its daily notes and templates; they have no typed API, so it is read as unknown. */
export async function readHabits({ vault }: App): Promise<VaultHabits> {
	const read = async (file: string): Promise<unknown> => {
		const path = `${vault.configDir}/${file}`;
		try {
			return (await vault.adapter.exists(path)) ? JSON.parse(await vault.adapter.read(path)) : null;
		} catch {
			return null;
		}
	};
	const [dailyNotes, templates, templater] = await Promise.all([read(HABIT_FILES.dailyNotes), read(HABIT_FILES.templates), read(HABIT_FILES.templater)]);
	return habitsOf({ dailyNotes, templates, templater });
}
