import type { App } from "obsidian";
import { asRecord } from "../../core/kinds/record";

/** Closes the settings, so that what was opened from them is seen. No published member does; where there is none, they stay open. */
export function closeSettings(app: App): void {
	const setting = asRecord(asRecord(app)["setting"]);
	const { close } = setting;
	if (typeof close === "function") Reflect.apply(close, setting, []);
}
