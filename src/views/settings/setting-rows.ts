import type { Setting, SettingDefinition, TextAreaComponent, TextComponent } from "obsidian";
import { controlValue, withControlValue } from "../../core/settings/setting-text";
import { settingWords, type SettingWords } from "../../core/words/settings";
import { TextSuggest } from "../modals/text-suggest";
import { attempt } from "../parts/notices";
import { addReset } from "./reset-button";
import type { SettingParts } from "./setting-parts";

const SHOWN_LINES = 6;

/** Builds a control that tells `set` what somebody chose; answers how it shows what is in force. */
type Build = (setting: Setting, set: (value: unknown) => void) => (value: unknown) => void;

/** A setting of one line of text. */
export function text({ parts, key, words }: Row): SettingDefinition {
	return row({ parts, key, words }, (setting, set) => textControl(setting, set, () => undefined));
}

/** A setting of several lines of text; what stands there when it is empty is shown in its place. */
export function lines({ parts, key, words }: Row, usual: string): SettingDefinition {
	return row({ parts, key, words }, (setting, set) => {
		let show = (_: unknown): void => undefined;
		setting.addTextArea((component) => {
			component.setPlaceholder(usual).onChange(set);
			component.inputEl.rows = SHOWN_LINES;
			show = shownUnlessTyped(component);
		});
		return show;
	});
}

/** A setting that names something of the vault, which is suggested. */
export function named({ parts, key, words }: Row, names: () => readonly string[]): SettingDefinition {
	return row({ parts, key, words }, (setting, set) =>
		textControl(setting, set, (component) => {
			const choose = (name: string): void => {
				component.setValue(name);
				set(name);
			};
			new TextSuggest(parts.app, component.inputEl, names, choose, false);
		}),
	);
}

/** A setting that is one of a few. */
export function choice({ parts, key, words }: Row, options: Record<string, string>): SettingDefinition {
	return row({ parts, key, words }, (setting, set) => {
		let show = (_: unknown): void => undefined;
		setting.addDropdown((dropdown) => {
			dropdown.addOptions(options).onChange(set);
			show = (value) => void dropdown.setValue(String(value));
		});
		return show;
	});
}

/** A setting that is on or off. */
export function toggle({ parts, key, words }: Row): SettingDefinition {
	return row({ parts, key, words }, (setting, set) => {
		let shown: unknown;
		let show = (_: unknown): void => undefined;
		setting.addToggle((component) => {
			// The application tells of what code sets as it does of a click.
			component.onChange((on) => {
				if (on !== shown) set(on);
			});
			show = (value) => {
				shown = value;
				component.setValue(value === true);
			};
		});
		return show;
	});
}

/** A setting of whole days. */
export function days({ parts, key, words }: Row): SettingDefinition {
	return row({ parts, key, words }, (setting, set) => {
		const setDays = (typed: unknown): void => {
			const count = Number(typed);
			const isRight = String(typed).trim() !== "" && Number.isInteger(count) && count >= 1 && count <= 3650;
			setting.setErrorMessage(isRight ? null : settingWords.badDays);
			if (isRight) set(count);
		};
		const show = textControl(setting, setDays, ({ inputEl }) => {
			Object.assign(inputEl, { type: "number", min: "1", max: "3650", step: "1" });
		});
		return (value) => {
			setting.setErrorMessage(null);
			show(value);
		};
	});
}

/** Which setting a row shows, by its key, and its words. */
export interface Row {
	readonly parts: SettingParts;
	readonly key: string;
	readonly words: SettingWords;
}

function textControl(setting: Setting, set: (value: unknown) => void, build: (component: TextComponent) => void): (value: unknown) => void {
	let show = (_: unknown): void => undefined;
	setting.addText((component) => {
		build(component);
		component.onChange(set);
		show = shownUnlessTyped(component);
	});
	return show;
}

// What is being typed is left alone, also where another way of writing it is kept.
function shownUnlessTyped(component: TextComponent | TextAreaComponent): (value: unknown) => void {
	return (value) => {
		if (!component.inputEl.isActiveElement()) component.setValue(String(value));
	};
}

// The application names no control by its row.
function row({ parts, key, words }: Row, build: Build): SettingDefinition {
	const { settings } = parts;
	return {
		...words,
		render: (setting) => {
			const stopReset = addReset(setting, parts, key, words.name);
			const set = (value: unknown): void => attempt(() => settings.change(withControlValue(settings.store.value, key, value)));
			const show = build(setting, set);
			setting.controlEl.querySelector("input, select, textarea")?.setAttribute("aria-label", words.name);
			const sayNow = (): void => show(controlValue(settings.store.value, key));
			sayNow();
			const stop = settings.store.watch(sayNow);
			return () => {
				stopReset();
				stop();
			};
		},
	};
}
