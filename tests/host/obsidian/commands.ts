import type { Command } from "obsidian";
import type { App } from "./app";
import { MarkdownView } from "./workspace/markdown-view";
import type { Editor } from "./workspace/editor";

type EditorCallback = (editor: Editor, view: MarkdownView) => unknown;

/** The commands of the palette, by their full id `<plugin>:<command>`. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
		for (const { modifiers, key } of command.hotkeys ?? []) {
			this.app.scope.register(modifiers, key, () => !this.executeCommandById(command.id) && undefined);
		}
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	/** The commands that can be run just now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true));
	}

	/** Runs a command; false where it is unknown or can't be run just now. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.run(command, true) && this.run(command, false);
	}

	private run(command: Command, checking: boolean): boolean {
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		if (command.editorCheckCallback) {
			const check = command.editorCheckCallback as unknown as (
				checking: boolean,
				...args: Parameters<EditorCallback>
			) => boolean | void;
			return view !== null && check(checking, view.editor, view) === true;
		}
		if (command.editorCallback) {
			if (view && !checking) (command.editorCallback as unknown as EditorCallback)(view.editor, view);
			return view !== null;
		}
		if (command.checkCallback) return checking ? command.checkCallback(true) === true : command.checkCallback(false) !== false;
		if (!checking) command.callback?.();
		return command.callback !== undefined;
	}
}
