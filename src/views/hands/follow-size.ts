import type { Component } from "obsidian";

/** Follows the size of an element for as long as its owner lives, also to another window. */
export function followSize(
	owner: Component,
	host: HTMLElement,
	acts: { readonly resized: (width: number) => void; readonly moved?: () => void; readonly ended?: () => void },
): void {
	// The observer of the window that it is in: that of another one rests while the other does.
	const watchSize = (): ResizeObserver => {
		const { ResizeObserver: Observer } = host.doc.defaultView ?? window;
		const observer = new Observer(([entry]) => acts.resized(entry?.contentRect.width ?? 0));
		observer.observe(host);
		return observer;
	};
	let observer = watchSize();
	owner.register(
		host.onWindowMigrated(() => {
			observer.disconnect();
			observer = watchSize();
			acts.moved?.();
		}),
	);
	owner.register(() => {
		observer.disconnect();
		acts.ended?.();
	});
}
