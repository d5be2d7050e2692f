import { Component } from "../base/component";
import { Scope } from "../base/keymap";
import { Platform } from "../base/platform";
import type { App } from "../app";
import { MenuItem, MenuSeparator } from "./menu-item";

let keymap: App["keymap"] | null = null;

/** Menus listen to keys while they are open: the page says once where. */
export function setMenuKeymap(of: App): void {
	keymap = of.keymap;
}

/** A menu at the pointer, or at the foot of a phone's screen. Arrows, Enter and Escape work. */
export class Menu extends Component {
	readonly dom = createDiv({ cls: "menu", attr: { role: "menu" } });
	private readonly scope = new Scope();
	private readonly items: (MenuItem | MenuSeparator)[] = [];
	private selected: MenuItem | null = null;
	private parentMenu: Menu | null = null;
	private openChild: Menu | null = null;
	private hideCallback: (() => unknown) | null = null;
	private readonly outside = (event: MouseEvent): void => {
		if (!event.targetNode?.instanceOf(Element) || !event.targetNode.closest(".menu")) this.hideAll();
	};

	constructor() {
		super();
		this.scope.register(null, "ArrowDown", () => this.move(1));
		this.scope.register(null, "ArrowUp", () => this.move(-1));
		this.scope.register(null, "ArrowRight", () => this.selected?.submenu && this.openSubmenu(this.selected));
		this.scope.register(null, "ArrowLeft", () => this.parentMenu && this.hide());
		this.scope.register(null, "Enter", (event) => {
			this.selected?.choose(event);
			return false;
		});
		this.scope.register(null, "Escape", () => this.hide() && false);
	}

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		queueMicrotask(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this, () => new Menu());
		this.items.push(item);
		item.dom.addEventListener("click", (event) => item.choose(event));
		item.dom.addEventListener("mouseenter", () => this.select(item));
		build(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass("mod-no-icon");
		return this;
	}
	setUseNativeMenu(): this {
		return this;
	}
	setParentElement(): this {
		return this;
	}
	onHide(callback: () => unknown): void {
		this.hideCallback = callback;
	}
	close(): void {
		this.hide();
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition({ x, y, width = 0, left = false }: { x: number; y: number; width?: number; left?: boolean }, doc = document): this {
		this.draw();
		void this.load();
		doc.body.append(this.dom);
		const { innerWidth, innerHeight } = this.dom.win;
		const own = this.dom.getBoundingClientRect();
		const wantedX = left ? x - own.width : x + own.width > innerWidth ? x - own.width - width : x + width;
		const wantedY = Math.min(y, innerHeight - own.height - 8);
		if (!Platform.isPhone) this.dom.setCssStyles({ left: `${Math.max(4, wantedX)}px`, top: `${Math.max(4, wantedY)}px` });
		keymap?.pushScope(this.scope);
		// Not at once: the click that opens a menu must not close it.
		setTimeout(() => this.dom.isConnected && doc.addEventListener("mousedown", this.outside, true));
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.openChild?.hide();
		this.dom.doc.removeEventListener("mousedown", this.outside, true);
		this.dom.remove();
		keymap?.popScope(this.scope);
		this.unload();
		this.hideCallback?.();
		return this;
	}

	hideAll(): void {
		this.hide();
		this.parentMenu?.hideAll();
	}

	openSubmenu(item: MenuItem): void {
		const menu = item.submenu;
		if (!menu || menu === this.openChild) return;
		this.openChild?.hide();
		this.openChild = menu;
		menu.parentMenu = this;
		const { right, top, width } = item.dom.getBoundingClientRect();
		menu.showAtPosition({ x: right - width, y: top, width }, item.dom.doc);
		menu.onHide(() => (this.openChild = null));
	}

	/** Items of one section stand together, sections in the order in which they first came. */
	private draw(): void {
		this.dom.empty();
		const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
		for (const item of this.items) {
			const section = item instanceof MenuItem ? item.section : "";
			sections.set(section, [...(sections.get(section) ?? []), item]);
		}
		for (const items of sections.values()) {
			if (this.dom.hasChildNodes()) this.dom.createDiv("menu-separator");
			for (const item of items) {
				if (item instanceof MenuItem) this.dom.append(item.dom);
				else this.dom.createDiv("menu-separator");
			}
		}
	}

	private move(step: number): false {
		const choices = this.items.filter((item) => item instanceof MenuItem).filter((item) => !item.disabled);
		const at = this.selected ? choices.indexOf(this.selected) : step > 0 ? -1 : 0;
		const next = choices[(at + step + choices.length) % choices.length];
		if (next) this.select(next);
		return false;
	}

	private select(item: MenuItem): void {
		this.selected?.dom.removeClass("selected");
		this.selected = item;
		item.dom.addClass("selected");
		if (item.submenu && item.dom.matches(":hover")) this.openSubmenu(item);
	}
}
