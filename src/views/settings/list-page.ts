import type { Setting, SettingDefinition, SettingDefinitionPage } from "obsidian";
import { entriesOf, withControlValue } from "../../core/settings/setting-text";
import { settingWords } from "../../core/words/settings";
import { shortened } from "../../core/words/shortened";
import { TextSuggest } from "../modals/text-suggest";
import { attempt } from "../parts/notices";
import { addReset } from "./reset-button";
import { changeAndSay } from "./setting-parts";
import type { Row } from "./setting-rows";

const LONGEST_SHOWN = 24;
const ADD = "add";
const rowOf = (entry: string): string => `entry ${entry}`;

/** What is particular to a list. */
export interface ListKind {
	/** What the vault holds that may be in it. */
	readonly texts?: () => readonly string[];
	/** Whether it matters which entry comes first. */
	readonly isOrdered?: boolean;
	/** What is wrong with a new entry, as a sentence. */
	readonly problemOf?: (entry: string) => string | null;
	/** What is said at the field for another entry; else the words of the setting. */
	readonly help?: string;
	/** A suggestion is the beginning of an entry, to which this is added. */
	readonly goesOn?: string;
}

/** A setting that is a list: a page of its own, with an entry on each row and a field for another below them. */
export function listPage({ parts, key, words }: Row, kind: ListKind = {}): SettingDefinitionPage {
	const { settings, redraw } = parts;
	const now = (): readonly string[] => entriesOf(settings.store.value, key);
	const change = async (entries: readonly string[], focus: string): Promise<void> => {
		await settings.change(withControlValue(settings.store.value, key, entries));
		redraw(focus);
	};
	const move = (from: number, to: number): void => {
		const others = now().filter((_, at) => at !== from);
		const moved = now().slice(from, from + 1);
		attempt(() => change([...others.slice(0, to), ...moved, ...others.slice(to)], rowOf(moved[0] ?? "")));
	};
	const remove = (at: number): void => {
		const entry = now()[at] ?? "";
		const others = now().filter((_, each) => each !== at);
		attempt(async () => {
			const said = settingWords.list.removed(entry, words.name);
			await changeAndSay(parts, withControlValue(settings.store.value, key, others), said, redraw);
			const next = others[at] ?? others.at(-1);
			redraw(next === undefined ? ADD : rowOf(next));
		});
	};
	return {
		type: "page",
		...words,
		displayValue: () => inShort(now()),
		items: [
			{
				type: "list",
				emptyState: settingWords.list.nothingYet,
				onDelete: remove,
				...(kind.isOrdered === true && { onReorder: move }),
				items: now().map((entry) => ({
					name: entry,
					render: ({ settingEl }) => {
						settingEl.dataset["rapportRow"] = rowOf(entry);
					},
				})),
			},
			addRow({ parts, key, words }, kind, now, (entry) => change([...now(), entry], ADD)),
		],
	};
}

function addRow(
	{ parts, key, words }: Row,
	kind: ListKind,
	now: () => readonly string[],
	add: (entry: string) => Promise<void>,
): SettingDefinition {
	return {
		name: settingWords.list.oneMore,
		desc: kind.help ?? words.desc,
		searchable: false,
		render: (setting) => {
			setting.settingEl.dataset["rapportRow"] = ADD;
			const stop = addReset(setting, parts, key, words.name, parts.redraw);
			addField(setting, { parts, key, words }, kind, (typed) => {
				const entry = typed.trim();
				const isKnown = now().some((known) => known.toLowerCase() === entry.toLowerCase());
				const problem = isKnown ? settingWords.list.known(entry) : (kind.problemOf?.(entry) ?? null);
				setting.setErrorMessage(entry === "" ? null : problem);
				if (entry !== "" && problem === null) attempt(() => add(entry));
			});
			return stop;
		},
	};
}

function addField(setting: Setting, { parts, words }: Row, kind: ListKind, take: (typed: string) => void): void {
	setting.addText((field) => {
		const { inputEl } = field;
		inputEl.setAttribute("aria-label", settingWords.list.field(words.name));
		const choose = (text: string): void => {
			const goesOn = kind.goesOn !== undefined && text !== inputEl.value.trim();
			field.setValue(goesOn ? `${text}${kind.goesOn}` : text);
			if (!goesOn) take(text);
		};
		const suggest = kind.texts && new TextSuggest(parts.app, inputEl, kind.texts, choose, true);
		inputEl.addEventListener("keydown", (event) => {
			const isTaken = event.isComposing || event.defaultPrevented || suggest?.isOpen === true;
			if (event.key === "Enter" && !isTaken) take(inputEl.value);
		});
		setting.addButton((button) => button.setButtonText(settingWords.list.add).onClick(() => take(inputEl.value)));
	});
}

function inShort(entries: readonly string[]): string {
	const [first] = entries;
	if (first === undefined) return settingWords.list.none;
	return entries.length === 1 ? shortened(first, LONGEST_SHOWN) : String(entries.length);
}
