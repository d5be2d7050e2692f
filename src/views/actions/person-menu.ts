import type { PaneType } from "obsidian";
import { ghostsNamedBy } from "../../core/network/ghosts";
import { localDay } from "../../core/notes/dates/day";
import type { Note } from "../../core/notes/people/note";
import { withLinksShown } from "../../core/notes/text/links";
import { openPromises } from "../../core/rhythm/open-promises";
import type { Watched } from "../../core/store";
import { actionWords } from "../../core/words/action";
import type { World } from "../../core/world";
import type { MenuAct } from "../parts/menu-item";
import { attempt } from "../parts/notices";
import { Choosers } from "./choosers";
import { Forms } from "./forms";
import { Writes } from "./writes";

const MOST_IN_MENU = 3;

/** What the menus of people offer. Each list is a group of a menu. */
export class PersonMenu {
	constructor(
		private readonly world: Watched<World>,
		private readonly noteAt: (path: string) => Note | null,
		private readonly writes: Writes,
		private readonly forms: Forms,
		private readonly choosers: Choosers,
		private readonly open: (path: string, where: PaneType | boolean) => void,
	) {}

	/** All that can be done with somebody. */
	all(path: string): readonly (readonly MenuAct[])[] {
		const opening = [
			act(actionWords.open, "file-text", () => this.open(path, false)),
			act(actionWords.openInTab, "file-plus", () => this.open(path, "tab")),
		];
		if (path === this.world.value.people.me) return [opening, this.relations(path)];
		return [opening, [...this.talks(path), ...this.ticks(path)], this.wishes(path), this.relations(path)];
	}

	/** What can be done with several people at once; `done` is called once it is. */
	many(paths: readonly string[], done?: () => void): readonly MenuAct[] {
		const archive = async (archived: boolean): Promise<void> => {
			await this.writes.archive(paths, archived);
			done?.();
		};
		const areArchived = paths.every((path) => this.isUntracked(path));
		return [
			act(actionWords.logTogether, "message-circle-plus", () => this.forms.log(paths, done)),
			act(actionWords.snooze, "alarm-clock", () => this.choosers.snooze(paths, done)),
			act(actionWords.setCircle, "circle-dot", () => this.choosers.circle(paths, done)),
			act(actionWords.setCadence, "calendar-clock", () => this.choosers.cadence(paths, done)),
			areArchived
				? act(actionWords.bringBack, "archive-restore", () => attempt(() => archive(false)))
				: act(actionWords.archive, "archive", () => attempt(() => archive(true))),
		];
	}

	/** What the application's own menu of a note offers beside what it has: the most usual about a person, or to make the note one. */
	file(path: string): readonly MenuAct[] {
		const { me, byPath } = this.world.value.people;
		if (path === me) return [];
		if (!byPath.has(path)) {
			const turn = act(actionWords.turnInto, "contact", () => attempt(() => this.writes.turnIntoPerson(path)));
			return this.mayBecomePerson(path) ? [turn] : [];
		}
		return [...this.talks(path), act(actionWords.snooze, "alarm-clock", () => this.choosers.snooze([path]))];
	}

	/** Whether a note is about nobody, and no template or copy: it can be turned into one about a person. */
	mayBecomePerson(path: string): boolean {
		const note = this.noteAt(path);
		return note !== null && note.contact === null && !note.template && note.copyOf === null;
	}

	/** Whether somebody is archived or paused. */
	isUntracked(path: string): boolean {
		return (this.world.value.people.byPath.get(path)?.contact.untracked ?? null) !== null;
	}

	private talks(path: string): readonly MenuAct[] {
		return [
			act(actionWords.talkedToday, "check", () => attempt(() => this.writes.talkedToday(path))),
			act(actionWords.log, "message-circle-plus", () => this.forms.log([path])),
			act(actionWords.addPromise, "handshake", () => this.forms.promise(path)),
		];
	}

	private ticks(path: string): readonly MenuAct[] {
		const person = this.world.value.people.byPath.get(path);
		const open = person === undefined ? [] : openPromises(person);
		if (open.length > MOST_IN_MENU) return [act(actionWords.tickOne, "list-checks", () => this.choosers.tick(path))];
		return open.map((promise) => {
			const title = promise.owner === "me" ? actionWords.tickMine : actionWords.tickTheirs;
			return act(title(withLinksShown(promise.text)), "list-checks", () => attempt(() => this.writes.tick(promise)));
		});
	}

	private wishes(path: string): readonly MenuAct[] {
		const until = this.world.value.people.byPath.get(path)?.contact.snoozeUntil ?? null;
		const [, snooze, ...others] = this.many([path]);
		const wake = act(actionWords.wake, "alarm-clock-off", () => attempt(() => this.writes.snooze([path], null)));
		return [...(snooze === undefined ? [] : [snooze]), ...(until !== null && until > localDay(new Date()) ? [wake] : []), ...others];
	}

	private relations(path: string): readonly MenuAct[] {
		const person = this.world.value.people.byPath.get(path);
		const ghosts = person === undefined ? [] : ghostsNamedBy(person);
		const make = (name: string): void => this.forms.newPerson(name);
		const each = ghosts.map((name) => act(actionWords.ghostNote(name), "user-plus", () => make(name)));
		return [
			act(actionWords.addRelation, "users", () => this.forms.relation(path)),
			...(ghosts.length > MOST_IN_MENU ? [act(actionWords.ghostNotes, "user-plus", () => this.choosers.ghost(path, make))] : each),
		];
	}
}

function act(title: string, icon: string, does: () => void): MenuAct {
	return { title, icon, act: does };
}
