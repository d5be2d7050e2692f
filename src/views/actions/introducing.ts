import { type App, Notice } from "obsidian";
import type { Asked, Stage } from "../../core/before/introduce/ledger";
import { whatOf } from "../../core/notes/people/choosing";
import { ghostsOf } from "../../core/network/ghosts";
import { isDecisionMaker } from "../../core/rhythm/rhythm";
import type { Watched } from "../../core/store";
import { listed } from "../../core/words/listed";
import { introduceWords } from "../../core/words/pages/introduce";
import type { World } from "../../core/world";
import type { BeforeSources } from "../before/before-actions";
import { copyText } from "../hands/copy";
import { IntroduceModal } from "../introduce/introduce-modal";
import { ChoiceModal, type Following, type Offered } from "../modals/choice-modal";
import { attempt } from "../parts/notices";
import { Exporting } from "./exporting";
import { Forms } from "./forms";
import { Opener } from "./opener";
import { showWays } from "./show-view";
import { Writes } from "./writes";

/** Asks to whom I want to be introduced, and shows who can do that. */
export class Introducing {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly sources: Pick<BeforeSources, "introducedTo" | "networkOf">,
		private readonly template: () => string,
		private readonly means: { readonly opener: Opener; readonly writes: Writes; readonly forms: Forms; readonly exporting: Exporting },
	) {}

	/** Asks to whom; those who decide come first, and an organization's name finds all of its people. */
	async choose(): Promise<void> {
		let named: readonly Offered[] = [];
		let known: readonly Offered[] = [];
		let latest: World | null = null;
		// As they are when somebody types, for notes may still be read.
		const follow = async (): Promise<void> => {
			const world = this.world.value;
			if (world === latest) return;
			latest = world;
			known = this.knownIn(world);
			const network = await this.sources.networkOf(world);
			named = ghostsOf(network).map(({ name }) => ({ name, aliases: [], what: introduceWords.noNote, act: () => this.show(name) }));
		};
		await follow();
		const offered = (): readonly Offered[] => {
			void follow();
			return [...known, ...named];
		};
		const own = { read: () => null, nothing: introduceWords.nobody };
		const again: Following = (changed) => this.world.watch(() => void follow().then(changed));
		new ChoiceModal(this.app, introduceWords.choose, offered, own, again).open();
	}

	private knownIn({ people, rows }: World): readonly Offered[] {
		return rows
			.filter(({ person }) => person.contact.path !== people.me)
			.map(({ person }) => {
				const { path, name, aliases, organizations, decisionRole } = person.contact;
				const decides = isDecisionMaker(decisionRole);
				const what = listed([whatOf(people, person.contact), decides ? introduceWords.decides : null]);
				return { name, aliases: [...aliases, ...organizations], what, decides, act: () => this.show(path) };
			})
			.sort((one, other) => Number(other.decides) - Number(one.decides) || one.name.localeCompare(other.name));
	}

	/** Shows who can introduce me to somebody, by the path of their note or the name of somebody who has none. */
	show(id: string): void {
		const { opener, forms, exporting } = this.means;
		const name = this.world.value.people.byPath.get(id)?.contact.name ?? id;
		new IntroduceModal(
			this.app,
			{ id, name },
			{
				world: this.world,
				told: (world, to) => this.sources.introducedTo(world, to),
				template: this.template,
				copy: (text) => this.copy(text),
				actions: {
					open: (path, where) => opener.open(path, where),
					preview: (event, source, target, path) => opener.preview(event, source, target, path),
					openAt: (path, line, words, where) => opener.openAt(path, line, words, where),
					log: (paths) => void forms.log(paths),
					plan: (paths) => void forms.plan(paths),
					introduced: (asked, stage) => this.introduced(asked, stage),
					showWays: (ways) => void showWays(this.app, ways),
					canvasOf: (ids) => exporting.canvasOf(ids),
				},
			},
		).open();
	}

	/** Writes how far an introduction has come. */
	introduced({ over, to }: Pick<Asked, "over" | "to">, stage: Stage): void {
		attempt(() => this.means.writes.introduced({ over, to, stage }));
	}

	/** Puts a text where it can be pasted from; nothing is sent. */
	copy(text: string): void {
		attempt(async () => {
			await copyText(text);
			new Notice(introduceWords.copied);
		});
	}
}
