import { define } from "./extend-language";

type ElementInfo = DomElementInfo & SvgElementInfo;
type Callback = (el: Element) => void;

/** Adds createEl, createDiv, createSpan and createSvg to every node and to the window, and createFragment to the window. */
export function addCreateElements(): void {
	define(Node.prototype, {
		createEl(this: Node, tag: string, info?: ElementInfo | string, callback?: Callback) {
			return make(this, tag, info, callback);
		},
		createDiv(this: Node, info?: ElementInfo | string, callback?: Callback) {
			return make(this, "div", info, callback);
		},
		createSpan(this: Node, info?: ElementInfo | string, callback?: Callback) {
			return make(this, "span", info, callback);
		},
		createSvg(this: Node, tag: string, info?: ElementInfo | string, callback?: Callback) {
			return make(this, tag, info, callback, true);
		},
	});
	define(globalThis, {
		createEl: (tag: string, info?: ElementInfo | string, callback?: Callback) => make(null, tag, info, callback),
		createDiv: (info?: ElementInfo | string, callback?: Callback) => make(null, "div", info, callback),
		createSpan: (info?: ElementInfo | string, callback?: Callback) => make(null, "span", info, callback),
		createSvg: (tag: string, info?: ElementInfo | string, callback?: Callback) => make(null, tag, info, callback, true),
		createFragment: (callback?: (fragment: DocumentFragment) => void) => {
			const fragment = document.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
		fish: (selector: string) => document.querySelector(selector),
		fishAll: (selector: string) => [...document.querySelectorAll(selector)],
	});
}

function make(parent: Node | null, tag: string, given?: ElementInfo | string, callback?: Callback, svg = false): Element {
	const info: ElementInfo = typeof given === "string" ? { cls: given } : (given ?? {});
	const into = info.parent ?? parent;
	const doc = into?.ownerDocument ?? document;
	const el = svg ? doc.createElementNS("http://www.w3.org/2000/svg", tag) : doc.createElement(tag);
	const classes = typeof info.cls === "string" ? info.cls.split(/\s+/) : (info.cls ?? []);
	el.classList.add(...classes.filter(Boolean));
	if (info.text !== undefined) el.setText(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) el.setAttr(name, value);
	for (const name of ["title", "type", "placeholder", "href"] as const) {
		if (info[name] !== undefined) el.setAttribute(name, info[name]);
	}
	if (info.value !== undefined) (el as HTMLInputElement).value = info.value;
	callback?.(el);
	if (into && info.prepend) into.insertBefore(el, into.firstChild);
	else into?.appendChild(el);
	return el;
}
