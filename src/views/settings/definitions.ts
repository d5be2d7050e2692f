import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from "obsidian";
import { CHANNEL_WORDS } from "../../core/kinds/channel";
import { DATED_NAMES } from "../../core/kinds/dated-names";
import { PROPERTY_NAMES } from "../../core/kinds/property-names";
import { meaningOf, type UnreadName } from "../../core/notes/marks/unread-names";
import { entriesOf, isTagLine } from "../../core/settings/setting-text";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { introduceWords } from "../../core/words/pages/introduce";
import { channelName, datedName, meaningName, settingWords, type SettingWords } from "../../core/words/settings";
import { shortened } from "../../core/words/shortened";
import { unreadRow } from "./found-rows";
import { type ListKind, listPage } from "./list-page";
import type { SettingParts } from "./setting-parts";
import { choice, days, lines, named, text, toggle } from "./setting-rows";
import { foldersOf, headingsOf, notesOf, propertiesOf, tagsOf, valuesOf } from "./vault-texts";

const LONGEST_SHOWN = 60;

/** All settings, in groups. What follows the world is given: the row to sort people, those of what was found, names that are not read. */
export function definitionsOf(
	parts: SettingParts,
	sortRow: SettingDefinition,
	foundRows: readonly SettingDefinition[],
	unread: readonly UnreadName[],
): SettingDefinitionItem[] {
	const of = <K extends Plain>(key: K) => ({ parts, key, words: settingWords[key] });
	const notes = (): readonly string[] => notesOf(parts.app);
	const names: ListKind = { isOrdered: true, texts: () => propertiesOf(parts.app) };
	return [
		group(settingWords.you, [named(of("me"), notes), text(of("organization")), listPage(of("targetOrganizations"))]),
		group(settingWords.newNotes, [named(of("newPersonFolder"), () => foldersOf(parts.app)), named(of("personTemplate"), notes)]),
		group(settingWords.writing, [
			choice(of("logTo"), settingWords.logsTo),
			text(of("dailyHeading")),
			toggle(of("moveLastContact")),
			lines(of("introductionMessage"), introduceWords.message),
		]),
		group(settingWords.rhythm, [sortRow, ...cadences(parts), byTag(parts), toggle(of("showDue"))]),
		group(settingWords.people, [...foundRows, ...peopleLists(parts)]),
		group(settingWords.reading, [
			...headings(parts),
			choice(of("dateOrder"), settingWords.dateOrders),
			choice(of("mentions"), settingWords.mentionsThatCount),
			text({ parts, key: "dailyNotes.folder", words: settingWords.dailyFolder }),
			text({ parts, key: "dailyNotes.format", words: settingWords.dailyFormat }),
			words(parts, "channelWords", CHANNEL_WORDS, channelName),
			words(parts, "datedNames", DATED_NAMES, datedName),
			listPage(of("unanswered")),
			listPage(of("cancelled")),
			withUnread(parts, unread, words(parts, "propertyNames", PROPERTY_NAMES, meaningName, names)),
		]),
	];
}

type Plain =
	| "me"
	| "organization"
	| "targetOrganizations"
	| "newPersonFolder"
	| "personTemplate"
	| "logTo"
	| "dailyHeading"
	| "moveLastContact"
	| "introductionMessage"
	| "showDue"
	| "dateOrder"
	| "mentions"
	| "unanswered"
	| "cancelled";

function group(heading: string, items: SettingGroupItem[]): SettingDefinitionItem {
	return { type: "group", heading, items };
}

function cadences(parts: SettingParts): SettingDefinition[] {
	return (Object.keys(DEFAULT_SETTINGS.cadences) as (keyof typeof DEFAULT_SETTINGS.cadences)[]).map((circle) =>
		days({ parts, key: `cadences.${circle}`, words: settingWords.cadences[circle] }),
	);
}

function byTag(parts: SettingParts): SettingDefinitionPage {
	return listPage(
		{ parts, key: "cadenceByTag", words: settingWords.cadenceByTag },
		{
			goesOn: ": ",
			texts: () => tagsOf(parts.app, parts.settings.store.value),
			problemOf: (line) => (isTagLine(line) ? null : settingWords.badTagLine(line)),
		},
	);
}

function peopleLists(parts: SettingParts): SettingDefinitionPage[] {
	const { app, settings } = parts;
	const kinds = {
		peopleFolders: { texts: () => foldersOf(app), isOrdered: true },
		personTags: { texts: () => tagsOf(app, settings.store.value) },
		personProperties: { texts: () => propertiesOf(app) },
		personValues: { texts: () => valuesOf(app, settings.store.value) },
		notPeople: {},
	} as const satisfies Record<string, ListKind>;
	return (Object.keys(kinds) as (keyof typeof kinds)[]).map((key) => listPage({ parts, key, words: settingWords[key] }, kinds[key]));
}

function headings(parts: SettingParts): SettingDefinitionPage[] {
	const texts = (): readonly string[] => headingsOf(parts.app);
	return (["logHeadings", "factHeadings", "relationHeadings"] as const).map((key) =>
		listPage({ parts, key, words: settingWords[key] }, { texts }),
	);
}

/** A page of lists: one for each of what its words name. */
function words<K extends string>(
	parts: SettingParts,
	outer: "channelWords" | "datedNames" | "propertyNames",
	defaults: Readonly<Record<K, readonly string[]>>,
	nameOf: (word: K) => string,
	kind: ListKind = {},
): SettingDefinitionPage {
	const list = (word: K): SettingDefinitionPage => {
		const key = `${outer}.${word}`;
		const desc = shortened(entriesOf(parts.settings.store.value, key).join(", "), LONGEST_SHOWN);
		const ofWord: SettingWords = { name: nameOf(word), desc };
		return listPage({ parts, key, words: ofWord }, { ...kind, help: settingWords.list.whenEmpty });
	};
	return { type: "page", ...settingWords[outer], items: (Object.keys(defaults) as K[]).map(list) };
}

/** The page of the names of properties, which begins with those that are not read, where there are any. */
function withUnread(parts: SettingParts, unread: readonly UnreadName[], page: SettingDefinitionPage): SettingDefinitionPage {
	const { settings, redraw } = parts;
	if (unread.length === 0) return page;
	const left = unread.filter(({ name }) => meaningOf(name, settings.store.value) === "");
	return {
		...page,
		displayValue: settingWords.unread.count(left.length),
		items: [
			group(
				settingWords.unread.heading,
				unread.map((name) => unreadRow(name, settings, redraw)),
			),
			...(page.items ?? []),
		],
	};
}
