import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
} from "obsidian";
import { setIcon } from "../base/icons";
import { addListAffordances } from "./list-affordances";
import { Setting } from "./setting";
import { addControl } from "./setting-control";
import { SettingGroup } from "./setting-group";
import { SettingPage } from "./setting-page";
import type { SettingTab } from "./setting-tab";

type Row = SettingDefinition | SettingDefinitionPage;

/** Draws what a tab declares: rows, groups, lists and pages; keeps the predicates, to ask them again. */
export class SettingDefinitions {
	private predicates: (() => void)[] = [];
	private cleanups: (() => void)[] = [];
	private opened: string[] = [];
	private page: SettingPage | null = null;
	private query = "";

	constructor(
		private readonly tab: SettingTab,
		private readonly containerEl: HTMLElement,
	) {}

	search(query: string): void {
		this.query = query.trim().toLowerCase();
	}

	/** Draws anew; a page that was open stays open if it still exists. */
	draw(items: readonly SettingDefinitionItem[]): void {
		const top = this.containerEl.scrollTop;
		this.clear();
		let shown = items;
		for (const [depth, name] of this.opened.entries()) {
			const page = allRows(shown).find((row): row is SettingDefinitionPage => isPage(row) && row.name === name);
			if (!page) {
				this.opened.length = depth;
				break;
			}
			if (page.page) return this.drawPage(page.page(), items);
			shown = page.items ?? [];
		}
		if (this.opened.length > 0) this.drawTitle(items);
		this.drawItems(this.query ? allRows(shown).filter((row) => this.found(row)) : shown, items);
		this.refresh();
		this.containerEl.scrollTop = top;
	}

	refresh(): void {
		for (const ask of this.predicates) ask();
	}

	clear(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.predicates = [];
		this.page?.hide();
		this.page = null;
		this.containerEl.empty();
	}

	private drawItems(items: readonly SettingDefinitionItem[], all: readonly SettingDefinitionItem[]): void {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if (isGroup(item)) {
				loose = null;
				this.drawGroup(item, all);
			} else {
				loose ??= new SettingGroup(this.containerEl);
				this.drawRow(item, loose, 0, all);
			}
		}
	}

	private drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList, all: readonly SettingDefinitionItem[]): void {
		const group = new SettingGroup(this.containerEl);
		if (definition.heading) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
		this.whenever(definition.visible, (visible) => group.groupEl.toggle(visible));
		for (const build of definition.extraButtons ?? []) group.addExtraButton((button) => build(button as never));
		const rows = (definition.items ?? []).map((item, i) => ({ item, setting: this.drawRow(item, group, i, all) }));
		const { search } = definition;
		if (search) {
			group.addSearch((component) =>
				component.setPlaceholder(search.placeholder ?? "").onChange((query) => {
					for (const { item, setting } of rows)
						setting.settingEl.toggle(isPage(item) || item.searchable === false || search.match(item, query));
				}),
			);
		}
		if (definition.type === "list")
			addListAffordances(
				group,
				definition as SettingDefinitionList,
				rows.map((row) => row.setting),
			);
	}

	private drawRow(row: Row, group: SettingGroup, index: number, all: readonly SettingDefinitionItem[]): Setting {
		const setting = new Setting(group.listEl).setName(row.name).setDesc(copied(row.desc));
		this.whenever(row.visible, (visible) => setting.settingEl.toggle(visible));
		if (isPage(row)) this.drawEntry(row, setting, all);
		else if (row.control) {
			addControl(setting, row.control, this.tab);
			this.whenever(invert(row.control.disabled), (enabled) => setting.setDisabled(!enabled));
		} else if (row.action) {
			const { action } = row;
			this.makeClickable(setting, () => action(setting.settingEl, index));
			this.whenever(invert(row.disabled), (enabled) => setting.setDisabled(!enabled));
		} else if (row.render) {
			const cleanup = row.render(setting as never, group as never);
			if (cleanup) this.cleanups.push(cleanup);
		}
		return setting;
	}

	private drawEntry(page: SettingDefinitionPage, setting: Setting, all: readonly SettingDefinitionItem[]): void {
		this.makeClickable(setting, () => {
			this.opened.push(page.name);
			this.query = "";
			this.draw(all);
		});
		setting.addDisplayValue((value) => value.setValue(asked(page.displayValue) ?? null).setStatus(asked(page.status) ?? null));
		setIcon(setting.controlEl.createDiv("setting-page-arrow"), "chevron-right");
	}

	private drawPage(page: SettingPage | unknown, all: readonly SettingDefinitionItem[]): void {
		if (!(page instanceof SettingPage)) throw new TypeError("The page of a setting must be a SettingPage.");
		this.page = page;
		page.title ||= this.opened[this.opened.length - 1] ?? "";
		this.containerEl.append(page.show(() => this.back(all)));
	}

	private drawTitle(all: readonly SettingDefinitionItem[]): void {
		const bar = this.containerEl.createDiv("setting-page-titlebar");
		const button = bar.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Back", type: "button" } });
		setIcon(button, "chevron-left");
		button.addEventListener("click", () => this.back(all));
		bar.createDiv({ cls: "setting-page-title", text: this.opened[this.opened.length - 1] ?? "" });
	}

	private back(all: readonly SettingDefinitionItem[]): void {
		this.opened.pop();
		this.draw(all);
	}

	private makeClickable(setting: Setting, act: () => void): void {
		setting.settingEl.addClass("mod-clickable");
		setting.settingEl.setAttrs({ role: "button", tabindex: 0 });
		const unlessDisabled = (): void => {
			if (!setting.settingEl.hasClass("is-disabled")) act();
		};
		setting.settingEl.addEventListener("click", unlessDisabled);
		setting.settingEl.addEventListener(
			"keydown",
			(event) => event.key === "Enter" && event.target === setting.settingEl && unlessDisabled(),
		);
	}

	private whenever(predicate: boolean | (() => boolean) | undefined, apply: (value: boolean) => unknown): void {
		if (predicate !== undefined) this.predicates.push(() => apply(asked(predicate) ?? true));
	}

	private found(row: Row): boolean {
		if (asked(row.visible) === false || (!isPage(row) && asked(row.searchable) === false)) return false;
		const desc = typeof row.desc === "string" ? row.desc : (row.desc?.textContent ?? "");
		return [row.name, desc, ...(isPage(row) ? [] : (row.aliases ?? []))].some((text) => text.toLowerCase().includes(this.query));
	}
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return "type" in item && (item.type === "group" || item.type === "list");
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
	return "type" in item && item.type === "page";
}

function allRows(items: readonly SettingDefinitionItem[]): Row[] {
	return items.flatMap((item): Row[] => (isGroup(item) ? (asked(item.visible) === false ? [] : (item.items ?? [])) : [item]));
}

function asked<T>(value: T | (() => T)): T {
	return typeof value === "function" ? (value as () => T)() : value;
}

function invert(disabled: boolean | (() => boolean) | undefined): (() => boolean) | undefined {
	return disabled === undefined ? undefined : () => !asked(disabled);
}

/** A fragment is empty once it has been put into the page, so a copy is. */
function copied(desc: string | DocumentFragment | undefined): string | DocumentFragment {
	return typeof desc === "object" ? (desc.cloneNode(true) as DocumentFragment) : (desc ?? "");
}
