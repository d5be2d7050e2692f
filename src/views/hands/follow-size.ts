import type { Component } from "obsidian";

/** Follows the size of an element for as long as its owner lives, also to another window. */
export function followSize(
	owner: Component,
	host: HTMLElement,
	acts: { readonly resized: (width: number) => void; readonly moved: () => void; readonly ended: () => void },
): void {
	const watchSize = (): ResizeObserver => {
		const observer = new ResizeObserver(([entry]) => acts.resized(entry?.contentRect.width ?? 0));
		observer.observe(host);
		return observer;
	};
	let observer = watchSize();
	owner.register(
		host.onWindowMigrated(() => {
			observer.disconnect();
			observer = watchSize();
			acts.moved();
		}),
	);
	owner.register(() => {
		observer.disconnect();
		acts.ended();
	});
}
