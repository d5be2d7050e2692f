import { Plugin } from "obsidian";
import { GOING_COLD_VIEW, GoingColdView } from "./views/cold/going-cold-view";
import { GRAPH_VIEW, GraphView } from "./views/graph/graph-view";
import { Actions } from "./views/actions";
import { actionWords } from "./core/words/action";
import { beginningOf } from "./views/beginning";
import { commandsOf } from "./views/commands";
import { FollowedNotes } from "./vault/followed-notes";
import { KeptSettings } from "./vault/kept-settings";
import { RapportSettingTab } from "./views/setting-tab";

/** Registers the stores, the views, the commands and the settings; nothing else happens here. */
export default class RapportPlugin extends Plugin {
	private readonly kept = new KeptSettings(this);

	override async onload(): Promise<void> {
		await this.kept.load();
		const notes = this.addChild(new FollowedNotes(this.app, this.kept.store));
		const show = (view: "list" | "graph"): void => void this.show(view);
		const actions = new Actions(this.app, notes, this.kept, show);
		const beginning = beginningOf(this.app, this.kept);

		this.registerView(GOING_COLD_VIEW, (leaf) => new GoingColdView(leaf, notes.world, beginning, actions));
		this.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, notes.world, actions));
		this.registerHoverLinkSource(GOING_COLD_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon("snowflake", actionWords.openList, () => show("list"));
		for (const command of commandsOf(this.app, notes.world, actions, show)) this.addCommand(command);
		this.registerEvent(this.app.workspace.on("file-menu", (menu, file) => actions.addToFileMenu(menu, [file])));
		this.registerEvent(this.app.workspace.on("files-menu", (menu, files) => actions.addToFileMenu(menu, files)));
		this.addSettingTab(new RapportSettingTab(this.app, this, this.kept));
		this.app.workspace.onLayoutReady(() => void this.greet());
	}

	/** Another device has changed the settings. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.kept.load();
	}

	// The view that is open somewhere, else a new one: the list beside the notes, the graph among them.
	private async show(view: "list" | "graph"): Promise<void> {
		const { workspace } = this.app;
		const type = view === "list" ? GOING_COLD_VIEW : GRAPH_VIEW;
		const leaf = workspace.getLeavesOfType(type)[0] ?? (view === "list" ? workspace.getRightLeaf(false) : workspace.getLeaf("tab"));
		if (leaf === null) return;
		if (leaf.getViewState().type !== type) await leaf.setViewState({ type, active: true });
		await workspace.revealLeaf(leaf);
	}

	// The first enabling opens the list once; afterwards it is where people leave it.
	private async greet(): Promise<void> {
		if (this.kept.store.value.greeted) return;
		await this.kept.change({ greeted: true });
		await this.show("list");
	}
}
