import type { SettingControl } from "obsidian";
import { FileInputSuggest, FolderInputSuggest } from "./path-suggest";
import type { Setting } from "./setting";
import type { SettingTab } from "./setting-tab";
import type { AbstractTextComponent } from "./text-components";

/** Adds the declared control to its row: it shows the tab's value, and gives the tab what the user sets, if that is valid. */
export function addControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;
	const check = (value: unknown): unknown => (control.validate as ((value: unknown) => unknown) | undefined)?.(value);
	let latest = 0;
	const say = (problem: unknown): void => {
		setting.setErrorMessage(typeof problem === "string" ? problem : null);
	};
	const change = async (value: unknown): Promise<void> => {
		const mine = ++latest;
		const problem = await check(value);
		if (mine !== latest) return;
		say(problem);
		if (problem) return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	draw(setting, control, stored, tab, (value) => void change(value));
	// A Setting has a method `then`: a promise that is given one never comes to an end.
	void Promise.resolve(check(stored)).then(say);
}

function draw(setting: Setting, control: SettingControl, stored: unknown, tab: SettingTab, change: (value: unknown) => void): void {
	const written = stored == null ? "" : typeof stored === "string" ? stored : JSON.stringify(stored);
	const text = (component: AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>, placeholder = ""): unknown =>
		component.setValue(written).setPlaceholder(placeholder).onChange(change);
	switch (control.type) {
		case "toggle":
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(change));
			break;
		case "dropdown":
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(written).onChange(change));
			break;
		case "text":
			setting.addText((component) => text(component, control.placeholder));
			break;
		case "textarea":
			setting.addTextArea((component) => {
				text(component, control.placeholder);
				if (control.rows !== undefined) component.inputEl.rows = control.rows;
			});
			break;
		case "number":
			setting.addText((component) => {
				component.inputEl.type = "number";
				component.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				component.setValue(written).setPlaceholder(control.placeholder ?? "");
				component.onChange((typed) =>
					change(typed.trim() === "" || Number.isNaN(Number(typed)) ? (control.defaultValue ?? 0) : Number(typed)),
				);
			});
			break;
		case "slider":
			setting.addSlider((slider) => {
				slider
					.setLimits(control.min, control.max, control.step)
					.setValue(Number(stored ?? control.min))
					.onChange(change);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
			});
			break;
		case "color":
			setting.addColorPicker((picker) => picker.setValue(written).onChange(change));
			break;
		case "file":
			setting.addSearch((component) => {
				text(component, control.placeholder);
				new FileInputSuggest(tab.app, component.inputEl, control.filter as never).onSelect((path) =>
					component.setValue(path).onChanged(),
				);
			});
			break;
		case "folder":
			setting.addSearch((component) => {
				text(component, control.placeholder);
				const suggest = new FolderInputSuggest(tab.app, component.inputEl, control.filter as never, control.includeRoot);
				suggest.onSelect((path) => component.setValue(path).onChanged());
			});
			break;
		default:
			unknownControl(control);
	}
}

function unknownControl(control: never): never {
	throw new Error(`Unknown kind of setting: ${JSON.stringify(control)}`);
}
