import type * as Real from "obsidian";
import type { EventRef } from "./obsidian/base/events";
import type * as Host from "./obsidian/obsidian";
import type { DataAdapter } from "./obsidian/vault/data-adapter";

/** What the plugin uses of the API: functions, and members of its classes, also those that it overrides for the application to use. */
export const USED = {
	functions: ["debounce", "getAllTags", "getLanguage", "parseYaml", "setIcon", "setTooltip"],
	Keymap: ["isModEvent"],
	Platform: ["isMobile"],
	AbstractInputSuggest: ["selectSuggestion"],
	AbstractTextComponent: ["inputEl", "onChange", "setPlaceholder", "setValue"],
	App: ["fileManager", "loadLocalStorage", "metadataCache", "saveLocalStorage", "scope", "vault", "workspace"],
	ButtonComponent: ["buttonEl", "onClick", "setButtonText", "setClass", "setCta", "setDisabled", "setIcon", "setTooltip"],
	Component: ["addChild", "onload", "onunload", "register", "registerDomEvent", "registerEvent", "registerInterval", "removeChild"],
	DropdownComponent: ["addOption", "addOptions", "onChange", "selectEl", "setValue"],
	Editor: ["focus", "getCursor", "getLine", "lastLine", "offsetToPos", "scrollIntoView", "setCursor", "setSelection"],
	Events: ["offref", "trigger"],
	FileManager: ["generateMarkdownLink", "getAvailablePathForAttachment", "getNewFileParent", "trashFile"],
	ItemView: ["contentEl"],
	MarkdownView: ["editor", "getMode"],
	MarkdownRenderChild: ["containerEl"],
	Menu: ["addItem", "addSeparator", "onHide", "showAtMouseEvent", "showAtPosition"],
	MenuItem: ["onClick", "setChecked", "setIcon", "setTitle"],
	MetadataCache: ["fileToLinktext", "getCache", "getFileCache", "getFirstLinkpathDest", "on", "resolvedLinks"],
	Modal: ["app", "close", "containerEl", "contentEl", "modalEl", "onClose", "onOpen", "open", "scope", "setTitle", "titleEl"],
	Notice: ["hide"],
	Plugin: [
		"addCommand",
		"addRibbonIcon",
		"addSettingTab",
		"addStatusBarItem",
		"app",
		"manifest",
		"onExternalSettingsChange",
		"onUserEnable",
		"onload",
		"registerHoverLinkSource",
		"registerMarkdownCodeBlockProcessor",
		"registerView",
	],
	PluginSettingTab: ["getSettingDefinitions"],
	PopoverSuggest: ["close", "renderSuggestion"],
	Scope: ["register"],
	Setting: [
		"addButton",
		"addDropdown",
		"addText",
		"addTextArea",
		"addToggle",
		"controlEl",
		"nameEl",
		"setClass",
		"setDesc",
		"setErrorMessage",
		"setName",
		"settingEl",
	],
	SettingTab: ["app", "containerEl", "hide", "update"],
	SuggestModal: ["emptyStateText", "getSuggestions", "inputEl", "onChooseSuggestion", "renderSuggestion", "setPlaceholder"],
	TAbstractFile: ["path"],
	TFile: ["extension", "stat"],
	ToggleComponent: ["onChange", "setValue"],
	Vault: [
		"adapter",
		"cachedRead",
		"configDir",
		"create",
		"createBinary",
		"createFolder",
		"getAllFolders",
		"getFileByPath",
		"getFiles",
		"getFolderByPath",
		"getMarkdownFiles",
		"getResourcePath",
		"on",
		"process",
		"read",
	],
	View: ["app", "getDisplayText", "getState", "getViewType", "icon", "leaf", "navigation", "onResize", "scope", "setState"],
	Workspace: [
		"getActiveFile",
		"getActiveViewOfType",
		"getLeaf",
		"getLeavesOfType",
		"getRightLeaf",
		"on",
		"onLayoutReady",
		"requestSaveLayout",
		"revealLeaf",
		"setActiveLeaf",
	],
	WorkspaceLeaf: ["detach", "getViewState", "openFile", "setViewState", "view"],
} as const;

// A class is known by what it makes; of these two the plugin asks themselves.
type Classes<Module> = { [Name in keyof Module]: Module[Name] extends { prototype: infer Made } ? Made : never };
type Api<Module extends { Keymap: unknown; Platform: unknown }> = Omit<Classes<Module>, "Keymap" | "Platform"> &
	Pick<Module, "Keymap" | "Platform"> & { readonly functions: Module };
type Theirs = Api<typeof Real>;
type Ours = Api<typeof Host>;

type IsSame<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type OurClass<T> = {
	[Name in keyof Theirs & keyof Ours]: IsSame<T, Theirs[Name]> extends true ? Ours[Name] : never;
}[keyof Theirs & keyof Ours];

/** A type of the application, with the stand-in's classes in the place of the application's. */
type Standing<T> = T extends unknown
	? IsSame<T, Real.EventRef> extends true
		? EventRef
		: IsSame<T, Real.DataAdapter> extends true
			? Pick<DataAdapter, "exists" | "read">
			: [OurClass<T>] extends [never]
				? Inside<T>
				: OurClass<T>
	: never;
type Inside<T> =
	T extends Promise<infer Answer>
		? Promise<Standing<Answer>>
		: T extends (...given: infer Given) => infer Answer
			? (...given: { [At in keyof Given]: Standing<Given[At]> }) => Standing<Answer>
			: T extends abstract new (...given: infer Given) => infer Made
				? abstract new (...given: Given) => Standing<Made>
				: T extends readonly (infer Member)[]
					? Standing<Member>[]
					: T;

type Fits<Name, Our, Their> = [Our] extends [Standing<Their>] ? never : Name;
type MistakesIn<Name extends keyof Theirs & keyof Ours, Member extends string> = Member extends keyof Theirs[Name]
	? Member extends keyof Ours[Name]
		? Fits<`${Name}.${Member}`, Ours[Name][Member], Theirs[Name][Member]>
		: `${Name}.${Member}: the stand-in lacks it`
	: `${Name}.${Member}: the application lacks it`;
type None<T extends never> = T;

/** Does not compile where the stand-in's shape is not the application's, and names the members. */
export type Mistakes = None<{ [Name in keyof typeof USED]: MistakesIn<Name, (typeof USED)[Name][number]> }[keyof typeof USED]>;
