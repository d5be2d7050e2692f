/** Opens a window beside the first one, which knows what the application adds to elements and looks as the first does; null where none may open. */
export function openWindow(title: string, name: string, onKey: (event: KeyboardEvent) => void): Window | null {
	const opened = window.open("", name, "width=900,height=700");
	if (!opened) return null;
	const { document: page } = opened;
	extendLike(opened);
	page.title = title;
	page.documentElement.lang = document.documentElement.lang;
	page.body.className = document.body.className;
	for (const style of document.querySelectorAll("style, link[rel='stylesheet']")) page.head.append(style.cloneNode(true));
	const activate = (of: Window): unknown => Object.assign(window, { activeWindow: of, activeDocument: of.document });
	activate(opened);
	opened.addEventListener("focus", () => activate(opened));
	opened.addEventListener("pagehide", () => activate(window));
	page.addEventListener("keydown", onKey);
	return opened;
}

/** What the application adds to elements and events, it adds to those of its other windows, too. */
function extendLike(opened: Window): void {
	for (const name of ["Node", "Element", "HTMLElement", "SVGElement", "DocumentFragment", "Document", "UIEvent", "Array", "String"]) {
		const [ours, theirs] = [window, opened].map((each) => (Reflect.get(each, name) as { prototype: object }).prototype);
		if (!ours || !theirs) continue;
		for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(ours)))
			if (!Object.hasOwn(theirs, key)) Object.defineProperty(theirs, key, property);
	}
}
