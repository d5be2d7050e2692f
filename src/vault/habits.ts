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
	const files = [HABIT_FILES.dailyNotes, HABIT_FILES.templates, HABIT_FILES.templater];
	const [dailyNotes, templates, templater] = await Promise.all(files.map(read));
	return habitsOf({ dailyNotes, templates, templater });
}
