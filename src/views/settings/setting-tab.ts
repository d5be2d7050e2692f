import { type App, type Plugin, PluginSettingTab, type SettingDefinition, type SettingDefinitionItem } from "obsidian";
import { writtenAlike } from "../../core/kinds/alike";
import type { LikelyPeople } from "../../core/notes/marks/likely-people";
import { meaningOf, type UnreadName } from "../../core/notes/marks/unread-names";
import type { Watched } from "../../core/store";
import { isUndecided } from "../../core/triage/undecided";
import { settingWords } from "../../core/words/settings";
import type { World } from "../../core/world";
import { KeptSettings } from "../../vault/kept-settings";
import type { Changes } from "../../vault/writes/changes";
import { attempt } from "../parts/notices";
import { countMarks, countUnread } from "./counted-marks";
import { definitionsOf } from "./definitions";
import { foundRow, markRow, worldRow } from "./found-rows";
import type { SettingParts } from "./setting-parts";
import { closeSettings } from "./settings-window";

/** The settings, declared so that the application draws and searches them. */
export class RapportSettingTab extends PluginSettingTab {
	private marks: readonly LikelyPeople[] = [];
	private unread: readonly UnreadName[] = [];
	private counting = false;
	private isShown = false;
	private readonly parts: SettingParts;

	constructor(
		app: App,
		plugin: Plugin,
		private readonly settings: KeptSettings,
		private readonly world: Watched<World>,
		private readonly sortPeople: () => void,
		changes: Changes,
	) {
		super(app, plugin);
		this.parts = { app, settings, changes, redraw: (focus) => this.redraw(focus) };
		// What the vault holds can be searched for, too; that can wait until the notes are read.
		const stop = world.watch(({ complete }) => {
			if (!complete) return;
			stop();
			this.count();
		});
		plugin.register(stop);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const shown = (): void => {
			this.isShown = true;
			this.count();
		};
		const found = [foundRow(this.world, shown), ...this.marks.map((mark) => markRow(mark, this.settings, () => this.redraw()))];
		return definitionsOf(this.parts, this.sortRow(), found, this.unread);
	}

	override hide(): void {
		this.isShown = false;
		this.unread = this.unread.filter(({ name }) => meaningOf(name, this.settings.store.value) === "");
		super.hide();
	}

	// While they are shown, rows stay where they are.
	private count(): void {
		if (this.counting) return;
		this.counting = true;
		attempt(async () => {
			try {
				const { value } = this.settings.store;
				const marks = await countMarks(this.app, value, this.isShown ? this.marks : []);
				const people = this.world.value.people.byPath.keys();
				const unread = await countUnread(this.app, people, value, this.isShown ? this.unread : []);
				if (writtenAlike([marks, unread], [this.marks, this.unread])) return;
				[this.marks, this.unread] = [marks, unread];
			} finally {
				this.counting = false;
			}
			this.redraw();
		});
	}

	// What had the focus has it again.
	private redraw(focus = this.focused()): void {
		this.update();
		const rows = [...this.containerEl.querySelectorAll<HTMLElement>("[data-rapport-row]")];
		const row = rows.find(({ dataset }) => dataset["rapportRow"] === focus);
		const field = row?.querySelector<HTMLElement>("input, select");
		const first = row?.matches("[tabindex]") === true ? row : row?.querySelector<HTMLElement>("button, [tabindex]");
		(field ?? first)?.focus({ preventScroll: true });
	}

	private focused(): string | undefined {
		const { activeElement } = this.containerEl.ownerDocument;
		if (!this.containerEl.contains(activeElement)) return undefined;
		return activeElement?.closest<HTMLElement>("[data-rapport-row]")?.dataset["rapportRow"];
	}

	private sortRow(): SettingDefinition {
		const { name, button, count } = settingWords.sort;
		const words = ({ complete, rows }: World): string =>
			complete ? count(rows.filter(isUndecided).length) : settingWords.readingNotes;
		return worldRow(name, this.world, words, (setting) => {
			setting.addButton((sort) =>
				sort.setButtonText(button).onClick(() => {
					closeSettings(this.app);
					this.sortPeople();
				}),
			);
		});
	}
}
