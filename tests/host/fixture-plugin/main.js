"use strict";

// A plugin written by hand, small enough to read, that touches what the stand-in has to do.
const { FuzzySuggestModal, ItemView, Menu, Modal, Notice } = require("obsidian");
const { Plugin, PluginSettingTab, Setting, SettingGroup, debounce, setIcon } = require("obsidian");

const TYPE = "fixture-list";

class ListView extends ItemView {
	getViewType() { return TYPE; }
	getDisplayText() { return "Fixture list"; }
	getIcon() { return "users"; }

	async onOpen() {
		this.addAction("refresh-cw", "Draw again", () => this.draw());
		const soon = debounce(() => this.draw(), 10, true);
		for (const event of ["create", "modify", "delete", "rename"]) this.registerEvent(this.app.vault.on(event, soon));
		this.draw();
	}

	async draw() {
		this.contentEl.empty();
		const list = this.contentEl.createDiv({ cls: "fixture-view" });
		for (const file of this.app.vault.getMarkdownFiles()) {
			const row = list.createDiv({ cls: "fixture-row", attr: { "data-path": file.path } });
			const link = row.createEl("a", { text: file.basename, href: "#" });
			link.addEventListener("click", () => this.app.workspace.openLinkText(file.path, ""));
			row.createSpan({ text: (await this.app.vault.cachedRead(file)).trim().split("\n").at(-1) });
			const more = row.createSpan({ cls: "clickable-icon", attr: { "aria-label": `More about ${file.basename}` } });
			setIcon(more, "ellipsis");
			more.addEventListener("click", (event) => this.showMenu(event, file));
		}
	}

	showMenu(event, file) {
		const append = () => this.app.vault.process(file, (text) => `${text}appended\n`);
		new Menu()
			.addItem((item) => item.setTitle("Append a line").setIcon("plus").onClick(() => append()))
			.addItem((item) => item.setTitle("Not now").setDisabled(true))
			.addItem((item) => item.setTitle("Say hello").setIcon("hand").setSection("more").onClick(() => new Notice(`Hello ${file.basename}`)))
			.showAtMouseEvent(event);
	}
}

class NameModal extends Modal {
	onOpen() {
		this.setTitle("A new note");
		let name = "";
		new Setting(this.contentEl).setName("Name").addText((text) => text.setPlaceholder("Name").onChange((value) => (name = value)));
		new Setting(this.contentEl).addButton((button) => button.setButtonText("Create").setCta().onClick(async () => {
			try {
				await this.app.vault.create(`${name}.md`, `# ${name}\n`);
				this.close();
			} catch (error) {
				new Notice(error.message);
			}
		}));
	}
}

class NoteSuggest extends FuzzySuggestModal {
	getItems() { return this.app.vault.getMarkdownFiles(); }
	getItemText(file) { return file.path; }
	onChooseItem(file) { this.app.workspace.getLeaf(false).openFile(file); }
}

class Tab extends PluginSettingTab {
	getSettingDefinitions() {
		const { settings } = this.plugin;
		const tooShort = (days) => (days < 1 ? "At least one day." : undefined);
		const orders = { name: "By name", date: "By date" };
		const drawn = (setting, group) => {
			setting.addExtraButton((button) => button.setIcon("star").setTooltip(String(group instanceof SettingGroup)));
		};
		const changed = (change) => {
			change();
			this.update();
		};
		return [
			{ name: "Loud", desc: "Say it louder.", control: { type: "toggle", key: "loud" } },
			{ name: "How loud", visible: () => settings.loud, control: { type: "slider", key: "volume", min: 0, max: 10, step: 1 } },
			{
				type: "group",
				heading: "People",
				items: [
					{ name: "Days", aliases: ["cadence"], control: { type: "number", key: "days", validate: tooShort } },
					{ name: "Folder", control: { type: "folder", key: "folder", placeholder: "A folder" } },
					{ name: "Order", control: { type: "dropdown", key: "order", options: orders, disabled: () => settings.loud } },
					{ name: "Say hello", action: () => new Notice("Hello from the settings") },
					{ name: "Drawn by hand", render: drawn },
				],
			},
			{
				type: "list",
				heading: "Words",
				emptyState: "No words yet.",
				items: settings.words.map((name) => ({ name })),
				onDelete: (i) => changed(() => settings.words.splice(i, 1)),
				addItem: { name: "Add a word", action: () => changed(() => settings.words.push("word")) },
			},
			{
				type: "page",
				name: "More",
				desc: "On a page of its own.",
				items: [
					{ name: "Colour", control: { type: "color", key: "colour", defaultValue: "#7852ee" } },
					{ name: "Notes", control: { type: "textarea", key: "notes", rows: 3 } },
				],
			},
		];
	}
}

module.exports = class FixturePlugin extends Plugin {
	async onload() {
		const defaults = { loud: false, volume: 3, days: 30, folder: "", order: "name", words: ["one", "two"] };
		this.settings = { ...defaults, ...(await this.loadData()) };
		this.registerView(TYPE, (leaf) => new ListView(leaf));
		this.addRibbonIcon("users", "Open fixture list", () => this.openList());
		this.addStatusBarItem().setText("Fixture");
		this.addSettingTab(new Tab(this.app, this));
		this.addCommand({ id: "open", name: "Open list", callback: () => this.openList() });
		this.addCommand({ id: "new", name: "New note", icon: "plus", callback: () => new NameModal(this.app).open() });
		this.addCommand({ id: "choose", name: "Choose a note", callback: () => new NoteSuggest(this.app).open() });
		this.addCommand({ id: "ask", name: "Ask", callback: () => this.ask() });
		const line = (editor) => new Notice(`Line ${editor.getCursor().line + 1} of ${editor.lineCount()}`);
		this.addCommand({ id: "line", name: "Which line", editorCallback: line });
		this.registerEvent(this.app.workspace.on("file-menu", (menu, file) => {
			menu.addItem((item) => item.setTitle("Fixture").onClick(() => new Notice(file.path)));
		}));
	}

	async onExternalSettingsChange() {
		Object.assign(this.settings, await this.loadData());
		new Notice(`Days: ${this.settings.days}`);
	}

	async openList() {
		const { workspace } = this.app;
		const leaf = workspace.getLeavesOfType(TYPE)[0] ?? workspace.getRightLeaf(false);
		await leaf.setViewState({ type: TYPE, active: true });
		await workspace.revealLeaf(leaf);
	}

	ask() {
		const notice = new Notice(createFragment((el) => {
			el.createDiv({ text: "Take it back?" });
			el.createEl("button", { text: "Undo", cls: "mod-cta" }).addEventListener("click", () => {
				new Notice("Taken back");
				notice.hide();
			});
		}), 0);
	}
};
