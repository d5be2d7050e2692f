/** A line without what is hidden in it. */
export interface Stripped {
	/** Without comments. */
	readonly text: string;
	/** The same with inline code and placeholders blanked out letter by letter. */
	readonly syntax: string;
	/** The closing mark of what begins here and goes on below; null where nothing does. */
	readonly open: string | null;
}

interface Hider {
	readonly opens: string;
	readonly closes: string;
	/** Whether what stands in it on one line is shown to readers, though it is no syntax. */
	readonly shown: boolean;
	/** Where one that is not closed on its line must begin to go on below. */
	readonly goesOn: "from anywhere" | "from the start of a line" | "never";
}

const BLANK = "\u0000";
const HIDING = /[`%<$\u007B]/u;
const HIDERS: readonly Hider[] = [
	{ opens: "%%", closes: "%%", shown: false, goesOn: "from anywhere" },
	{ opens: "<!--", closes: "-->", shown: false, goesOn: "from anywhere" },
	{ opens: "$$", closes: "$$", shown: true, goesOn: "from the start of a line" },
	{ opens: "<%", closes: "%>", shown: true, goesOn: "never" },
	{ opens: "{{", closes: "}}", shown: true, goesOn: "never" },
];

/** Takes the comments out of a line and blanks its code. */
export function stripped(line: string, closedBelow: (closer: string) => boolean): Stripped {
	if (!HIDING.test(line)) return { text: line, syntax: line, open: null };
	const codeEnds = endsOfCode(line);
	const neverClosed = new Set<string>();
	let text = "";
	let syntax = "";
	let at = 0;
	const keep = (to: number, blanked: boolean): void => {
		const part = line.slice(at, to);
		text += part;
		syntax += blanked ? BLANK.repeat(part.length) : part;
		at = to;
	};
	while (at < line.length) {
		// What stands before the next mark that may hide something stays.
		const next = line.slice(at).search(HIDING);
		if (next === -1) break;
		keep(at + next, false);
		const codeEnd = codeEnds.get(at);
		if (codeEnd !== undefined) {
			keep(codeEnd, true);
			continue;
		}
		const hidden = HIDERS.find(({ opens }) => line.startsWith(opens, at));
		if (hidden === undefined) {
			keep(at + 1, false);
			continue;
		}
		// One that is closed hides what is in it, one that is not goes on below or is text.
		const end = neverClosed.has(hidden.closes) ? -1 : line.indexOf(hidden.closes, at + hidden.opens.length);
		if (end === -1) neverClosed.add(hidden.closes);
		if (end === -1 && mayGoOn(hidden, text) && closedBelow(hidden.closes)) return { text, syntax, open: hidden.closes };
		if (end === -1) keep(at + hidden.opens.length, false);
		else if (hidden.shown) keep(end + hidden.closes.length, true);
		else at = end + hidden.closes.length;
	}
	keep(line.length, false);
	return { text, syntax, open: null };
}

/** The mark of the code block that a line opens; null where it opens none. */
export function openedFence(line: string): string | null {
	return /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:(`{3,})[^`]*|(~{3,}).*)$/su.exec(line)?.slice(1).find(Boolean) ?? null;
}

/** Whether a line closes the code block that a mark has opened. */
export function closesFence(line: string, fence: string): boolean {
	const closing = line.trim();
	return closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
}

function mayGoOn({ goesOn }: Hider, before: string): boolean {
	return goesOn === "from anywhere" || (goesOn === "from the start of a line" && before.trim() === "");
}

// Where the inline code that begins at a run of backticks ends: behind the next run of the same length.
function endsOfCode(line: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const runs = [...line.matchAll(/`+/gu)].map((run) => ({ start: run.index, length: run[0].length }));
	const following = new Map<number, number>();
	for (const { start, length } of runs.reverse()) {
		const closing = following.get(length);
		if (closing !== undefined) ends.set(start, closing + length);
		following.set(length, start);
	}
	return ends;
}
