import type { EventRef } from "./events";

/** A thing with a life: what it registers is undone, latest first, when it is unloaded. */
export class Component {
	private loaded = false;
	private children: Component[] = [];
	private undo: (() => unknown)[] = [];

	load(): void | Promise<void> {
		if (this.loaded) return;
		this.loaded = true;
		const started = this.onload();
		for (const child of this.children) void child.load();
		return started;
	}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		for (const child of this.children.splice(0).reverse()) child.unload();
		for (const undo of this.undo.splice(0).reverse()) undo();
		this.onunload();
	}

	onload(): void | Promise<void> {}

	onunload(): void {}

	addChild<T extends Component>(child: T): T {
		this.children.push(child);
		if (this.loaded) void child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		this.children = this.children.filter((other) => other !== child);
		child.unload();
		return child;
	}

	register(undo: () => unknown): void {
		this.undo.push(undo);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => ref.source.offref(ref));
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		listener: (event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		target.addEventListener(type, listener as EventListener, options);
		this.register(() => target.removeEventListener(type, listener as EventListener, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}
