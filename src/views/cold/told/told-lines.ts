import type { ListRow } from "../../../core/rhythm/list";
import type { Child } from "../../parts/kept-children";
import type { Said } from "../../parts/notices";
import { Places, type ShownRows } from "./places";
import { Resting } from "./resting";
import { drawTold, type ToldLine } from "./told-line";

const SAID_MS = 10_000;
const FOLLOWED_MS = 400;

interface Line extends ToldLine {
	readonly said: Said;
	/** The group in which it stands; null above all. */
	readonly group: string | null;
	/** The row as it was when this was done, as long as it has not followed. */
	readonly waitsFor: ListRow | null;
	/** Since when it stands there and until when it stays, in milliseconds of the page. */
	readonly since: number;
	readonly until: number;
}

/** What stands in a group: a row, or what was said in a row's place. */
export type InGroup = { readonly row: ListRow; readonly line?: never } | { readonly line: ToldLine; readonly row?: never };

/** What was done from the list, said where it was done for some seconds, with a way to take it back. */
export class ToldLines {
	private lines: readonly Line[] = [];
	private readonly places = new Places();
	private readonly resting: Resting;
	private count = 0;

	/** `changed` draws the list anew; `announce` says something to whoever can't see it. */
	constructor(
		private readonly element: HTMLElement,
		private readonly changed: () => void,
		private readonly announce: (words: string) => void,
	) {
		this.resting = new Resting(element, () => this.look());
	}

	/** Watches the hand until what is returned is called. */
	watch(): () => void {
		return this.resting.watch();
	}

	/**
	 * Says what was done: in the row's place, or above all where it was about several. What is about nobody has no place here, nor has
	 * anything while the list is not seen.
	 */
	readonly say = (said: Said): boolean => {
		const [path, ...others] = said.about;
		if (path === undefined || !this.element.isShown()) return false;
		const { now } = this;
		const place = others.length > 0 ? null : this.places.of(path, now);
		const key = `told ${++this.count}`;
		const where = { group: place?.group ?? null, path: place === null ? null : path, waitsFor: place?.row ?? null };
		const line: Line = { key, said, words: said.words, undo: "offered", height: 0, ...where, since: now, until: now + SAID_MS };
		this.lines = [...this.lines.filter((other) => other.path !== line.path), line];
		if (line.group !== null) this.places.add(line.group, path, key);
		this.announce(said.words);
		this.resting.wake(FOLLOWED_MS);
		this.resting.wake(SAID_MS);
		if (line.waitsFor === null) this.changed();
		return true;
	};

	/** What is said above all, where something is. */
	get aboveAll(): readonly Child[] {
		return this.lines.filter(({ group }) => group === null).map((line) => this.child(line));
	}

	/** The groups in which something is said. */
	get groups(): readonly string[] {
		return this.lines.flatMap(({ group }) => group ?? []);
	}

	/** Takes note of the rows that are to be shown, group by group, and answers what stands in each group, in its order. */
	among(groups: readonly ShownRows[]): readonly (readonly InGroup[])[] {
		const keysIn = (of: string): readonly string[] => this.lines.filter(({ group }) => group === of).map(({ key }) => key);
		this.places.show(groups, keysIn, this.now);
		this.lines = this.lines.filter((line) => this.holds(line)).map((line) => this.followed(line));
		const shown = this.lines.filter(({ waitsFor }) => waitsFor === null);
		return groups.map(({ group, rows }) => {
			const byKey = new Map<string, InGroup>(rows.map((row) => [row.path, { row }]));
			for (const line of shown) if (line.group === group) byKey.set(line.key, { line });
			return this.places.order(group).flatMap((key) => byKey.get(key) ?? []);
		});
	}

	/** Draws what was said. */
	child(line: ToldLine): Child {
		const draw = (parent: HTMLElement): HTMLElement => drawTold(parent, line, () => void this.takeBack(line.key));
		return { key: line.key, shows: [line.words, line.undo === "refused", line.height], draw };
	}

	// What was taken back elsewhere needs no words here, nor does somebody who is back.
	private holds({ undo, said, path, group }: Line): boolean {
		if (undo === "offered") return said.isOpen();
		return undo !== "done" || (path !== null && this.places.now(path)?.group !== group);
	}

	// A row has followed when it is another one, or has gone; it is still on the screen then.
	private followed(line: Line): Line {
		const { waitsFor, path, group, since } = line;
		if (waitsFor === null || path === null) return line;
		const now = this.places.now(path);
		if (now?.row === waitsFor && this.now < since + FOLLOWED_MS) return line;
		return { ...line, waitsFor: null, height: now?.group === group ? 0 : this.heightOf(path) };
	}

	private heightOf(path: string): number {
		return (
			this.element
				.findAll(".rapport-row")
				.find(({ dataset }) => dataset["path"] === path)
				?.getBoundingClientRect().height ?? 0
		);
	}

	private async takeBack(key: string): Promise<void> {
		const line = this.lines.find((each) => each.key === key);
		if (line?.undo !== "offered") return;
		this.change(key, { undo: "under way" });
		const { words, isDone } = await line.said.takeBack();
		this.announce(words);
		const stays = isDone ? FOLLOWED_MS : SAID_MS;
		this.change(key, { until: this.now + stays, ...(isDone ? { undo: "done" } : { undo: "refused", words }) });
		this.resting.wake(stays);
	}

	private change(key: string, to: Partial<Line>): void {
		this.lines = this.lines.map((line) => (line.key === key ? { ...line, ...to } : line));
		this.changed();
	}

	// What has been there long enough goes, unless a hand is on it or on what would move.
	private look(): void {
		const { now, resting, lines } = this;
		const isFree = (line: Line): boolean => line.undo === "done" || (!resting.isResting && !this.hasFocus(line));
		const isOver = (line: Line): boolean => line.until <= now && line.undo !== "under way" && isFree(line);
		const waits = lines.some(({ waitsFor, since }) => waitsFor !== null && since + FOLLOWED_MS <= now);
		const goes = lines.some(isOver);
		if (goes) this.lines = lines.filter((line) => !isOver(line));
		if (goes || waits) this.changed();
	}

	private hasFocus({ key }: Line): boolean {
		return this.element.doc.activeElement?.closest<HTMLElement>(".rapport-told")?.dataset["key"] === key;
	}

	private get now(): number {
		return this.element.win.performance.now();
	}
}
