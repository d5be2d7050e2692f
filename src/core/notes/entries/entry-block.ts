import { type DateFault, isFault } from "../../kinds/date-order";
import type { Line } from "../text/markup";
import type { EntryBody, EntryForm, EntryStart, Surroundings } from "./entry-start";
import type { Head } from "./head";
import { isNeverRead } from "./never";

/** An entry as it lies in a note: how and where it begins, and the lines that belong to it. */
export type EntryBlock = EntryForm & EntryBody & { readonly head: Head; readonly below: readonly Line[] };

/** A line with a date that does not count, and why. */
export interface FaultyLine {
	readonly line: Line;
	readonly fault: DateFault;
}

/** The entries of a note's lines, and the dates that do not count. */
export interface EntryBlocks {
	readonly blocks: readonly EntryBlock[];
	readonly faults: readonly FaultyLine[];
	/** What looks like an entry and gives none, dropped or with a date that does not count: its lines are no more than those of one. */
	readonly passedOver: readonly EntryStart[];
	/** Of what begins inside another or right below it: its line, and the line of the one to which it would belong if it began nothing. */
	readonly within: readonly (readonly [line: number, of: number])[];
}

/** Finds the entry that a line begins. A line of a table or of a block of fields that begins none is not looked at further. */
export type FindStart = (line: Line, around: Surroundings) => EntryStart | "in a table" | "among fields" | null;

/** Cuts lines into entries, each with the lines that belong to it (docs/rules.md, section 2, "Continuation"). */
export function entryBlocks(lines: readonly Line[], findStart: FindStart): EntryBlocks {
	const cutter = new Cutter(findStart);
	for (const line of lines) cutter.take(line);
	return cutter.found;
}

// Takes lines one by one, and knows of those above what stands open, and to what the last of them belongs.
class Cutter {
	private readonly blocks: EntryBlock[] = [];
	private readonly faults: FaultyLine[] = [];
	private readonly passedOver: EntryStart[] = [];
	private readonly within: (readonly [line: number, of: number])[] = [];
	private readonly open = new OpenBlocks();
	private latest: OpenBlock | null = null;
	private afterGap = true;
	private previous = 0;

	constructor(private readonly findStart: FindStart) {}

	get found(): EntryBlocks {
		return { blocks: this.blocks, faults: this.faults, passedOver: this.passedOver, within: this.within };
	}

	take(line: Line): void {
		// Lines that were left out end all that stands above them.
		if (line.number !== this.previous + 1) {
			this.open.close();
			this.afterGap = true;
		}
		this.previous = line.number;
		if (line.isBlank) {
			this.takeBlank(line);
			return;
		}

		// What the line begins. Among fields and in a table other lines are no text of an entry.
		const directlyBelow = this.afterGap ? null : this.latest;
		const inside = this.open.innermost(line.indent);
		const around = { isInside: inside !== null, isBelow: directlyBelow !== null, startsBlock: this.afterGap };
		const start = this.findStart(line, around);
		this.afterGap = false;
		if (start === "among fields") return;
		this.latest = null;
		if (start === "in a table") return;
		const owner = goesOn(line, directlyBelow) ? directlyBelow : inside;
		if (start !== null) this.takeStart(line, start, owner);
		else if (!this.takeParting(line)) this.takeText(line, owner);
	}

	// An empty line ends nothing, but a callout without words in its title belongs to no entry above it.
	private takeBlank(line: Line): void {
		if (isTitle(line)) this.open.closeAtTitle(line.indent);
		this.afterGap = true;
	}

	private takeStart(line: Line, start: EntryStart, owner: OpenBlock | null): void {
		if (owner !== null && start.kind !== "heading") this.within.push([line.number, owner.line]);
		const block = this.open.begin(start);
		const isNever = isNeverRead(start);
		if (!isNever && counts(start)) this.blocks.push(start);
		else this.passedOver.push(start);
		if (!isNever && isFault(start.head)) this.faults.push({ line, fault: start.head });
		this.latest = start.kind === "row" ? null : block;
	}

	// A heading, the title of a callout and a rule part what stands above them from what follows. Whether the line says no more than that.
	private takeParting(line: Line): boolean {
		const { heading, indent } = line;
		if (heading !== null) this.open.closeAtHeading(heading.level);
		else if (isTitle(line)) this.open.closeAtTitle(indent);
		else if (isRule(line)) this.open.closeAtRule();
		else return false;
		this.afterGap = true;
		return !isTitle(line);
	}

	// Any other line belongs to the entry that it goes on without a gap, or in which it stands by its depth.
	private takeText(line: Line, owner: OpenBlock | null): void {
		this.latest = owner;
		this.open.closeAtLine(line.indent, owner);
		owner?.below.push(line);
	}
}

function goesOn(line: Line, above: OpenBlock | null): boolean {
	return !isTitle(line) && (above?.isParagraph === true || (line.item === null && above !== null));
}

// An entry that lines below may still belong to. A dropped one takes its lines with it, and gives no entry.
interface OpenBlock {
	/** The number of the line on which it begins. */
	readonly line: number;
	readonly isHeading: boolean;
	readonly isParagraph: boolean;
	readonly depth: number;
	readonly below: Line[];
}

// The entries that stand open while the lines of a note go by, the outermost first.
class OpenBlocks {
	private readonly open: OpenBlock[] = [];

	/** The one whose text a line continues by its depth: the innermost that is less indented; all under a dated heading is its own. */
	innermost(indent: number): OpenBlock | null {
		for (let at = this.open.length - 1; at >= 0; at--) {
			const block = this.open[at];
			if (block !== undefined && (block.isHeading || block.depth < indent)) return block;
		}
		return null;
	}

	/** Begins an entry, which closes those that are as deep as it is; one under a heading closes all. */
	begin({ kind, depth, line, below }: EntryStart): OpenBlock {
		const block: OpenBlock = { line: line.number, isHeading: kind === "heading", isParagraph: kind === "paragraph", depth, below };
		if (block.isHeading) this.close();
		else this.keep(NO_HEADING, depth, null);
		this.open.push(block);
		return block;
	}

	/** Closes all. */
	close(): void {
		while (this.open.length > 0) this.open.pop();
	}

	/** Closes all but the dated headings under which a heading of a level stands. */
	closeAtHeading(level: number): void {
		this.keep(level, NO_DEPTH, null);
	}

	/** Closes all but those in which the title of a callout stands by its depth. */
	closeAtTitle(indent: number): void {
		this.keep(ANY_HEADING, indent, null);
	}

	/** Closes all but the dated headings. */
	closeAtRule(): void {
		this.keep(ANY_HEADING, NO_DEPTH, null);
	}

	/** Closes those as deep as a line, the one that it belongs to aside. */
	closeAtLine(indent: number, belongsTo: OpenBlock | null): void {
		this.keep(ANY_HEADING, indent, belongsTo);
	}

	// Keeps the dated headings of a level below one, what else is less deep than a depth, and one block.
	private keep(level: number, depth: number, kept: OpenBlock | null): void {
		let count = 0;
		for (const block of this.open) {
			const stays = block === kept || block.depth < (block.isHeading ? level : depth);
			if (stays) this.open[count++] = block;
		}
		// Nothing is taken off most of the time, and to set a length takes longer than to look.
		while (this.open.length > count) this.open.pop();
	}
}

const [NO_HEADING, ANY_HEADING, NO_DEPTH] = [-Infinity, Infinity, -Infinity];

// Whether an entry has a date that counts.
function counts(start: EntryStart): start is EntryStart & EntryBlock {
	return !isFault(start.head);
}

function isTitle({ callout }: Line): boolean {
	return callout !== null && callout !== "";
}

function isRule({ syntax, start }: Line): boolean {
	// Behind what may be the mark of a list, too, stand nothing but marks of a rule.
	const code = syntax.charCodeAt(start);
	return (code >= 0x80 || RULE_MARKS.includes(syntax.charAt(start))) && RULE.test(syntax.replace(/\s+/gu, ""));
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const RULE_MARKS = "-*_";
