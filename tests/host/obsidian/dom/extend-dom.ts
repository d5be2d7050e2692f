import { addCreateElements } from "./create-elements";
import { addEventMethods } from "./event-methods";
import { define, extendLanguage } from "./extend-language";

/** What Obsidian adds to the page's nodes. */
export function extendDom(): void {
	extendLanguage();
	addCreateElements();
	addEventMethods();
	for (const prototype of [Node.prototype, UIEvent.prototype]) addWindowGetters(prototype);
	define(Node.prototype, {
		detach(this: ChildNode) {
			this.remove();
		},
		empty(this: Node) {
			while (this.lastChild) this.removeChild(this.lastChild);
		},
		appendText(this: Node, text: string) {
			this.appendChild(document.createTextNode(text));
		},
		insertAfter(this: Node, node: Node, child: Node | null) {
			return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
		},
		indexOf(this: Node, other: ChildNode) {
			return [...this.childNodes].indexOf(other);
		},
		setChildrenInPlace(this: Element, children: Node[]) {
			this.replaceChildren(...children);
		},
	});
	define(Element.prototype, elementMethods);
	define(DocumentFragment.prototype, { find: elementMethods.find, findAll: elementMethods.findAll });
	define(HTMLElement.prototype, {
		show(this: HTMLElement) {
			if (this.style.display === "none") this.style.display = "";
		},
		hide(this: HTMLElement) {
			this.style.display = "none";
		},
		toggle(this: HTMLElement, show: boolean) {
			if (show) this.show();
			else this.hide();
		},
		toggleVisibility(this: HTMLElement, visible: boolean) {
			this.style.visibility = visible ? "" : "hidden";
		},
		isShown(this: HTMLElement) {
			return this.offsetParent !== null;
		},
	});
	for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) define(prototype, styleMethods);
	Object.assign(window, { activeWindow: window, activeDocument: document });
}

const styleMethods = {
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const elementMethods = {
	getText(this: Element) {
		return this.textContent ?? "";
	},
	setText(this: Element, text: string | DocumentFragment) {
		if (typeof text === "string") this.textContent = text;
		else this.replaceChildren(text);
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes.filter(Boolean));
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes.filter(Boolean));
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const cls of [classes].flat()) this.classList.toggle(cls, Boolean(value));
	},
	hasClass(this: Element, cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		if (value === null || value === undefined) this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	},
	setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, last?: Element) {
		const found = this.closest(selector);
		return found && (!last || last.contains(found)) ? found : null;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string) {
		return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) {
		return this.doc.activeElement === this;
	},
	find(this: ParentNode, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: ParentNode, selector: string) {
		return [...this.querySelectorAll(selector)];
	},
	findAllSelf(this: Element, selector: string) {
		return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
	},
};

function addWindowGetters(prototype: object): void {
	const documentOf = (thing: Node | UIEvent): Document =>
		"defaultView" in thing ? (thing as Document) : ((thing as Node).ownerDocument ?? (thing as UIEvent).view?.document ?? document);
	Object.defineProperties(prototype, {
		doc: {
			get(this: Node) {
				return documentOf(this);
			},
			configurable: true,
		},
		win: {
			get(this: Node) {
				return documentOf(this).defaultView ?? window;
			},
			configurable: true,
		},
		constructorWin: { get: () => window, configurable: true },
	});
	define(prototype, {
		// Also of the type of that name of the window that it is in.
		instanceOf(this: Node | UIEvent, type: new () => unknown) {
			const theirs: unknown = Reflect.get(this.win, type.name);
			return this instanceof type || (typeof theirs === "function" && this instanceof theirs);
		},
	});
}
