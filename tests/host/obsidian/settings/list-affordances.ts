import type { SettingDefinitionList } from "obsidian";
import { Platform } from "../base/platform";
import { setIcon } from "../base/icons";
import { Setting } from "./setting";
import type { SettingGroup } from "./setting-group";

/** What makes a group a list: entries can be added, taken away, and dragged to another place. */
export function addListAffordances(group: SettingGroup, list: SettingDefinitionList, rows: readonly Setting[]): void {
	group.addClass("mod-list");
	if (rows.length === 0 && list.emptyState) group.listEl.createDiv({ cls: "setting-list-empty", text: list.emptyState });
	rows.forEach((row, i) => {
		if (list.onReorder) addHandle(row, i, list.onReorder);
		if (list.onDelete) addDelete(row, i, list.onDelete);
	});
	const { addItem } = list;
	if (!addItem) return;
	if (Platform.isMobile) {
		const row = new Setting(group.listEl).setName(`+ ${addItem.name}`);
		row.settingEl.addClass("mod-clickable");
		row.settingEl.addEventListener("click", () => addItem.action(row.settingEl));
	} else {
		group.addExtraButton((button) => {
			button
				.setIcon("plus")
				.setTooltip(addItem.name)
				.onClick(() => addItem.action(button.extraSettingsEl));
		});
	}
}

function addDelete(row: Setting, index: number, remove: (index: number) => void): void {
	row.addExtraButton((button) =>
		button
			.setIcon("trash-2")
			.setTooltip("Delete")
			.onClick(() => remove(index)),
	);
	row.settingEl.setAttr("tabindex", 0);
	row.settingEl.addEventListener("keydown", (event) => {
		if (event.target === row.settingEl && (event.key === "Delete" || event.key === "Backspace")) remove(index);
	});
}

function addHandle(row: Setting, index: number, move: (from: number, to: number) => void): void {
	const attr = { draggable: true, "aria-label": "Drag to reorder" };
	const handle = row.settingEl.createDiv({ cls: "setting-drag-handle", prepend: true, attr });
	setIcon(handle, "grip-vertical");
	handle.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", String(index)));
	row.settingEl.addEventListener("dragover", (event) => event.preventDefault());
	row.settingEl.addEventListener("drop", (event) => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData("text/plain"));
		if (from !== index) move(from, index);
	});
}
