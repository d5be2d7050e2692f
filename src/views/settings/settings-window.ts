import type { App } from "obsidian";
import { asRecord } from "../../core/kinds/record";

/** Closes the settings, so that what was opened from them is seen. No published member does; where there is none, they stay open. */
export function closeSettings(app: App): void {
	call(app, "close");
}

/** Opens the settings of a plugin. No published member does; where there is none, nothing happens. */
export function openSettings(app: App, plugin: string): void {
	call(app, "open");
	call(app, "openTabById", plugin);
}

function call(app: App, name: string, ...given: readonly string[]): void {
	const setting = asRecord(asRecord(app)["setting"]);
	const member = setting[name];
	if (typeof member === "function") Reflect.apply(member, setting, given);
}
