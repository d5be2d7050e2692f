import { setIcon } from "obsidian";

/** Adds a button that is filled by whoever asks for it. */
export function addButton(parent: HTMLElement, cls: string, act: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl("button", { cls, attr: { type: "button" } });
	button.addEventListener("click", act);
	return button;
}

/** Adds a button that is an icon; the name is its tooltip too. */
export function addIconButton(parent: HTMLElement, cls: string, icon: string, name: string, act: (event: MouseEvent) => void): HTMLElement {
	const button = addButton(parent, `clickable-icon ${cls}`, act);
	button.setAttr("aria-label", name);
	setIcon(button, icon);
	return button;
}

/** Adds the button that is the obvious next step. */
export function addMainButton(parent: HTMLElement, text: string, act: () => void): HTMLButtonElement {
	const button = addButton(parent, "mod-cta", act);
	button.setText(text);
	return button;
}
