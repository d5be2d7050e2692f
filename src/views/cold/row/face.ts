/** Draws the picture of somebody, or their initials; the name beside it says the same. */
export function drawFace(parent: HTMLElement, { photo, initials }: { readonly photo: string | null; readonly initials: string }): void {
	parent.addClass("rapport-has-face");
	const face = parent.createDiv({ cls: "rapport-face", attr: { "aria-hidden": "true" } });
	if (photo === null) {
		face.setText(initials);
		return;
	}
	const image = face.createEl("img", { attr: { src: photo, alt: "", loading: "lazy", draggable: "false" } });
	// A picture that can't be shown is none.
	image.addEventListener("error", () => face.setText(initials));
}
