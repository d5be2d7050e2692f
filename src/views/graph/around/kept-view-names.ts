import { type App, Component } from "obsidian";
import { viewsAfterRename } from "../../../core/settings/kept-view";
import type { KeptSettings } from "../../../vault/kept-settings";
import { attempt } from "../../parts/notices";

/** Lets kept views of the graph follow the notes that they name, where these are renamed. */
export class KeptViewNames extends Component {
	constructor(
		private readonly app: App,
		private readonly settings: Pick<KeptSettings, "store" | "change">,
	) {
		super();
	}

	override onload(): void {
		this.registerEvent(
			this.app.vault.on("rename", ({ path }, from) => {
				const { keptViews } = this.settings.store.value;
				const now = viewsAfterRename(keptViews, from, path);
				if (now !== keptViews) attempt(() => this.settings.change({ keptViews: now }));
			}),
		);
	}
}
