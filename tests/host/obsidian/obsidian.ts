/** The module that a plugin gets for `require("obsidian")`. What is not listed here the stand-in does not have. */
export { App } from "./app";
export { Component } from "./base/component";
export { debounce } from "./base/debounce";
export { Events } from "./base/events";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./base/icons";
export { Keymap, Scope } from "./base/keymap";
export { moment } from "./base/moment";
export { apiVersion, getLanguage, Platform, request, requestUrl, requireApiVersion } from "./base/platform";
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from "./base/search-text";
export { MarkdownRenderChild, MarkdownRenderer } from "./markdown-renderer";
export { Plugin } from "./plugin";
export { AbstractInputSuggest, PopoverSuggest } from "./popups/input-suggest";
export { Menu } from "./popups/menu";
export { MenuItem, MenuSeparator } from "./popups/menu-item";
export { Modal } from "./popups/modal";
export { Notice } from "./popups/notice";
export { FuzzySuggestModal, SuggestModal } from "./popups/suggest-modal";
export { displayTooltip, setTooltip } from "./popups/tooltip";
export { DisplayValueComponent, DropdownComponent, ToggleComponent } from "./settings/choice-components";
export { BaseComponent, ButtonComponent, ExtraButtonComponent, ValueComponent } from "./settings/components";
export { ConfirmationButton, ConfirmationModal } from "./settings/confirmation-modal";
export { ColorComponent, ProgressBarComponent, SliderComponent } from "./settings/number-components";
export { Setting } from "./settings/setting";
export { SettingGroup } from "./settings/setting-group";
export { SettingPage } from "./settings/setting-page";
export { PluginSettingTab, SettingTab } from "./settings/setting-tab";
export {
	AbstractTextComponent,
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from "./settings/text-components";
export { getAllTags, iterateCacheRefs, iterateRefs } from "./vault/cache-questions";
export { FileManager } from "./vault/file-manager";
export { normalizePath } from "./vault/file-names";
export { TAbstractFile, TFile, TFolder } from "./vault/files";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "./vault/links";
export { MetadataCache } from "./vault/metadata-cache";
export { Vault } from "./vault/vault";
export {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from "./vault/yaml";
export { Editor } from "./workspace/editor";
export { EditableFileView, FileView, TextFileView } from "./workspace/file-view";
export { WorkspaceLeaf } from "./workspace/leaf";
export { MarkdownView } from "./workspace/markdown-view";
export { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from "./workspace/split";
export { WorkspaceTabs } from "./workspace/tabs";
export { ItemView, View } from "./workspace/view";
export { Workspace } from "./workspace/workspace";
