import { asRecord } from "../core/kinds/record";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../core/settings/settings";
import { Store, type Watched } from "../core/store";
import { writeWords } from "../core/words/write";

/** Where settings are kept: the plugin, as far as its data goes. */
export interface DataKeeper {
	loadData(): Promise<unknown>;
	saveData(data: unknown): Promise<void>;
}

/** The settings in force. Only what differs from the defaults is saved, and what a newer version has saved stays untouched. */
export class KeptSettings {
	private readonly inForce = new Store<Settings>(DEFAULT_SETTINGS);
	private saved: unknown = null;

	constructor(private readonly keeper: DataKeeper) {}

	get store(): Watched<Settings> {
		return this.inForce;
	}

	/** Reads them; also when another device has changed them. */
	async load(): Promise<void> {
		this.saved = await this.keeper.loadData();
		const read = parseSettings(this.saved);
		if (JSON.stringify(read) !== JSON.stringify(this.inForce.value)) this.inForce.set(read);
	}

	/** Changes some of them, as something that can be taken back while they are as they were set. */
	async changeUndoably(changes: Partial<Settings>): Promise<{ undo(): Promise<void> }> {
		const keys = Object.keys(changes) as (keyof Settings)[];
		const current = (): Partial<Settings> => Object.fromEntries(keys.map((key) => [key, this.inForce.value[key]]));
		const before = current();
		await this.change(changes);
		const after = JSON.stringify(current());
		return {
			undo: async () => {
				if (JSON.stringify(current()) !== after) throw new Error(writeWords.settingChangedSince);
				await this.change(before);
			},
		};
	}

	/** Changes some of them, and saves. */
	async change(changes: Partial<Settings>): Promise<void> {
		const settings = parseSettings({ ...this.inForce.value, ...changes });
		const kept = new Map(Object.entries(asRecord(this.saved)));
		for (const [key, value] of Object.entries(settings)) {
			const usual = DEFAULT_SETTINGS[key as keyof Settings];
			if (key === "version" || JSON.stringify(value) !== JSON.stringify(usual)) kept.set(key, value);
			else kept.delete(key);
		}
		this.saved = Object.fromEntries(kept);
		this.inForce.set(settings);
		await this.keeper.saveData(this.saved);
	}
}
