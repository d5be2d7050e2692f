import { define } from "./extend-language";

type Delegated = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions;

interface Listening {
	selector: string;
	listener: Delegated;
	callback: EventListener;
	options: Options | undefined;
}

// What is to be told when an element goes to another window.
const migrating = new Map<HTMLElement, Set<(win: Window) => unknown>>();

/** Tells whoever follows an element, or one in it, that it is in another window now. */
export function tellMigrated(root: HTMLElement): void {
	for (const [element, listeners] of [...migrating]) if (root.contains(element)) for (const listener of listeners) listener(element.win);
}

const listening = new WeakMap<EventTarget, Map<string, Listening[]>>();

/** Adds on/off (events of what matches a selector), onClickEvent, onWindowMigrated and trigger. */
export function addEventMethods(): void {
	for (const prototype of [HTMLElement.prototype, Document.prototype]) define(prototype, { on, off });
	define(HTMLElement.prototype, {
		onClickEvent(this: HTMLElement, listener: EventListener, options?: Options) {
			this.addEventListener("click", listener, options);
			this.addEventListener("auxclick", listener, options);
		},
		onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
			const listeners = migrating.get(this) ?? new Set();
			migrating.set(this, listeners.add(listener));
			return () => {
				listeners.delete(listener);
				if (listeners.size === 0) migrating.delete(this);
			};
		},
		onNodeInserted(this: HTMLElement, listener: () => void, once?: boolean) {
			const observer = new MutationObserver(() => {
				if (!this.isConnected) return;
				if (once) observer.disconnect();
				listener();
			});
			observer.observe(document, { childList: true, subtree: true });
			return () => observer.disconnect();
		},
		trigger(this: HTMLElement, type: string) {
			this.dispatchEvent(new Event(type, { bubbles: true }));
		},
	});
	Object.defineProperties(UIEvent.prototype, {
		targetNode: {
			get(this: UIEvent) {
				return this.target instanceof Node ? this.target : null;
			},
			configurable: true,
		},
	});
}

function on(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: Options): void {
	const callback = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
		if (target && this.contains(target)) listener.call(this, event, target);
	};
	const byType = listening.get(this) ?? new Map<string, Listening[]>();
	byType.set(type, [...(byType.get(type) ?? []), { selector, listener, callback, options }]);
	listening.set(this, byType);
	this.addEventListener(type, callback, options);
}

function off(this: HTMLElement, type: string, selector: string, listener: Delegated): void {
	const known = listening.get(this)?.get(type) ?? [];
	for (const entry of known) {
		if (entry.selector === selector && entry.listener === listener) this.removeEventListener(type, entry.callback, entry.options);
	}
	listening.get(this)?.set(
		type,
		known.filter((entry) => entry.selector !== selector || entry.listener !== listener),
	);
}
