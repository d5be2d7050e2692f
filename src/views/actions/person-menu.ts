import { ghostsNamedBy } from "../../core/network/ghosts";
import { withLinksShown } from "../../core/notes/text/links";
import { openPromises } from "../../core/rhythm/open-promises";
import { actionWords } from "../../core/words/action";
import { beforeWords } from "../../core/words/pages/before";
import { introduceWords } from "../../core/words/pages/introduce";
import { nearWords } from "../../core/words/pages/near";
import type { FollowedNotes } from "../../vault/followed-notes";
import { ACT_ICONS, VIEW_ICONS } from "../parts/icons";
import type { MenuAct } from "../parts/menu-item";
import { attempt, attempted } from "../parts/notices";
import { Choosers } from "./choosers";
import { Forms } from "./forms";
import type { Opener } from "./opener";
import { Writes } from "./writes";

const MOST_IN_MENU = 3;

/** Views that can be about somebody. */
export interface MenuViews {
	before(path: string): void;
	graph(path: string): void;
	near(path: string): void;
}

/** By what the menus do what they offer. */
export interface MenuMeans {
	readonly opener: Pick<Opener, "open">;
	readonly writes: Writes;
	readonly forms: Forms;
	readonly choosers: Choosers;
	readonly introducing: { show(path: string): void };
}

/** What the menus of people offer. Each list is a group of a menu. */
export class PersonMenu {
	constructor(
		private readonly notes: Pick<FollowedNotes, "world" | "noteAt">,
		private readonly means: MenuMeans,
		private readonly views: MenuViews,
	) {}

	/** All that can be done with somebody. */
	all(path: string): readonly (readonly MenuAct[])[] {
		const opening = [
			act(actionWords.open, "file-text", () => this.means.opener.open(path, false)),
			act(actionWords.openInTab, "file-plus", () => this.means.opener.open(path, "tab")),
		];
		const graph = act(actionWords.showInGraph, VIEW_ICONS.graph, () => this.views.graph(path));
		const near = act(nearWords.menu, VIEW_ICONS.near, () => this.views.near(path));
		if (path === this.notes.world.value.people.me) return [[...opening, graph, near], this.relations(path)];
		const before = act(beforeWords.title, VIEW_ICONS.before, () => this.views.before(path));
		const introduce = act(introduceWords.menu, ACT_ICONS.introduce, () => this.means.introducing.show(path));
		const about = [...opening, before, graph, near, introduce];
		return [about, [...this.talks(path), ...this.ticks(path)], this.wishes(path), this.relations(path)];
	}

	/** What can be done with several people at once. */
	many(paths: readonly string[]): readonly MenuAct[] {
		const areArchived = paths.every((path) => this.isUntracked(path));
		return [
			act(actionWords.logTogether, ACT_ICONS.log, () => this.means.forms.log(paths)),
			act(actionWords.planTogether, "calendar-plus", () => this.means.forms.plan(paths)),
			act(actionWords.snooze, "alarm-clock", () => this.means.choosers.snooze(paths)),
			act(actionWords.setCircle, "circle-dot", () => this.means.choosers.circle(paths)),
			act(actionWords.setCadence, "calendar-clock", () => this.means.choosers.cadence(paths)),
			areArchived
				? act(actionWords.bringBack, "archive-restore", () => attempted(() => this.means.writes.archive(paths, false)))
				: act(actionWords.archive, "archive", () => attempted(() => this.means.writes.archive(paths, true))),
		];
	}

	/** What the application's own menu of one note or of several offers beside what it has. */
	files(paths: readonly string[]): readonly MenuAct[] {
		const [path] = paths;
		if (path === undefined) return [];
		if (paths.length === 1) return this.file(path);
		const { me, byPath } = this.notes.world.value.people;
		const people = paths.filter((each) => each !== me && byPath.has(each));
		return people.length > 1 ? this.many(people) : [];
	}

	/** Whether a note is about nobody, and no template or copy: it can be turned into one about a person. */
	mayBecomePerson(path: string): boolean {
		const note = this.notes.noteAt(path);
		return note !== null && note.contact === null && !note.template && note.copyOf === null;
	}

	/** Whether somebody is archived or paused. */
	isUntracked(path: string): boolean {
		return (this.notes.world.value.people.byPath.get(path)?.contact.untracked ?? null) !== null;
	}

	// The most usual about a person, or to make the note one.
	private file(path: string): readonly MenuAct[] {
		const { me, byPath } = this.notes.world.value.people;
		if (path === me) return [];
		if (!byPath.has(path)) {
			const turn = act(actionWords.turnInto, "contact", () => attempt(() => this.means.writes.turnIntoPerson(path)));
			// A note with a day of its own hardly ever is about one person; by the command it can still be said to be.
			return this.mayBecomePerson(path) && this.notes.noteAt(path)?.dated === null ? [turn] : [];
		}
		return [...this.talks(path), act(actionWords.snooze, "alarm-clock", () => this.means.choosers.snooze([path]))];
	}

	private talks(path: string): readonly MenuAct[] {
		return [
			act(actionWords.talkedToday, ACT_ICONS.talked, () => attempt(() => this.means.writes.talkedToday(path))),
			act(actionWords.log, ACT_ICONS.log, () => this.means.forms.log([path])),
			act(actionWords.plan, "calendar-plus", () => this.means.forms.plan([path])),
			act(actionWords.addPromise, "handshake", () => this.means.forms.promise(path)),
		];
	}

	private ticks(path: string): readonly MenuAct[] {
		const person = this.notes.world.value.people.byPath.get(path);
		const open = person === undefined ? [] : openPromises(person);
		if (open.length > MOST_IN_MENU) return [act(actionWords.tickOne, "list-checks", () => this.means.choosers.tick(path))];
		return open.map((promise) => {
			const title = promise.owner === "me" ? actionWords.tickMine : actionWords.tickTheirs;
			return act(title(withLinksShown(promise.text)), "list-checks", () => attempt(() => this.means.writes.tick(promise, path)));
		});
	}

	private wishes(path: string): readonly MenuAct[] {
		const until = this.notes.world.value.people.byPath.get(path)?.contact.snoozeUntil ?? null;
		const [, , snooze, ...others] = this.many([path]);
		const wake = act(actionWords.wake, "alarm-clock-off", () => attempt(() => this.means.writes.snooze([path], null)));
		return [
			...(snooze === undefined ? [] : [snooze]),
			...(until !== null && until > this.notes.world.value.people.today ? [wake] : []),
			...others,
		];
	}

	private relations(path: string): readonly MenuAct[] {
		const person = this.notes.world.value.people.byPath.get(path);
		const ghosts = person === undefined ? [] : ghostsNamedBy(person);
		const make = (name: string): void => this.means.forms.newPerson(name);
		const each = ghosts.map((name) => act(actionWords.ghostNote(name), ACT_ICONS.newPerson, () => make(name)));
		return [
			act(actionWords.addRelation, "users", () => this.means.forms.relation(path)),
			...(ghosts.length > MOST_IN_MENU
				? [act(actionWords.ghostNotes, ACT_ICONS.newPerson, () => void this.means.choosers.ghost(path, make))]
				: each),
		];
	}
}

function act(title: string, icon: string, does: MenuAct["act"]): MenuAct {
	return { title, icon, act: does };
}
