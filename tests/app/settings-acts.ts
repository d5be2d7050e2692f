import type { Locator, Page } from "playwright-core";

/** What tests do with the settings that are open. The page is asked for anew each time. */
export function settingsOn(page: () => Page) {
	const rowOf = (name: string): Locator => page().locator(".setting-item", { has: page().getByText(name, { exact: true }) });
	const field = (): Locator => page().getByRole("textbox", { name: /^Add to: / });

	return {
		rowOf,
		/** The field for another entry of the list that is open. */
		field,
		control: (name: string): Locator => rowOf(name).locator("input, textarea, select").first(),
		/** Opens a page of the settings, and one below it. */
		openPage: async (...names: readonly string[]): Promise<void> => {
			for (const name of names) await rowOf(name).click();
		},
		back: async (times = 1): Promise<void> => {
			for (let left = times; left > 0; left--) await page().getByRole("button", { name: "Back", exact: true }).click();
		},
		/** Adds an entry to the list that is open. */
		add: async (entry: string): Promise<void> => {
			await field().fill(entry);
			await page().getByRole("button", { name: "Add", exact: true }).click();
		},
		/** The entries of the list that is open. */
		entries: (): Promise<readonly string[]> => page().locator(".mod-list .setting-items .setting-item-name").allInnerTexts(),
		/** Removes an entry from the list that is open. */
		remove: (entry: string): Promise<void> => rowOf(entry).getByRole("button", { name: "Delete" }).click(),
		/** The button of a row by which it is back to its default, where there is one. */
		resetOf: (name: string): Locator => rowOf(name).getByRole("button", { name: "Back to the default" }),
	};
}
