/** Acts on a click of the middle button, without what Linux does beside it: pasting into the note that was just opened. */
export function onMiddleClick(element: HTMLElement, act: () => void): void {
	element.addEventListener("mouseup", (event) => {
		if (event.button === 1) event.preventDefault();
	});
	element.addEventListener("auxclick", (event) => {
		if (event.button === 1) act();
	});
}
