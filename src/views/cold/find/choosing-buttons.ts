import type { Menu } from "obsidian";
import { findWords } from "../../../core/words/list";
import { addIconButton } from "../../parts/button";
import type { ListChoices } from "./list-choices";

/** What the buttons open that choose what is shown of the list. */
export interface ChoosingMenus {
	show(): Menu;
	arrange(): Menu;
}

/** The buttons that choose what is shown of the list, and how; each shows whether it leaves somebody out or shows more. */
export class ChoosingButtons {
	private buttons: readonly { readonly button: HTMLElement; readonly isOn: () => boolean; readonly isToggle: boolean }[] = [];

	constructor(
		private readonly choices: ListChoices,
		private readonly menus: ChoosingMenus,
	) {}

	/** Draws the buttons among others. */
	draw(parent: HTMLElement): void {
		const { choices, menus } = this;
		const add = (icon: string, name: string, act: (button: HTMLElement) => void): HTMLElement => {
			const button = addIconButton(parent, "nav-action-button", icon, name, () => act(button));
			return button;
		};
		const below = (menu: Menu, button: HTMLElement): void => {
			const { left, bottom } = button.getBoundingClientRect();
			menu.showAtPosition({ x: left, y: bottom }, button.doc);
		};
		const find = add("search", findWords.find, () => this.toggleField());
		const show = add("list-filter", findWords.show, (button) => below(menus.show(), button));
		const arrange = add("arrow-up-narrow-wide", findWords.arrange, (button) => below(menus.arrange(), button));
		const weeks = add("calendar-days", findWords.weeks, () => choices.change({ weeks: !choices.value.weeks }));
		for (const button of [show, arrange]) button.setAttr("aria-haspopup", "menu");
		this.buttons = [
			{ button: find, isOn: () => choices.isFinding, isToggle: true },
			{ button: show, isOn: () => choices.isNarrowed, isToggle: false },
			{ button: weeks, isOn: () => choices.value.weeks, isToggle: true },
		];
		this.show();
	}

	/** Shows how the buttons stand. */
	show(): void {
		for (const { button, isOn, isToggle } of this.buttons) {
			button.toggleClass("is-active", isOn());
			if (isToggle) button.setAttr("aria-pressed", String(isOn()));
		}
	}

	private toggleField(): void {
		const { choices } = this;
		if (choices.isFinding) choices.find("");
		choices.showField(!choices.isFinding);
	}
}
