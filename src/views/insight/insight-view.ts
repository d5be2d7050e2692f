import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import type { Insight } from "../../core/pages/insight";
import type { OrganizationPage } from "../../core/pages/organizations";
import type { Watched } from "../../core/store";
import { insightWords } from "../../core/words/pages/insight";
import type { World } from "../../core/world";
import { followSize } from "../hands/follow-size";
import { addButton, addIconButton } from "../parts/button";
import { VIEW_ICONS } from "../parts/icons";
import { type Child, KeptChildren } from "../parts/kept-children";
import type { PersonActions } from "../parts/person-actions";
import { quietLine } from "../parts/quiet-line";
import { drawReading } from "../parts/reading";
import { drawSentence } from "../people/sentence";
import { titledPart } from "../people/titled-part";
import { HelpPart } from "./help-part";
import { Insights, type InsightSources, type Told } from "./insight-source";
import { organizationPage } from "./organization";

export const INSIGHT_VIEW = "rapport-insight";

/** What can be done from the panel. */
export interface InsightActions extends Pick<PersonActions, "open" | "preview"> {
	showInGraph(path: string): void;
	/** Makes a canvas of these people, by their ids. */
	canvasOf(ids: readonly string[]): void;
}

/** What the network tells in plain sentences, each with what to do about it, and its organizations, each with a page of its own. */
export class InsightView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.insight;
	private readonly kept = new KeptChildren(this.contentEl);
	private readonly insights: Insights;
	private readonly help: HelpPart;
	private told: Told | null = null;
	private looked: World | null = null;
	/** The name of the organization whose page is shown. */
	private chosen: string | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		sources: InsightSources,
		private readonly actions: InsightActions,
	) {
		super(leaf);
		this.insights = new Insights(sources);
		this.help = new HelpPart(this, actions, () => this.draw());
	}

	override getViewType(): string {
		return INSIGHT_VIEW;
	}

	override getDisplayText(): string {
		return insightWords.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rapport-list", "rapport-before", "rapport-insight");
		this.contentEl.tabIndex = -1;
		this.register(this.world.watch(() => this.follow()));
		// What was hidden is looked at once it is seen.
		followSize(this, this.contentEl, { resized: () => this.follow() });
		this.follow();
	}

	// What nobody sees need not be found out.
	private follow(): void {
		const world = this.world.value;
		if (world.complete && world !== this.looked && this.contentEl.isShown()) {
			this.looked = world;
			void this.learn(world);
		}
		this.draw();
	}

	private async learn(world: World): Promise<void> {
		const told = await this.insights.of(world);
		if (told === null || this.looked !== world) return;
		this.told = told;
		this.draw();
	}

	private draw(): void {
		this.kept.show(this.shownNow());
	}

	private shownNow(): readonly Child[] {
		const { progress, people } = this.world.value;
		if (this.told === null) {
			if (progress === null) return [quietLine("looking", insightWords.looking)];
			const shown = progress.read === 0 ? null : progress;
			return [{ key: "reading", shows: [progress], draw: (parent) => drawReading(parent, shown) }];
		}
		const { insights, organizations } = this.told;
		const page = organizations.find(({ name }) => name === this.chosen);
		if (page !== undefined) return [this.back(), ...organizationPage(page, people.today, this, this.actions)];
		return [
			...(insights.length === 0 ? [quietLine("nothing", insightWords.nothing)] : insights.map((insight) => this.sentence(insight))),
			...(organizations.length === 0 ? [] : [this.list(organizations)]),
			...(people.byPath.size === 0 ? [] : [this.help.shownIn(this.world.value)]),
			quietLine("footer", insightWords.footer),
		];
	}

	private sentence({ key, said, todo, about }: Insight): Child {
		const draw = (parent: HTMLElement): HTMLElement => {
			const part = parent.createDiv("rapport-before-part rapport-insight-part");
			const words = part.createDiv();
			drawSentence(words, said, this, this.actions);
			drawSentence(words, [insightWords.todo, ...todo], this, this.actions).addClass("rapport-quiet-text");
			if (about !== null && this.world.value.people.byPath.has(about))
				addIconButton(part, "", VIEW_ICONS.graph, insightWords.showNamed(this.nameOf(about)), () =>
					this.actions.showInGraph(about),
				);
			return part;
		};
		return { key, shows: [said, todo, about], draw };
	}

	private list(organizations: readonly OrganizationPage[]): Child {
		const shows = organizations.map(({ name, people }) => [name, people.length]);
		return titledPart("organizations", insightWords.organizations, shows, (part) => {
			for (const { name, people } of organizations) {
				const button = addButton(part, "rapport-before-when", () => this.choose(name));
				button.createSpan({ text: name, attr: { dir: "auto" } });
				button.createSpan({ cls: "rapport-quiet-text", text: ` ${insightWords.count(people.length)}` });
			}
		});
	}

	private back(): Child {
		const draw = (parent: HTMLElement): HTMLElement => {
			const button = addButton(parent, "rapport-more", () => this.choose(null));
			button.setText(insightWords.back);
			return button;
		};
		return { key: "back", shows: [], draw };
	}

	private choose(name: string | null): void {
		this.chosen = name;
		this.draw();
		this.contentEl.scrollTop = 0;
		this.contentEl.focus();
	}

	private nameOf(path: string): string {
		return this.world.value.people.byPath.get(path)?.contact.name ?? path;
	}
}
