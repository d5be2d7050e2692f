import { setIcon } from "../base/icons";
import type { Menu } from "./menu";

/** One line of a menu. */
export class MenuItem {
	readonly dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
	section = "";
	disabled = false;
	submenu: Menu | null = null;
	private readonly iconEl = this.dom.createDiv("menu-item-icon");
	private readonly titleEl = this.dom.createDiv("menu-item-title");
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(
		private readonly menu: Menu,
		private readonly makeMenu: () => Menu,
	) {}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon) setIcon(this.iconEl, icon);
		else this.iconEl.empty();
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass("mod-checked", checked === true);
		this.dom.setAttr("aria-checked", checked);
		this.dom.setAttr("role", checked === null ? "menuitem" : "menuitemcheckbox");
		this.dom.querySelector(".mod-checked-icon")?.remove();
		if (checked) setIcon(this.dom.createDiv("menu-item-icon mod-checked-icon"), "check");
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		this.dom.setAttr("aria-disabled", disabled || null);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass("is-warning", warning);
		return this;
	}

	setIsLabel(label: boolean): this {
		this.dom.toggleClass("is-label", label);
		return this.setDisabled(label);
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** Not in the typings, but in the application: a menu that opens beside this line. */
	setSubmenu(): Menu {
		this.submenu ??= this.makeMenu();
		this.dom.addClass("has-submenu");
		setIcon(this.dom.createDiv("menu-item-icon mod-submenu"), "chevron-right");
		return this.submenu;
	}

	/** What a click or Enter does. */
	choose(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled) return;
		if (this.submenu) return this.menu.openSubmenu(this);
		this.menu.hideAll();
		this.callback?.(event);
	}
}

/** A line between two parts of a menu. */
export class MenuSeparator {}
