import {
	type App,
	type Plugin,
	PluginSettingTab,
	type SettingDefinition,
	type SettingDefinitionItem,
	type SettingGroupItem,
} from "obsidian";
import { CHANNEL_WORDS } from "../../core/kinds/channel";
import { DATED_NAMES } from "../../core/kinds/dated-names";
import { PROPERTY_NAMES } from "../../core/kinds/property-names";
import { foundMarks } from "../../core/notes/marks/found-marks";
import type { LikelyPeople } from "../../core/notes/marks/likely-people";
import { controlValue, unreadTagLine, withControlValue } from "../../core/settings/setting-text";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import { isUndecided } from "../../core/triage/undecided";
import { channelName, datedName, meaningName, settingWords, type SettingWords } from "../../core/words/settings";
import type { World } from "../../core/world";
import { indexedNotes } from "../../vault/indexed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import { closeSettings } from "./settings-window";
import { foundRow, markRow, worldRow } from "./found-rows";

/** The settings, declared so that the application draws and searches them. */
export class RapportSettingTab extends PluginSettingTab {
	private listed: readonly LikelyPeople[] = [];
	private changing = false;

	constructor(
		app: App,
		plugin: Plugin,
		private readonly settings: KeptSettings,
		private readonly world: Watched<World>,
		private readonly sortPeople: () => void,
	) {
		super(app, plugin);
		// What the vault holds can be searched for as soon as the application has read it.
		const read = app.metadataCache.on("resolved", () => {
			app.metadataCache.offref(read);
			this.update();
		});
		plugin.registerEvent(read);
	}

	override getControlValue(key: string): unknown {
		return controlValue(this.settings.store.value, key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.settings.change(withControlValue(this.settings.store.value, key, value));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const peopleLists = ["peopleFolders", "personTags", "personProperties", "personValues", "notPeople"] as const;
		return [
			group(settingWords.you, [file("me", settingWords.me), text("organization", settingWords.organization)]),
			group(settingWords.newNotes, [
				{ ...settingWords.newPersonFolder, control: { type: "folder", key: "newPersonFolder" } },
				file("personTemplate", settingWords.personTemplate),
			]),
			group(settingWords.writing, [
				choice("logTo", settingWords.logTo, settingWords.logsTo),
				text("dailyHeading", settingWords.dailyHeading),
				{ ...settingWords.moveLastContact, control: { type: "toggle", key: "moveLastContact" } },
			]),
			group(settingWords.rhythm, [this.sortRow(), ...cadences(), byTag()]),
			group(settingWords.people, [foundRow(this.world), ...this.marks(), ...peopleLists.map((key) => text(key, settingWords[key]))]),
			group(settingWords.reading, [
				text("logHeadings", settingWords.logHeadings),
				text("factHeadings", settingWords.factHeadings),
				choice("dateOrder", settingWords.dateOrder, settingWords.dateOrders),
				choice("mentions", settingWords.mentions, settingWords.mentionsThatCount),
				text("dailyNotes.folder", settingWords.dailyFolder),
				text("dailyNotes.format", settingWords.dailyFormat),
				{ type: "page", ...settingWords.channelWords, items: words("channelWords", CHANNEL_WORDS, channelName) },
				{ type: "page", ...settingWords.datedNames, items: words("datedNames", DATED_NAMES, datedName) },
				{ type: "page", ...settingWords.propertyNames, items: words("propertyNames", PROPERTY_NAMES, meaningName) },
			]),
		];
	}

	private marks(): readonly SettingDefinition[] {
		const { value } = this.settings.store;
		this.listed = foundMarks(indexedNotes(this.app, value), value, this.changing ? this.listed : []);
		return this.listed.map((mark) => markRow(mark, this.settings, () => this.redraw(mark)));
	}

	// The lists of words below show what was switched; the row stays where it is, and has the focus again.
	private redraw({ label }: LikelyPeople): void {
		this.changing = true;
		this.update();
		this.changing = false;
		const row = [...this.containerEl.querySelectorAll<HTMLElement>("[data-rapport-mark]")].find(
			(each) => each.dataset["rapportMark"] === label,
		);
		row?.querySelector("input")?.focus({ preventScroll: true });
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

function group(heading: string, items: SettingGroupItem[]): SettingDefinitionItem {
	return { type: "group", heading, items };
}

function text(key: string, words: SettingWords): SettingDefinition {
	return { ...words, control: { type: "text", key } };
}

function file(key: string, words: SettingWords): SettingDefinition {
	return { ...words, control: { type: "file", key, filter: ({ extension }) => extension === "md" } };
}

function choice(key: string, words: SettingWords, options: Record<string, string>): SettingDefinition {
	return { ...words, control: { type: "dropdown", key, options } };
}

function cadences(): SettingDefinition[] {
	return (Object.keys(DEFAULT_SETTINGS.cadences) as (keyof typeof DEFAULT_SETTINGS.cadences)[]).map((circle) => ({
		...settingWords.cadences[circle],
		control: {
			type: "number",
			key: `cadences.${circle}`,
			min: 1,
			max: 3650,
			step: 1,
			validate: (days) => (Number.isInteger(days) && days >= 1 && days <= 3650 ? undefined : settingWords.badDays),
		},
	}));
}

function byTag(): SettingDefinition {
	const validate = (shown: string): string | undefined => {
		const line = unreadTagLine(shown);
		return line === null ? undefined : settingWords.badTagLine(line);
	};
	return { ...settingWords.cadenceByTag, control: { type: "textarea", key: "cadenceByTag", validate } };
}

function words<K extends string>(
	key: string,
	defaults: Readonly<Record<K, readonly string[]>>,
	nameOf: (word: K) => string,
): SettingDefinition[] {
	return (Object.keys(defaults) as K[]).map((word) => text(`${key}.${word}`, { name: nameOf(word), desc: defaults[word].join(", ") }));
}
