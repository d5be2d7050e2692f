/** Names the element for everybody; the words are shown when the pointer rests on it. */
export function setTooltip(el: HTMLElement, tooltip: string, _options?: unknown): void {
	el.setAttr("aria-label", tooltip || null);
}

/** Shows words below the element until the pointer leaves it. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
	hideTooltip();
	const tooltip = document.body.createDiv({ cls: "tooltip", text: content, attr: { role: "tooltip" } });
	const target = el.getBoundingClientRect();
	const own = tooltip.getBoundingClientRect();
	const sideways = el.closest(".side-dock-ribbon") !== null;
	const left = sideways ? target.right + 8 : target.left + target.width / 2 - own.width / 2;
	const below = target.bottom + 8 + own.height < window.innerHeight;
	const top = sideways ? target.top + target.height / 2 - own.height / 2 : below ? target.bottom + 8 : target.top - own.height - 8;
	tooltip.setCssStyles({ left: `${Math.max(4, Math.min(left, window.innerWidth - own.width - 4))}px`, top: `${top}px` });
}

/** Takes the words away again. */
export function hideTooltip(): void {
	for (const tooltip of document.querySelectorAll(".tooltip")) tooltip.remove();
}

/** Shows the name of whatever the pointer rests on for half a second. */
export function followPointer(): void {
	let timer = 0;
	document.addEventListener("mouseover", (event) => {
		const el = event.target instanceof Element ? event.target.closest<HTMLElement>("[aria-label]") : null;
		clearTimeout(timer);
		hideTooltip();
		if (!el || el.matches("input, textarea, [role=dialog], svg")) return;
		timer = window.setTimeout(() => el.isConnected && displayTooltip(el, el.getAttribute("aria-label") ?? ""), 500);
	});
	document.addEventListener("mousedown", () => {
		clearTimeout(timer);
		hideTooltip();
	});
}
