/** Shows what somebody wrote, in the direction in which it reads; nothing where there is nothing. */
export function showText(parent: HTMLElement, cls: string, text: string | null, tag: "div" | "span" = "div"): void {
	if (text !== null && text !== "") parent.createEl(tag, { cls, text, attr: { dir: "auto" } });
}
