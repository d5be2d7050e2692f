import type { Component } from "obsidian";

const CLOCK_MS = 30_000;

/** Has the clock looked at now and then, and when the page is seen again: a machine that wakes may show it before it has the focus. */
export function watchClock(owner: Component, look: () => void): void {
	owner.registerInterval(window.setInterval(look, CLOCK_MS));
	owner.registerDomEvent(window, "focus", look);
	owner.registerDomEvent(document, "visibilitychange", look);
}
