import { type App, Modal, setIcon, Setting } from "obsidian";
import { actionWords, formWords, writeWords } from "../../core/words";
import { type Channel, CHANNELS } from "../../core/notes/channel";
import { type PersonChoice, PersonSuggest } from "./person-suggest";
import { type Day, isDay } from "../../core/notes/day";
import type { Initiator } from "../../core/notes/head";
import type { NewInteraction } from "../../vault/log";

/** The form that logs an interaction with one or several people. */
export class LogModal extends Modal {
	private readonly chosen = new Map<string, PersonChoice>();
	private readonly promises: { text: string; due: string; owner: "me" | "them" }[] = [];
	private day: string;
	private channel: Channel = "other";
	private initiator: Initiator = "unknown";
	private said = "";
	private error: HTMLElement | null = null;

	constructor(
		app: App,
		private readonly people: readonly PersonChoice[],
		chosen: readonly string[],
		today: Day,
		private readonly log: (interaction: NewInteraction) => Promise<void>,
	) {
		super(app);
		this.day = today;
		for (const person of people) if (chosen.includes(person.path)) this.chosen.set(person.path, person);
	}

	override onOpen(): void {
		this.setTitle(actionWords.logCommand);
		this.contentEl.addClass("rapport-form");
		this.addPeople();
		new Setting(this.contentEl).setName(formWords.day).addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.max = "2199-12-31";
			text.setValue(this.day).onChange((day) => (this.day = day));
		});
		new Setting(this.contentEl).setName(formWords.channel).addDropdown((dropdown) => {
			for (const channel of ["other", ...CHANNELS.filter((name) => name !== "other")] as const) dropdown.addOption(channel, formWords.channels[channel]);
			dropdown.setValue(this.channel).onChange((channel) => (this.channel = channel as Channel));
		});
		new Setting(this.contentEl).setName(formWords.initiator).addDropdown((dropdown) => {
			dropdown.addOptions(formWords.initiators).onChange((initiator) => (this.initiator = initiator as Initiator));
		});
		new Setting(this.contentEl)
			.setName(formWords.said)
			.setDesc(formWords.saidHint)
			.setClass("rapport-wide")
			.addTextArea((text) => {
				text.inputEl.rows = 4;
				text.onChange((said) => (this.said = said));
				if (this.chosen.size > 0) this.focusSoon(text.inputEl);
			});
		this.addPromises();
		this.error = this.contentEl.createDiv({ cls: "rapport-form-error", attr: { role: "alert" } });
		new Setting(this.contentEl).addButton((button) => button.setButtonText(formWords.save).setCta().onClick(() => this.submit()));
		this.scope.register(["Mod"], "Enter", () => this.submit());
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private addPeople(): void {
		const setting = new Setting(this.contentEl).setName(formWords.people).setClass("rapport-wide");
		const chips = setting.controlEl.createDiv({ cls: "rapport-chips" });
		const input = setting.controlEl.createEl("input", { type: "text", attr: { placeholder: formWords.findPerson, "aria-label": formWords.findPerson } });
		const draw = (): void => {
			chips.empty();
			for (const { path, name } of this.chosen.values()) {
				const chip = chips.createEl("button", { cls: "rapport-chip", attr: { "aria-label": formWords.remove(name) } });
				chip.createSpan({ text: name, attr: { dir: "auto" } });
				setIcon(chip.createSpan(), "x");
				chip.addEventListener("click", () => {
					this.chosen.delete(path);
					draw();
				});
			}
		};
		new PersonSuggest(
			this.app,
			input,
			() => this.people.filter(({ path }) => !this.chosen.has(path)),
			(choice) => {
				this.chosen.set(choice.path, choice);
				input.value = "";
				draw();
			},
		);
		draw();
		if (this.chosen.size === 0) this.focusSoon(input);
	}

	private addPromises(): void {
		const add = new Setting(this.contentEl).setName(formWords.promises);
		const list = this.contentEl.createDiv();
		add.addButton((button) => button.setButtonText(formWords.addPromise).onClick(() => this.addPromise(list)));
	}

	private addPromise(list: HTMLElement): void {
		const promise: (typeof this.promises)[number] = { text: "", due: "", owner: "me" };
		this.promises.push(promise);
		const setting = new Setting(list).setClass("rapport-wide").setClass("rapport-new-promise");
		setting.addDropdown((dropdown) => {
			dropdown.selectEl.ariaLabel = formWords.owner;
			dropdown.addOptions(formWords.owners).onChange((owner) => (promise.owner = owner === "them" ? "them" : "me"));
		});
		setting.addText((text) => {
			text.inputEl.ariaLabel = formWords.promise;
			text.setPlaceholder(formWords.promise).onChange((written) => (promise.text = written));
			this.focusSoon(text.inputEl);
		});
		setting.addText((text) => {
			text.inputEl.type = "date";
			text.inputEl.ariaLabel = formWords.due;
			text.onChange((due) => (promise.due = due));
		});
	}

	private focusSoon(input: HTMLElement): void {
		this.containerEl.win.setTimeout(() => input.focus(), 0);
	}

	private submit(): void {
		if (this.chosen.size === 0) {
			this.error?.setText(writeWords.nobody);
			return;
		}
		if (!isDay(this.day)) {
			this.error?.setText(writeWords.noDay);
			return;
		}
		const promises = this.promises
			.map(({ text, due, owner }) => ({ text: text.trim(), due: isDay(due) ? due : null, owner }))
			.filter(({ text }) => text !== "");
		const { day, channel, initiator, said } = this;
		this.log({ paths: [...this.chosen.keys()], day, channel, initiator, said: said.trim(), promises }).then(
			() => this.close(),
			(error: unknown) => this.error?.setText(error instanceof Error ? error.message : String(error)),
		);
	}
}
