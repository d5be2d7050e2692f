import { Platform, Plugin } from "obsidian";
import { actionWords } from "./core/words/action";
import { FollowedNotes } from "./vault/followed-notes";
import { keptFigures } from "./vault/worker/kept-figures";
import { KeptSettings } from "./vault/kept-settings";
import { photoOf } from "./vault/photo-of";
import { actionPartsOf } from "./views/actions/action-parts";
import { actionsOf } from "./views/actions/actions";
import { beforeSourcesOf } from "./views/actions/before-sources";
import { commandsOf } from "./views/actions/commands";
import { Remembered } from "./views/actions/remembered";
import { showView, viewsAbout } from "./views/actions/show-view";
import { BEFORE_VIEW, BeforeView } from "./views/before/before-view";
import { BLOCK_LANGUAGE, drawBlocks } from "./views/block/rapport-block";
import { beginningOf } from "./views/cold/beginning";
import { GOING_COLD_VIEW, GoingColdView } from "./views/cold/going-cold-view";
import type { ListActions, ListFacts } from "./views/cold/list-actions";
import { KeptViewNames } from "./views/graph/around/kept-view-names";
import { GRAPH_VIEW, GraphView } from "./views/graph/graph-view";
import { INSIGHT_VIEW, InsightView } from "./views/insight/insight-view";
import { NEAR_VIEW, NearView } from "./views/block/near/near-view";
import { VIEW_ICONS, type ViewName } from "./views/parts/icons";
import { addActs } from "./views/parts/menu-item";
import { BY_NOTICE, type Tell } from "./views/parts/notices";
import { showDueCount } from "./views/people/due-count";
import { showProblemCount } from "./views/problems/problem-count";
import { PROBLEMS_VIEW, ProblemsView } from "./views/problems/problems-view";
import { REACH_OUT_VIEW, ReachOutView } from "./views/reach-out/reach-out-view";
import { RapportSettingTab } from "./views/settings/setting-tab";
import { openSettings } from "./views/settings/settings-window";
import { TRIAGE_VIEW, TriageView } from "./views/triage/triage-view";

/** Registers the stores, the views, the commands and the settings; nothing else happens here. */
export default class RapportPlugin extends Plugin {
	private readonly kept = new KeptSettings(this);

	override async onload(): Promise<void> {
		await this.kept.load();
		const notes = this.addChild(new FollowedNotes(this.app, this.kept.store, this.manifest));
		const show = (view: ViewName, at: string | null = null): void => void showView(this.app, view, true, at);
		const remembered = new Remembered();
		const sources = beforeSourcesOf(this.app, notes);
		const partsFor = (tell: Tell) => actionPartsOf(this.app, notes, sources, this.kept, viewsAbout(this.app), remembered, tell);
		const parts = partsFor(BY_NOTICE);
		const actions = actionsOf(parts, show);
		const beginning = beginningOf(
			...([this.app, this.kept, notes] as const),
			(said, done) => void parts.writes.told(said, done),
			() => openSettings(this.app, this.manifest.id),
		);
		const inList = (tell: Tell): ListActions => actionsOf(partsFor(tell), show);
		const facts: ListFacts = {
			dates: () => notes.readingKnown()?.rules.dates ?? null,
			organization: () => this.kept.store.value.organization,
			photoOf: (path) => photoOf(this.app, path),
		};
		const figures = keptFigures();
		this.register(figures.end);
		const network = { networkOf: notes.networkOf, figuresOf: figures.of };
		this.registerView(GOING_COLD_VIEW, (leaf) => new GoingColdView(leaf, notes.world, beginning, facts, inList));
		this.registerView(GRAPH_VIEW, (leaf) => new GraphView(leaf, notes.world, network, beginning, actions));
		this.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, notes.world, actions));
		this.registerView(TRIAGE_VIEW, (leaf) => new TriageView(leaf, notes.world, this.kept.store, actions));
		this.registerView(BEFORE_VIEW, (leaf) => new BeforeView(leaf, notes.world, sources, actions));
		this.registerView(NEAR_VIEW, (leaf) => new NearView(leaf, sources, actions));
		this.registerView(REACH_OUT_VIEW, (leaf) => new ReachOutView(leaf, notes.world, sources, actions));
		const insight = {
			...network,
			targets: () => this.kept.store.value.targetOrganizations,
			marks: () => this.kept.store.value.personTags,
		};
		this.registerView(INSIGHT_VIEW, (leaf) => new InsightView(leaf, notes.world, insight, actions));
		this.registerMarkdownCodeBlockProcessor(BLOCK_LANGUAGE, drawBlocks(sources, actions));
		this.registerHoverLinkSource(GOING_COLD_VIEW, { display: this.manifest.name, defaultMod: true });
		this.addRibbonIcon(VIEW_ICONS.list, actionWords.openList, () => show("list"));
		for (const command of commandsOf(this.app, { ...parts, world: notes.world, show })) this.addCommand(command);
		this.addChild(new KeptViewNames(this.app, this.kept));
		if (!Platform.isMobile) this.register(showDueCount(this.addStatusBarItem(), notes.world, this.kept.store, () => show("list")));
		if (!Platform.isMobile) this.register(showProblemCount(this.addStatusBarItem(), notes.world, () => show("problems")));
		this.registerEvent(this.app.workspace.on("file-menu", (menu, file) => addActs(menu, [parts.menu.files([file.path])])));
		this.registerEvent(
			this.app.workspace.on("files-menu", (menu, files) => {
				addActs(menu, [parts.menu.files(files.map(({ path }) => path))]);
			}),
		);
		this.addSettingTab(new RapportSettingTab(this.app, this, this.kept, notes.world, () => show("triage"), remembered.changes));
	}

	/** Somebody has turned the plugin on: the list is shown once. Afterwards it is where people leave it. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => void showView(this.app, "list", false));
	}

	/** Another device has changed the settings. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.kept.load();
	}
}
