import type { App, Scope } from "obsidian";
import { viewKeys } from "../hands/view-keys";
import { CHOICES } from "./choices";
import type { PageActions } from "./page";

/** The keys by which people are sorted. */
export function keysOf(app: App, acts: PageActions): Scope {
	const later = (): void => acts.choose("later");
	const takeBack = (): void => acts.takeBack();
	return viewKeys(app, [
		...[...CHOICES].flatMap(([key, choice]) => (choice === "later" ? [] : [[key, () => acts.choose(choice)] as const])),
		...["ArrowRight", " ", "Enter"].map((key) => [key, later] as const),
		...["ArrowLeft", "Backspace", "z"].map((key) => [key, takeBack] as const),
		["o", () => acts.open()],
		["Escape", () => acts.stop()],
	]);
}
