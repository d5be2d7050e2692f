import { type App, type HoverParent, MarkdownView, type Menu, type PaneType } from "obsidian";
import { actionWords, noticeWords, writeWords } from "../core/words";
import { attempt, noticeWritten } from "./notices";
import { ChooseMeModal } from "./modals/choose-me-modal";
import { clockTime, dayAfter, localDay, spokenDay } from "../core/notes/day";
import { GOING_COLD_VIEW, type ListActions } from "./cold/going-cold-view";
import type { KeptSettings } from "../vault/kept-settings";
import { LogModal } from "./modals/log-modal";
import { logIn } from "../vault/log";
import { NewPersonModal } from "./modals/new-person-modal";
import { makePerson } from "../vault/make-person";
import type { PersonChoice } from "./modals/person-suggest";
import { setPropertyIn } from "../vault/set-property";
import type { Watched } from "../core/store";
import type { World } from "../core/world";

/** All that people can do with somebody, from any view, menu or command. What can't be done is said once, in a notice. */
export class Actions implements ListActions {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly settings: KeptSettings,
		private readonly show: (view: "list" | "graph") => void,
	) {}

	open(path: string, where: PaneType | boolean): void {
		attempt(() => this.openNote(path, where, {}));
	}

	openAt(path: string, line: number): void {
		attempt(() => this.openNote(path, false, { line: line - 1 }));
	}

	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string): void {
		this.app.workspace.trigger("hover-link", { event, source: GOING_COLD_VIEW, hoverParent: source, targetEl: target, linktext: path });
	}

	addTo(menu: Menu, path: string): void {
		menu.addItem((item) => item.setTitle(actionWords.open).setIcon("file-text").onClick(() => this.open(path, false)));
		menu.addItem((item) => item.setTitle(actionWords.openInTab).setIcon("file-plus").onClick(() => this.open(path, "tab")));
		if (path === this.world.value.people.me) return;
		menu.addSeparator();
		menu.addItem((item) => item.setTitle(actionWords.talkedToday).setIcon("check").onClick(() => this.talkedToday(path)));
		menu.addItem((item) => item.setTitle(actionWords.log).setIcon("message-circle-plus").onClick(() => this.log([path])));
		menu.addSeparator();
		this.addSnoozeTo(menu, path);
	}

	addSnoozeTo(menu: Menu, path: string): void {
		for (const [days, title] of Object.entries(actionWords.snoozeFor)) {
			menu.addItem((item) => item.setTitle(title).setIcon("alarm-clock").onClick(() => this.snooze(path, Number(days))));
		}
		const until = this.world.value.people.byPath.get(path)?.contact.snoozeUntil ?? null;
		if (until !== null && until > localDay(new Date())) {
			menu.addItem((item) => item.setTitle(actionWords.wake).setIcon("alarm-clock-off").onClick(() => this.snooze(path, null)));
		}
	}

	talkedToday(path: string): void {
		const talked = { day: localDay(new Date()), channel: "other", initiator: "unknown", said: actionWords.talked, promises: [] } as const;
		attempt(async () => {
			const written = await logIn(this.app, { paths: [path], ...talked }, this.settings.store.value);
			noticeWritten(noticeWords.talked(this.nameOf(path)), written);
		});
	}

	log(paths: readonly string[]): void {
		new LogModal(this.app, this.choices(), paths, localDay(new Date()), async (form) => {
			const written = await logIn(this.app, form, this.settings.store.value);
			noticeWritten(noticeWords.logged(form.paths.map((path) => this.nameOf(path)).join(", ")), written);
		}).open();
	}

	/** Puts somebody off for a number of days; null brings them back. */
	snooze(path: string, days: number | null): void {
		attempt(async () => {
			const until = days === null ? null : dayAfter(localDay(new Date()), days);
			const written = await setPropertyIn(this.app, path, this.settings.store.value.propertyNames["snooze-until"], until);
			const name = this.nameOf(path);
			noticeWritten(until === null ? noticeWords.awake(name) : noticeWords.snoozed(name, spokenDay(until)), [written]);
		});
	}

	newPerson(name: string): void {
		const noteOf = (wanted: string): string | null => this.choices().find(({ name: known, aliases }) => [known, ...aliases].some((one) => one.toLowerCase() === wanted.toLowerCase()))?.path ?? null;
		new NewPersonModal(this.app, name, noteOf, (path) => this.open(path, false), async (form) => {
			const facts = { ...form, circle: form.circle ?? "", aliases: [], today: localDay(new Date()), time: clockTime(new Date()) };
			const { written, cursor } = await makePerson(this.app, facts, this.settings.store.value);
			await this.openNote(written.path, false, {});
			const editor = this.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
			editor?.setCursor(editor.offsetToPos(cursor));
			editor?.focus();
			noticeWritten(noticeWords.created(form.name), [written]);
		}).open();
	}

	chooseMe(): void {
		new ChooseMeModal(this.app, this.choices(), ({ path, name }) => {
			attempt(async () => {
				const written = await setPropertyIn(this.app, path, this.settings.store.value.propertyNames.me, true);
				noticeWritten(noticeWords.me(name), [written]);
			});
		}).open();
	}

	openGraph(): void {
		this.show("graph");
	}

	private async openNote(path: string, where: PaneType | boolean, place: { line?: number }): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(writeWords.gone(path));
		await this.app.workspace.getLeaf(where).openFile(file, { eState: place });
	}

	private nameOf(path: string): string {
		return this.world.value.people.byPath.get(path)?.contact.name ?? path;
	}

	private choices(): readonly PersonChoice[] {
		const people = this.world.value.people;
		return [...(people.byPath.values())]
			.filter(({ contact }) => contact.path !== people.me)
			.map(({ contact: { path, name, aliases, role, organizations } }) => ({ path, name, aliases, what: [role, ...organizations].filter(Boolean).join(", ") }))
			.sort((a, b) => a.name.localeCompare(b.name));
	}
}
