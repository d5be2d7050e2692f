import type { Command, FuzzyMatch } from "obsidian";
import type { App } from "../obsidian/app";
import { FuzzySuggestModal } from "../obsidian/popups/suggest-modal";

/** The list of commands that can be run just now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("Select a command...");
		this.setInstructions([
			{ command: "↑↓", purpose: "to navigate" },
			{ command: "↵", purpose: "to use" },
			{ command: "esc", purpose: "to dismiss" },
		]);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands();
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
		super.renderSuggestion(match, el.createDiv("suggestion-content").createDiv("suggestion-title"));
		el.addClass("mod-complex");
		for (const { modifiers, key } of match.item.hotkeys ?? []) {
			const keys = [...modifiers.map((name) => (name === "Mod" ? "Ctrl" : name)), key.toUpperCase()];
			el.createDiv("suggestion-aux").createEl("kbd", { cls: "suggestion-hotkey", text: keys.join(" ") });
		}
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommandById(command.id);
	}
}
