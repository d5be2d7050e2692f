import { type App, type HoverParent, MarkdownView, type Menu, type PaneType, type WorkspaceLeaf } from "obsidian";
import { actionWords } from "../core/words/action";
import { noticeWords, writeWords } from "../core/words/write";
import { addItem } from "./menu-item";
import { attempt, noticeWritten } from "./notices";
import { ChooseMeModal } from "./modals/choose-me-modal";
import { clockTime, dayAfter, localDay, spokenDay } from "../core/notes/day";
import type { DateOrder } from "../core/notes/written-date";
import { GOING_COLD_VIEW, type ListActions } from "./cold/going-cold-view";
import type { KeptSettings } from "../vault/kept-settings";
import { LogModal } from "./modals/log-modal";
import { logIn, type NewInteraction } from "../vault/log";
import { NewPersonModal } from "./modals/new-person-modal";
import { makePerson } from "../vault/make-person";
import type { PersonChoice } from "./modals/person-suggest";
import type { ProblemActions } from "./problems/problems-view";
import { selectInLine } from "./select-in-line";
import { setPropertyIn } from "../vault/set-property";
import type { Settings } from "../core/settings";
import type { Watched } from "../core/store";
import type { World } from "../core/world";

/** All that people can do with somebody, from any view, menu or command. What can't be done is said once, in a notice. */
export class Actions implements ListActions, ProblemActions {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly settings: KeptSettings,
		private readonly show: (view: "list" | "graph" | "problems") => void,
	) {}

	open(path: string, where: PaneType | boolean): void {
		attempt(async () => void (await this.openNote(path, where, {})));
	}

	openAt(path: string, line: number, words: string | null, where: PaneType | boolean): void {
		attempt(async () => selectInLine((await this.openNote(path, where, { line: line - 1 })).view, line - 1, words));
	}

	openBeside(path: string, other: string): void {
		attempt(async () => {
			await this.openNote(path, false, {});
			await this.openNote(other, "split", {});
		});
	}

	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string, line = 1): void {
		const place = { linktext: path, state: { scroll: line - 1 } };
		this.app.workspace.trigger("hover-link", { event, source: GOING_COLD_VIEW, hoverParent: source, targetEl: target, ...place });
	}

	addTo(menu: Menu, path: string): void {
		addItem(menu, actionWords.open, "file-text", () => this.open(path, false));
		addItem(menu, actionWords.openInTab, "file-plus", () => this.open(path, "tab"));
		if (path === this.world.value.people.me) return;
		menu.addSeparator();
		addItem(menu, actionWords.talkedToday, "check", () => this.talkedToday(path));
		addItem(menu, actionWords.log, "message-circle-plus", () => this.log([path]));
		menu.addSeparator();
		this.addSnoozeTo(menu, path);
	}

	addSnoozeTo(menu: Menu, path: string): void {
		for (const [days, title] of Object.entries(actionWords.snoozeFor)) {
			addItem(menu, title, "alarm-clock", () => this.snooze(path, Number(days)));
		}
		const until = this.world.value.people.byPath.get(path)?.contact.snoozeUntil ?? null;
		if (until === null || until <= localDay(new Date())) return;
		addItem(menu, actionWords.wake, "alarm-clock-off", () => this.snooze(path, null));
	}

	talkedToday(path: string): void {
		const said = actionWords.talked;
		const talked = { paths: [path], day: localDay(new Date()), channel: "other", initiator: "unknown", said, promises: [] } as const;
		attempt(() => this.write(talked, noticeWords.talked));
	}

	log(paths: readonly string[]): void {
		new LogModal(this.app, this.choices(), paths, localDay(new Date()), (form) => this.write(form, noticeWords.logged)).open();
	}

	/** Puts somebody off for a number of days; null brings them back. */
	snooze(path: string, days: number | null): void {
		const until = days === null ? null : dayAfter(localDay(new Date()), days);
		const name = this.nameOf(path);
		const said = until === null ? noticeWords.awake(name) : noticeWords.snoozed(name, spokenDay(until));
		this.setProperty(path, "snooze-until", until, said);
	}

	newPerson(name: string): void {
		const noteOf = (wanted: string): string | null => {
			const isIt = (known: string): boolean => known.toLowerCase() === wanted.toLowerCase();
			return this.choices().find(({ name: known, aliases }) => [known, ...aliases].some(isIt))?.path ?? null;
		};
		new NewPersonModal(
			this.app,
			name,
			noteOf,
			(path) => this.open(path, false),
			async (form) => {
				const now = new Date();
				const facts = { ...form, circle: form.circle ?? "", aliases: [], today: localDay(now), time: clockTime(now) };
				const { written, cursor } = await makePerson(this.app, facts, this.settings.store.value);
				await this.openNote(written.path, false, {});
				const editor = this.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
				editor?.setCursor(editor.offsetToPos(cursor));
				editor?.focus();
				noticeWritten(noticeWords.created(form.name), [written]);
			},
		).open();
	}

	chooseMe(): void {
		new ChooseMeModal(this.app, this.choices(), ({ path, name }) => {
			// The setting stands above what a note says, so where it names a note, it is what has to change.
			if (this.settings.store.value.me === "") this.setProperty(path, "me", true, noticeWords.me(name));
			else this.set({ me: path }, noticeWords.me(name));
		}).open();
	}

	setDateOrder(order: DateOrder): void {
		this.set({ dateOrder: order }, noticeWords.dateOrder[order]);
	}

	openProblems(): void {
		this.show("problems");
	}

	openGraph(): void {
		this.show("graph");
	}

	private async openNote(path: string, where: PaneType | boolean, place: { line?: number }): Promise<WorkspaceLeaf> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(writeWords.gone(path));
		const leaf = this.app.workspace.getLeaf(where);
		await leaf.openFile(file, { eState: place });
		return leaf;
	}

	private async write(interaction: NewInteraction, said: (names: string) => string): Promise<void> {
		const written = await logIn(this.app, interaction, this.settings.store.value);
		noticeWritten(said(interaction.paths.map((path) => this.nameOf(path)).join(", ")), written);
	}

	private setProperty(path: string, meaning: "snooze-until" | "me", value: string | true | null, said: string): void {
		attempt(async () => {
			const { propertyNames } = this.settings.store.value;
			noticeWritten(said, [await setPropertyIn(this.app, path, propertyNames[meaning], value)]);
		});
	}

	private set(changes: Partial<Settings>, said: string): void {
		attempt(async () => noticeWritten(said, [await this.settings.changeUndoably(changes)]));
	}

	private nameOf(path: string): string {
		return this.world.value.people.byPath.get(path)?.contact.name ?? path;
	}

	private choices(): readonly PersonChoice[] {
		const { me, byPath } = this.world.value.people;
		return [...byPath.values()]
			.filter(({ contact }) => contact.path !== me)
			.map(({ contact: { path, name, aliases, role, organizations } }) => {
				return { path, name, aliases, what: [role, ...organizations].filter(Boolean).join(", ") };
			})
			.sort((a, b) => a.name.localeCompare(b.name));
	}
}
