import type { Setting, SettingDefinition } from "obsidian";
import { type Meaning, PROPERTY_NAMES } from "../../core/kinds/property-names";
import { givenBack, isTaken } from "../../core/notes/marks/found-marks";
import type { LikelyPeople } from "../../core/notes/marks/likely-people";
import { meaningOf, type UnreadName, withMeaning } from "../../core/notes/marks/unread-names";
import type { Watched } from "../../core/store";
import { coldWords } from "../../core/words/list";
import { meaningName, settingWords } from "../../core/words/settings";
import type { World } from "../../core/world";
import { KeptSettings } from "../../vault/kept-settings";
import { attempt } from "../parts/notices";

/** A row that says something about the world as it is, and says it anew while the settings are open. */
export function worldRow(
	name: string,
	world: Watched<World>,
	words: (world: World) => string,
	build?: (setting: Setting) => void,
): SettingDefinition {
	return {
		name,
		desc: words(world.value),
		render: (setting) => {
			const say = (): void => void setting.setDesc(words(world.value));
			say();
			build?.(setting);
			return world.watch(say);
		},
	};
}

/** How many people are found now; `shown` follows when that is drawn. */
export function foundRow(world: Watched<World>, shown: () => void): SettingDefinition {
	const { name, count } = settingWords.found;
	const words = ({ complete, rows, people: { me } }: World): string =>
		complete ? count(rows.filter(({ person }) => person.contact.path !== me).length) : settingWords.readingNotes;
	return worldRow(name, world, words, shown);
}

/** A folder, tag or property of the vault with its notes, and a switch that makes them people. `changed` follows each change. */
export function markRow(mark: LikelyPeople, settings: KeptSettings, changed: () => void): SettingDefinition {
	return {
		name: `${settingWords.marks[mark.kind]} ${mark.label}`,
		desc: mark.count === 0 ? settingWords.noNotes : coldWords.likely(mark.count, mark.examples),
		aliases: [settingWords.people, settingWords.found.name],
		render: (setting) => {
			let stop = (): void => undefined;
			setting.settingEl.dataset["rapportMark"] = mark.label;
			setting.settingEl.dataset["rapportRow"] = `mark ${mark.label}`;
			setting.addToggle((toggle) => {
				let isOn = false;
				// The application tells of what code sets as it does of a click.
				const show = (): void => {
					isOn = isTaken(mark, settings.store.value);
					toggle.setValue(isOn);
				};
				toggle.onChange((on) => {
					if (on === isOn) return;
					attempt(async () => {
						const { value } = settings.store;
						await settings.change(on ? mark.take(value) : givenBack(mark, value));
						changed();
					});
				});
				show();
				// The application names no control by its row.
				setting.controlEl.querySelector("input")?.setAttribute("aria-label", `${settingWords.marks[mark.kind]} ${mark.label}`);
				stop = settings.store.watch(show);
			});
			return stop;
		},
	};
}

/** The name of a property that is not read, and a choice of what it means. `changed` follows each change. */
export function unreadRow({ name, count, example }: UnreadName, settings: KeptSettings, changed: () => void): SettingDefinition {
	const meanings = (Object.keys(PROPERTY_NAMES) as Meaning[]).map((meaning): [string, string] => [meaning, meaningName(meaning)]);
	return {
		name,
		desc: settingWords.unread.told(count, example),
		render: (setting) => {
			let show = (): void => undefined;
			setting.settingEl.dataset["rapportRow"] = `unread ${name}`;
			setting.addDropdown((dropdown) => {
				show = () => void dropdown.setValue(meaningOf(name, settings.store.value));
				dropdown.addOptions(Object.fromEntries([["", settingWords.unread.none], ...meanings])).onChange((meaning) => {
					attempt(async () => {
						await settings.change(withMeaning(name, meaning, settings.store.value));
						changed();
					});
				});
				// The application names no control by its row.
				dropdown.selectEl.setAttribute("aria-label", name);
			});
			show();
			return settings.store.watch(show);
		},
	};
}
