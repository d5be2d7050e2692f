import type { KeymapContext, Modifier, PaneType } from "obsidian";
import { Platform } from "./platform";

type KeyListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

/** One key that a scope listens to. */
export interface BoundKey {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly listener: KeyListener;
}

/** The keys that work while a view or window is in front; what it does not know goes to its parent. */
export class Scope {
	private keys: BoundKey[] = [];

	constructor(private parent?: Scope) {}

	register(modifiers: readonly Modifier[] | null, key: string | null, listener: KeyListener): BoundKey {
		const bound = { scope: this, modifiers: modifiers && writtenModifiers(modifiers), key, listener };
		this.keys.push(bound);
		return bound;
	}

	unregister(gone: BoundKey): void {
		this.keys = this.keys.filter((bound) => bound !== gone);
	}

	/** Runs the first one that fits; false means that the browser's own action is to be prevented. */
	handle(event: KeyboardEvent): unknown {
		const modifiers = pressedModifiers(event);
		for (const bound of this.keys) {
			if (bound.key !== null && bound.key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (bound.modifiers !== null && bound.modifiers !== modifiers) continue;
			return bound.listener(event, { modifiers, key: event.key, vkey: event.key });
		}
		return this.parent?.handle(event);
	}
}

/** The scopes in front of each other: the topmost one hears the keys. */
export class Keymap {
	private scopes: Scope[] = [];

	/** `base` is the scope heard where no window is open: the active view's, or the application's own. */
	constructor(private base: () => Scope) {}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		this.scopes = this.scopes.filter((other) => other !== scope);
	}

	onKeyEvent(event: KeyboardEvent): void {
		const front = this.scopes[this.scopes.length - 1] ?? this.base();
		if (front.handle(event) === false) event.preventDefault();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return pressedModifiers(event)
			.split(",")
			.includes(writtenModifiers([modifier]));
	}

	static isModEvent(event?: UIEvent | null): PaneType | boolean {
		if (!event) return false;
		const pressed = event as MouseEvent;
		if (pressed.button === 1) return "tab";
		if (!Keymap.isModifier(pressed, "Mod")) return false;
		if (!pressed.altKey) return "tab";
		return pressed.shiftKey ? "window" : "split";
	}
}

function writtenModifiers(modifiers: readonly Modifier[]): string {
	return modifiers
		.map((name) => (name === "Mod" ? (Platform.isMacOS ? "Meta" : "Ctrl") : name))
		.sort()
		.join(",");
}

function pressedModifiers(event: MouseEvent | TouchEvent | KeyboardEvent): string {
	const pressed: Modifier[] = [];
	if (event.altKey) pressed.push("Alt");
	if (event.ctrlKey) pressed.push("Ctrl");
	if (event.metaKey) pressed.push("Meta");
	if (event.shiftKey) pressed.push("Shift");
	return pressed.join(",");
}
