import type { ListRow } from "../../core/rhythm/list";
import { beforeWords } from "../../core/words/pages/before";
import { addButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";
import { drawPromise } from "../people/promise-line";
import type { Drawing } from "./before-actions";

/**
 * Somebody among several in short: how it stands, what was said, the first promise; `all` shows the rest, where there is a place for it.
 */
export function inShort(row: ListRow, { source, actions }: Drawing, all: (() => void) | null): Child {
	const { path, name, what, standing, said, promise } = row;
	const draw = (parent: HTMLElement): HTMLElement => {
		const part = parent.createDiv("rapport-before-part");
		addPersonLink(part.createEl("h3", "rapport-before-name"), { path, name }, source, actions);
		showText(part, "rapport-what", what);
		part.createDiv({ cls: "rapport-what", text: standing });
		showText(part, "rapport-before-said", said);
		if (promise !== null) drawPromise(part, promise, () => actions.tick(promise.open));
		if (all !== null) addButton(part, "rapport-more", all).setText(beforeWords.all(name));
		return part;
	};
	return { key: `short ${path}`, shows: [row], draw };
}
