/** Shows the key that does the same as a button. */
export function addKey(button: HTMLElement, key: string): void {
	button.createEl("kbd", { cls: "rapport-key", text: key, attr: { "aria-hidden": "true" } });
}
