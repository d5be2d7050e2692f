import { type App, setIcon, Setting } from "obsidian";
import { type Channel, CHANNELS } from "../../core/kinds/channel";
import { Refusal } from "../../core/kinds/refusal";
import { isDay } from "../../core/notes/dates/day";
import type { Initiator } from "../../core/notes/entries/head";
import type { PersonChoice } from "../../core/notes/people/choosing";
import { actionWords, formWords } from "../../core/words/action";
import { writeWords } from "../../core/words/write";
import type { NewInteraction } from "../../vault/writes/log";
import { addButton } from "../parts/button";
import { showText } from "../parts/show-text";
import { FormModal } from "./form-modal";
import { personNamed } from "./person-named";
import { PersonSuggest } from "./person-suggest";

/** The form that logs an interaction with one or several people. */
export class LogModal extends FormModal {
	private readonly chosen: Map<string, PersonChoice>;
	private takeTyped: () => void = () => undefined;
	private readonly promises: { text: string; due: string; owner: "me" | "them" }[] = [];
	private readonly form = { channel: "other" as Channel, initiator: "unknown" as Initiator, said: "" };

	constructor(
		app: App,
		private readonly people: readonly PersonChoice[],
		chosen: readonly string[],
		private day: string,
		private readonly log: (interaction: NewInteraction) => Promise<void>,
	) {
		super(app, actionWords.logCommand, formWords.save);
		this.chosen = new Map(people.filter(({ path }) => chosen.includes(path)).map((person) => [person.path, person]));
	}

	protected override addRows(): void {
		const { form } = this;
		const search = this.addPeople();
		this.addRow(formWords.day).addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.max = "2199-12-31";
			text.setValue(this.day).onChange((day) => (this.day = day));
		});
		this.addRow(formWords.channel).addDropdown((dropdown) => {
			for (const channel of new Set<Channel>(["other", ...CHANNELS])) dropdown.addOption(channel, formWords.channels[channel]);
			dropdown.onChange((channel) => (form.channel = channel as Channel));
		});
		this.addRow(formWords.initiator).addDropdown((dropdown) => {
			dropdown.addOptions(formWords.initiators).onChange((initiator) => (form.initiator = initiator as Initiator));
		});
		const said = this.addLongText(formWords.said, formWords.saidHint, 4, (text) => (form.said = text));
		this.focusSoon(this.chosen.size === 0 ? search : said);
		const add = this.addRow(formWords.promises);
		const list = this.contentEl.createDiv();
		add.addButton((button) => button.setButtonText(formWords.addPromise).onClick(() => this.addPromise(list)));
	}

	protected override async act(): Promise<void> {
		const { chosen, day, form } = this;
		this.takeTyped();
		if (chosen.size === 0) throw new Refusal(writeWords.nobody);
		if (!isDay(day)) throw new Refusal(writeWords.noDay);
		const promises = this.promises
			.map(({ text, due, owner }) => ({ text: text.trim(), due: isDay(due) ? due : null, owner }))
			.filter(({ text }) => text !== "");
		await this.log({ ...form, paths: [...chosen.keys()], day, said: form.said.trim(), promises });
	}

	private addPeople(): HTMLElement {
		const { chosen } = this;
		const { controlEl } = this.addRow(formWords.people).setClass("rapport-wide");
		const chips = controlEl.createDiv("rapport-chips");
		const input = controlEl.createEl("input", { type: "text", placeholder: formWords.findPerson });
		input.ariaLabel = formWords.findPerson;
		const draw = (): void => {
			chips.empty();
			for (const { path, name } of chosen.values()) {
				const chip = addButton(chips, "rapport-chip", () => {
					chosen.delete(path);
					draw();
				});
				chip.setAttr("aria-label", formWords.remove(name));
				showText(chip, "", name, "span");
				setIcon(chip.createSpan(), "x");
			}
		};
		const take = (choice: PersonChoice): void => {
			chosen.set(choice.path, choice);
			input.value = "";
			draw();
		};
		new PersonSuggest(this.app, input, () => this.people.filter(({ path }) => !chosen.has(path)), take);
		// A name that was typed and not chosen is never left out without a word.
		this.takeTyped = () => {
			const typed = input.value.trim();
			if (typed === "") return;
			const named = personNamed(this.people, typed);
			if (named === null) throw new Refusal(writeWords.whoIs(typed));
			take(named);
		};
		draw();
		return input;
	}

	private addPromise(list: HTMLElement): void {
		const promise: (typeof this.promises)[number] = { text: "", due: "", owner: "me" };
		this.promises.push(promise);
		new Setting(list)
			.setClass("rapport-wide")
			.setClass("rapport-new-promise")
			.addDropdown((dropdown) => {
				dropdown.selectEl.ariaLabel = formWords.owner;
				dropdown.addOptions(formWords.owners).onChange((owner) => (promise.owner = owner === "them" ? "them" : "me"));
			})
			.addText((text) => {
				text.inputEl.ariaLabel = formWords.promise;
				text.setPlaceholder(formWords.promise).onChange((promised) => (promise.text = promised));
				this.focusSoon(text.inputEl);
			})
			.addText((text) => {
				text.inputEl.type = "date";
				text.inputEl.ariaLabel = formWords.due;
				text.onChange((due) => (promise.due = due));
			});
	}
}
