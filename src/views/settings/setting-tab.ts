import { type App, type Plugin, PluginSettingTab, type SettingDefinition, type SettingDefinitionItem } from "obsidian";
import { CHANNEL_WORDS } from "../../core/kinds/channel";
import { PROPERTY_NAMES } from "../../core/kinds/property-names";
import { foundMarks } from "../../core/notes/marks/found-marks";
import type { LikelyPeople } from "../../core/notes/marks/likely-people";
import { controlValue, unreadTagLine, withControlValue } from "../../core/settings/setting-text";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import { isUndecided } from "../../core/triage/undecided";
import { channelName, meaningName, settingWords, type SettingWords } from "../../core/words/settings";
import type { World } from "../../core/world";
import { indexedNotes } from "../../vault/indexed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import { closeSettings } from "./close-settings";
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
		return [
			{ type: "group", heading: settingWords.you, items: [file("me"), text("organization")] },
			{
				type: "group",
				heading: settingWords.newNotes,
				items: [{ ...settingWords.newPersonFolder, control: { type: "folder", key: "newPersonFolder" } }, file("personTemplate")],
			},
			{
				type: "group",
				heading: settingWords.writing,
				items: [
					choice("logTo", settingWords.logsTo),
					text("dailyHeading"),
					{ ...settingWords.moveLastContact, control: { type: "toggle", key: "moveLastContact" } },
				],
			},
			{ type: "group", heading: settingWords.rhythm, items: [this.sortRow(), ...cadences(), byTag()] },
			{
				type: "group",
				heading: settingWords.people,
				items: [
					foundRow(this.world),
					...this.marks(),
					...(["peopleFolders", "personTags", "personProperties", "personValues", "notPeople"] as const).map((key) => text(key)),
				],
			},
			{
				type: "group",
				heading: settingWords.reading,
				items: [
					text("logHeadings"),
					text("factHeadings"),
					choice("dateOrder", settingWords.dateOrders),
					choice("mentions", settingWords.mentionsThatCount),
					text("dailyNotes.folder", settingWords.dailyFolder),
					text("dailyNotes.format", settingWords.dailyFormat),
					{ type: "page", ...settingWords.channelWords, items: words("channelWords", CHANNEL_WORDS, channelName) },
					{ type: "page", ...settingWords.propertyNames, items: words("propertyNames", PROPERTY_NAMES, meaningName) },
				],
			},
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

type Worded = { [K in keyof typeof settingWords]: (typeof settingWords)[K] extends SettingWords ? K : never }[keyof typeof settingWords];

function text(key: Worded): SettingDefinition;
function text(key: string, words: SettingWords): SettingDefinition;
function text(key: string, words: SettingWords = settingWords[key as Worded]): SettingDefinition {
	return { ...words, control: { type: "text", key } };
}

function file(key: Worded): SettingDefinition {
	return { ...settingWords[key], control: { type: "file", key, filter: ({ extension }) => extension === "md" } };
}

function choice(key: Worded, options: Record<string, string>): SettingDefinition {
	return { ...settingWords[key], control: { type: "dropdown", key, options } };
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
