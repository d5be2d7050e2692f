import type { Page } from "playwright-core";

declare global {
	interface Window {
		/** What is kept beside elements: what listens to the page as a whole, observers, timers. */
		kept: { readonly listeners: Set<string>; readonly observers: Set<unknown>; readonly timers: Set<number> };
		/** Blocks that have been shown. */
		shownBlocks: WeakRef<Element>[];
	}
}

/** Counts what outlives elements, from the start of the page on. */
export async function countKept(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const kept = { listeners: new Set<string>(), observers: new Set<unknown>(), timers: new Set<number>() };
		Object.assign(window, { kept, shownBlocks: [] });
		const names = new WeakMap<object, number>();
		let known = 0;
		const nameOf = (listener: object): number => {
			const name = names.get(listener) ?? ++known;
			names.set(listener, name);
			return name;
		};
		const { addEventListener, removeEventListener } = EventTarget.prototype;
		const keyOf = (target: unknown, type: string, listener: unknown, options: unknown): string | null => {
			const wide = target === window || target === document || target === document.body || target instanceof MediaQueryList;
			if (!wide || typeof listener !== "function") return null;
			const capture =
				options === true || (typeof options === "object" && options !== null && "capture" in options && options.capture === true);
			return `${type} ${nameOf(listener)} ${capture}`;
		};
		Object.assign(EventTarget.prototype, {
			addEventListener(this: EventTarget, type: string, listener: EventListener, options?: AddEventListenerOptions) {
				const key = keyOf(this, type, listener, options);
				if (key !== null && options?.once !== true) kept.listeners.add(key);
				addEventListener.call(this, type, listener, options);
			},
			removeEventListener(this: EventTarget, type: string, listener: EventListener, options?: AddEventListenerOptions) {
				const key = keyOf(this, type, listener, options);
				if (key !== null) kept.listeners.delete(key);
				removeEventListener.call(this, type, listener, options);
			},
		});
		for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver]) {
			const observe = prototype.observe as (...given: unknown[]) => void;
			const disconnect = prototype.disconnect as () => void;
			Object.assign(prototype, {
				observe(this: object, ...given: unknown[]) {
					kept.observers.add(this);
					observe.apply(this, given);
				},
				disconnect(this: object) {
					kept.observers.delete(this);
					disconnect.call(this);
				},
			});
		}
		const { setTimeout: later, setInterval: often, clearTimeout: never, clearInterval: stop } = window;
		Object.assign(window, {
			setTimeout: (act: () => void, delay?: number) => {
				const timer = later(() => {
					kept.timers.delete(timer);
					act();
				}, delay);
				kept.timers.add(timer);
				return timer;
			},
			setInterval: (act: () => void, delay?: number) => {
				const timer = often(act, delay);
				kept.timers.add(timer);
				return timer;
			},
			clearTimeout: (timer: number) => {
				kept.timers.delete(timer);
				never(timer);
			},
			clearInterval: (timer: number) => {
				kept.timers.delete(timer);
				stop(timer);
			},
		});
	});
}

/** How much is kept now, once all is collected that nothing holds: also how many of the blocks that have been shown, and workers. */
export async function keptNow(page: Page): Promise<Readonly<Record<string, number>>> {
	const session = await page.context().newCDPSession(page);
	for (let times = 0; times < 3; times++) {
		await page.evaluate(() => window.host.idle());
		await session.send("HeapProfiler.collectGarbage");
	}
	await session.detach();
	const { listeners, observers, timers, blocks } = await page.evaluate(() => ({
		listeners: window.kept.listeners.size,
		observers: window.kept.observers.size,
		timers: window.kept.timers.size,
		blocks: window.shownBlocks.filter((block) => block.deref() !== undefined).length,
	}));
	return { listeners, observers, timers, blocks, workers: page.workers().length };
}

/** Remembers the blocks that are in the page now, without keeping them. */
export function rememberBlocks(page: Page): Promise<number> {
	return page.evaluate(() => {
		window.shownBlocks = [...document.querySelectorAll(".rapport-block")].map((block) => new WeakRef(block));
		return window.shownBlocks.length;
	});
}
