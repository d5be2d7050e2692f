import type { Setting } from "obsidian";
import { backToDefault } from "../../core/settings/setting-text";
import { settingWords } from "../../core/words/settings";
import { attempt } from "../parts/notices";
import { changeAndSay, type SettingParts } from "./setting-parts";

/** Adds a button that sets a setting back to its default, there only while it differs. `changed` follows, also when that is taken back. */
export function addReset(
	setting: Setting,
	parts: SettingParts,
	key: string,
	name: string,
	changed: () => void = () => undefined,
): () => void {
	const { store } = parts.settings;
	let stop = (): void => undefined;
	setting.addButton((button) => {
		button.setIcon("rotate-ccw").setTooltip(settingWords.reset.button).setClass("clickable-icon");
		button.onClick(() => {
			attempt(async () => {
				const change = backToDefault(store.value, key);
				if (change === null) return;
				const saying = changeAndSay(parts, change, settingWords.reset.done(name), changed);
				// The button is gone by now, and must not take the focus with it.
				setting.controlEl.querySelector<HTMLElement>("input, select")?.focus({ preventScroll: true });
				await saying;
				changed();
			});
		});
		const show = (): void => button.buttonEl.toggle(backToDefault(store.value, key) !== null);
		show();
		stop = store.watch(show);
	});
	return () => stop();
}
