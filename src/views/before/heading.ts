import { Menu } from "obsidian";
import type { ListRow } from "../../core/rhythm/list";
import { beforeWords } from "../../core/words/pages/before";
import { addButton, addIconButton } from "../parts/button";
import type { Child } from "../parts/kept-children";
import { showText } from "../parts/show-text";
import { addPersonLink } from "../people/person-link";
import type { Drawing } from "./before-actions";

/** Who it is, and how it stands. */
export function nameAndStanding(row: ListRow, { source, actions }: Drawing, more: (head: HTMLElement) => void = () => undefined): Child {
	const { path, name, what, standing, remarks } = row;
	const draw = (parent: HTMLElement): HTMLElement => {
		const head = parent.createDiv("rapport-before-head");
		addPersonLink(head.createDiv("rapport-before-first").createEl("h2", "rapport-before-name"), { path, name }, source, actions);
		showText(head, "rapport-what", what);
		head.createDiv({ cls: "rapport-what", text: standing });
		for (const remark of remarks) head.createDiv({ cls: "rapport-remark", text: remark });
		more(head);
		return head;
	};
	return { key: `head ${path}`, shows: [path, name, what, standing, remarks], draw };
}

/** The same with what can be done from here. */
export function heading(row: ListRow, drawing: Drawing): Child {
	const { path, name } = row;
	const { actions } = drawing;
	return nameAndStanding(row, drawing, (head) => {
		const buttons = head.createDiv("rapport-before-acts");
		const add = (text: string, act: () => void): void => addButton(buttons, "", act).setText(text);
		add(beforeWords.talked, () => actions.talkedToday(path));
		add(beforeWords.log, () => actions.log([path]));
		add(beforeWords.promise, () => actions.promise(path));
		add(beforeWords.plan, () => actions.plan([path]));
		const first = head.querySelector<HTMLElement>(".rapport-before-first") ?? head;
		const more = addIconButton(first, "", "ellipsis-vertical", beforeWords.more(name), () => {
			const menu = new Menu();
			actions.addTo(menu, path);
			const { left, bottom } = more.getBoundingClientRect();
			menu.showAtPosition({ x: left, y: bottom }, more.doc);
		});
	});
}
