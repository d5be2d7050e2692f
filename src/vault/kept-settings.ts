import { writtenAlike } from "../core/kinds/alike";
import { asRecord } from "../core/kinds/record";
import { Refusal } from "../core/kinds/refusal";
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
	private saving: Promise<void> = Promise.resolve();

	constructor(private readonly keeper: DataKeeper) {}

	get store(): Watched<Settings> {
		return this.inForce;
	}

	/** Reads them; also when another device has changed them. */
	async load(): Promise<void> {
		this.saved = await this.keeper.loadData();
		const read = parseSettings(this.saved);
		if (!writtenAlike(read, this.inForce.value)) this.inForce.set(read);
	}

	/** Changes some of them, as something that can be taken back while they are as they were set. */
	async changeUndoably(changes: Partial<Settings>): Promise<{ undo(): Promise<void> }> {
		const keys = Object.keys(changes) as (keyof Settings)[];
		const current = (): Partial<Settings> => Object.fromEntries(keys.map((key) => [key, this.inForce.value[key]]));
		const before = current();
		const saving = this.change(changes);
		const after = current();
		await saving;
		return {
			undo: async () => {
				if (!writtenAlike(current(), after)) throw new Refusal(writeWords.settingChangedSince);
				await this.change(before);
			},
		};
	}

	/** Changes some of them, and saves. They are in force at once; what can't be saved is so no more, unless it was changed again since. */
	async change(changes: Partial<Settings>): Promise<void> {
		const before = this.inForce.value;
		const made = parseSettings({ ...before, ...changes });
		this.inForce.set(made);
		const saving = this.saving.then(() => this.save());
		this.saving = saving.catch(() => this.takeBack(before, made));
		await saving;
	}

	// Each save takes along what is in force by then: a change that could not be saved is in no later one.
	private async save(): Promise<void> {
		const kept = new Map(Object.entries(asRecord(this.saved)));
		for (const [key, value] of Object.entries(this.inForce.value)) {
			const usual = DEFAULT_SETTINGS[key as keyof Settings];
			if (key === "version" || !writtenAlike(value, usual)) kept.set(key, value);
			else kept.delete(key);
		}
		const data = Object.fromEntries(kept);
		await this.keeper.saveData(data);
		this.saved = data;
	}

	private takeBack(before: Settings, made: Settings): void {
		const now = this.inForce.value;
		const stays = ([key]: [string, unknown]): boolean => !writtenAlike(now[key as keyof Settings], made[key as keyof Settings]);
		this.inForce.set(parseSettings({ ...before, ...Object.fromEntries(Object.entries(now).filter(stays)) }));
	}
}
