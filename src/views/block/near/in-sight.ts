import type { Component } from "obsidian";

/** Tells whether any of an element is in sight, now and whenever that changes, for as long as its owner lives; also in another window. */
export function followSight(owner: Component, element: HTMLElement, told: (isInSight: boolean) => void): void {
	const watched = (): IntersectionObserver => {
		const { IntersectionObserver: Observer } = element.doc.defaultView ?? window;
		const observer = new Observer((entries) => told(entries.at(-1)?.isIntersecting ?? false));
		observer.observe(element);
		return observer;
	};
	let observer = watched();
	owner.register(
		element.onWindowMigrated(() => {
			observer.disconnect();
			observer = watched();
		}),
	);
	owner.register(() => observer.disconnect());
}
