import { type App, Setting } from "obsidian";
import type { SaidAs } from "../../core/edits/entries/said-as";
import { type Channel, CHANNELS } from "../../core/kinds/channel";
import { Refusal } from "../../core/kinds/refusal";
import { isDay } from "../../core/notes/dates/day";
import type { Initiator } from "../../core/notes/entries/head";
import type { PersonChoice } from "../../core/notes/people/choosing";
import { actionWords, formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import type { NewInteraction } from "../../vault/writes/log";
import { addIconButton } from "../parts/button";
import type { Draft } from "./drafts";
import { FormModal } from "./form-modal";
import { PeopleField, type PeopleState } from "./people-field";

/** What is said of an interaction. */
export interface LogState extends PeopleState {
	day: string;
	channel: Channel;
	/** Whether somebody chose it; else it is what the words name. */
	isChannelChosen: boolean;
	initiator: Initiator;
	said: string;
	readonly promises: { text: string; due: string; owner: "me" | "them" }[];
}

/** An interaction with somebody on a day, of which nothing is said yet. */
export function newLogState(people: readonly PersonChoice[], day: string): LogState {
	return {
		people: [...people],
		newPeople: [],
		typed: "",
		day,
		channel: "other",
		isChannelChosen: false,
		initiator: "unknown",
		said: "",
		promises: [],
	};
}

/** What the form asks of those around it, and does. */
interface LogSource {
	/** Whether it is about a day to come. */
	readonly isPlan: boolean;
	readonly people: () => readonly PersonChoice[];
	readonly saidAs: (said: string) => SaidAs;
	readonly log: (interaction: NewInteraction, newPeople: readonly string[]) => Promise<void>;
	/** Opens it anew, with nothing in it. */
	readonly afresh: () => void;
}

/** The form that logs an interaction with one or several people, be they new. */
export class LogModal extends FormModal<LogState> {
	private takeTyped: () => void = () => undefined;
	private follow: (channel: Channel) => void = () => undefined;
	private changed: HTMLElement | null = null;

	constructor(
		app: App,
		draft: Draft<LogState>,
		private readonly source: LogSource,
	) {
		super(
			app,
			source.isPlan ? actionWords.planCommand : actionWords.logCommand,
			source.isPlan ? formWords.savePlan : formWords.save,
			draft,
			source.afresh,
		);
	}

	protected override addRows(): void {
		const { state } = this;
		const row = this.addRow(formWords.people).setClass("rapport-wide");
		const people = new PeopleField(this.app, row.controlEl, state, this.source.people);
		this.takeTyped = () => people.takeTyped();
		this.whileOpen(this.app.vault.on("rename", ({ path }, from) => people.follow(path, from)));
		this.addRow(formWords.day).addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.max = "2199-12-31";
			text.setValue(state.day).onChange((day) => (state.day = day));
		});
		this.addRow(formWords.channel).addDropdown((dropdown) => {
			for (const channel of new Set<Channel>(["other", ...CHANNELS])) dropdown.addOption(channel, formWords.channels[channel]);
			this.follow = (channel) => {
				state.channel = channel;
				dropdown.setValue(channel);
			};
			dropdown.setValue(state.channel).onChange((channel) => {
				state.channel = channel as Channel;
				state.isChannelChosen = true;
			});
		});
		const { isPlan } = this.source;
		// Of a day to come nobody knows yet who will reach out, nor what will be said.
		if (!isPlan)
			this.addRow(formWords.initiator).addDropdown((dropdown) => {
				dropdown.addOptions(formWords.initiators).setValue(state.initiator);
				dropdown.onChange((initiator) => (state.initiator = initiator as Initiator));
			});
		const [name, hint] = isPlan ? [formWords.about, formWords.aboutHint] : [formWords.said, formWords.saidHint];
		const said = this.addLongText(name, hint, 4, state.said, (text) => this.say(text));
		this.changed = this.contentEl.createDiv({ cls: "rapport-form-changed", attr: { role: "status" } });
		this.say(state.said);
		this.focusSoon(state.people.length + state.newPeople.length === 0 ? people.input : said);
		const add = this.addRow(formWords.promises);
		const list = this.contentEl.createDiv();
		for (const promise of state.promises) this.addPromise(list, promise);
		add.addButton((button) =>
			button.setButtonText(formWords.addPromise).onClick(() => {
				const promise: LogState["promises"][number] = { text: "", due: "", owner: "me" };
				state.promises.push(promise);
				this.focusSoon(this.addPromise(list, promise));
			}),
		);
	}

	protected override async act(): Promise<void> {
		this.takeTyped();
		const { people, newPeople, day, channel, initiator, said } = this.state;
		if (people.length + newPeople.length === 0) throw new Refusal(writeWords.nobody);
		if (!isDay(day)) throw new Refusal(writeWords.noDay);
		const promises = this.state.promises
			.filter(({ text }) => text.trim() !== "")
			.map(({ text, due, owner }) => ({ text: text.trim(), due: this.dueOn(due), owner }));
		const paths = people.map(({ path }) => path);
		await this.source.log({ paths, day, channel, initiator, said: said.trim(), promises }, newPeople);
	}

	// What the words name is shown, so that nobody need choose it, until somebody does.
	private say(text: string): void {
		this.state.said = text;
		const { channel, changed } = this.source.saidAs(text);
		if (!this.state.isChannelChosen) this.follow(channel);
		this.changed?.setText(changed === null ? "" : formWords.saidAs(changed));
	}

	private addPromise(list: HTMLElement, promise: LogState["promises"][number]): HTMLElement {
		let input = list;
		const row = new Setting(list)
			.setClass("rapport-wide")
			.setClass("rapport-new-promise")
			.addDropdown((dropdown) => {
				dropdown.selectEl.ariaLabel = formWords.owner;
				dropdown.addOptions(formWords.owners).setValue(promise.owner);
				dropdown.onChange((owner) => (promise.owner = owner === "them" ? "them" : "me"));
			})
			.addText((text) => {
				text.inputEl.ariaLabel = formWords.promise;
				text.setPlaceholder(formWords.promise).setValue(promise.text);
				input = text.onChange((promised) => (promise.text = promised)).inputEl;
				this.submitOnEnter(input);
			})
			.addText((text) => {
				text.inputEl.type = "date";
				text.inputEl.ariaLabel = formWords.due;
				text.setValue(promise.due).onChange((due) => (promise.due = due));
			});
		addIconButton(row.controlEl, "", "x", formWords.removePromise, () => {
			this.state.promises.remove(promise);
			row.settingEl.remove();
		});
		return input;
	}
}
