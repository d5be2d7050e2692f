import { type App, getLanguage } from "obsidian";
import { HABIT_FILES, type HabitFiles, habitsOf, type VaultHabits } from "../core/settings/habits";

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
	const found = await Promise.all(Object.entries(HABIT_FILES).map(async ([name, file]) => [name, await read(file)] as const));
	return habitsOf(Object.fromEntries(found) as HabitFiles, getLanguage());
}
