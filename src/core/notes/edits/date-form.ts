import { leadingLink } from "../links";
import type { Day } from "../day";

/** How the head of an entry is written: the date, what it is wrapped in, and what stands between it and the text. */
export interface DateForm {
	readonly date: "2026-03-04" | "2026/03/04" | "2026.03.04" | "20260304" | "linked" | "linked to a file";
	/** Whether a month and a day below 10 have a zero before them. */
	readonly padded: boolean;
	/** The folder in a link, with its slash. */
	readonly folder: string;
	readonly opens: string;
	readonly closes: string;
	/** Whether the separator stands inside of the wrap: `**2026-03-04:** text`. */
	readonly separatorInside: boolean;
	/** Without the blanks around it; empty where there is but a blank. */
	readonly separator: string;
	readonly blankBefore: string;
}

/** The form in which entries are written where no other entry shows one: `2026-03-04: text`. */
export const PLAIN_FORM: DateForm = {
	date: "2026-03-04",
	padded: true,
	folder: "",
	opens: "",
	closes: "",
	separatorInside: false,
	separator: ":",
	blankBefore: "",
};

const CLOSERS: Readonly<Record<string, string>> = { "**": "**", "__": "__", "*": "*", _: "_", "(": ")", "[": "]" };

/** Reads the form off the head of an entry, which ends where its text begins, if it has any. */
export function dateFormOf(head: string, day: Day, hasText: boolean): DateForm {
	const link = leadingLink(head);
	const opens = link === null ? (/^(?:\*\*|__|[*_([])/u.exec(head)?.[0] ?? "") : "";
	const closes = CLOSERS[opens] ?? "";
	const inner = leadingLink(head.slice(opens.length));
	const written = /^[\d/.-]{8,10}/u.exec(head.slice(opens.length))?.[0] ?? "";
	const rest = head.slice(opens.length + (inner?.end ?? written.length)).slice(0, 200);
	const date = inner === null ? dateWritten(written) : dateLinked(head.slice(opens.length), inner.target, day);
	const separated = separatorIn(rest, closes);
	return { ...date, opens, closes, ...separated, separator: separated.separator === "" && !hasText ? ":" : separated.separator };
}

/** A head in a form: date, time and separator; without the separator where no text follows. */
export function headIn(form: DateForm, day: Day, time: string | null, hasText: boolean): string {
	const separator = hasText ? form.blankBefore + form.separator : "";
	const inside = dateIn(form, day) + (time === null ? "" : ` ${time}`);
	const wrapped = form.separatorInside ? inside + separator + form.closes : inside + form.closes + separator;
	return `${form.opens}${wrapped}${hasText ? " " : ""}`;
}

function dateIn({ date, padded, folder }: DateForm, day: Day): string {
	const [year = "", month = "", dayOfMonth = ""] = day.split("-").map((part) => (padded ? part : String(Number(part))));
	switch (date) {
		case "2026-03-04":
			return [year, month, dayOfMonth].join("-");
		case "2026/03/04":
			return [year, month, dayOfMonth].join("/");
		case "2026.03.04":
			return [year, month, dayOfMonth].join(".");
		case "20260304":
			return day.replace(/-/gu, "");
		case "linked":
			return `[[${folder}${day}]]`;
		case "linked to a file":
			return `[${day}](${folder}${day}.md)`;
	}
}

function dateWritten(written: string): Pick<DateForm, "date" | "padded" | "folder"> {
	const [, mark, month, dayOfMonth] = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})$/u.exec(written) ?? [];
	const padded = month?.length !== 1 && dayOfMonth?.length !== 1;
	const date = /^\d{8}$/u.test(written) ? "20260304" : mark === "/" ? "2026/03/04" : mark === "." ? "2026.03.04" : "2026-03-04";
	return { date, padded, folder: "" };
}

// Only names that are the bare day are followed: what else a daily note is called, its format knows.
function dateLinked(head: string, target: string, day: Day): Pick<DateForm, "date" | "padded" | "folder"> {
	const folder = target.slice(0, target.lastIndexOf("/") + 1);
	const isFollowed = target === folder + day && !/\d/u.test(folder);
	const kind = head.startsWith("[[") ? "linked" : /^\[[^\]]*\]\([^<%]/u.test(head) ? "linked to a file" : "2026-03-04";
	return { date: isFollowed ? kind : "2026-03-04", padded: true, folder: isFollowed ? folder : "" };
}

function separatorIn(rest: string, closes: string): Pick<DateForm, "separatorInside" | "separator" | "blankBefore"> {
	const arrow = rest.search(/<->|↔|->|→|<-|←/u);
	let left = (arrow === -1 ? rest : rest.slice(0, arrow)).trimEnd();
	const closedLast = closes !== "" && left.endsWith(closes);
	if (closedLast) left = left.slice(0, -closes.length);
	const found = /([ \t]?)(::?|[-–—|·•,])$/u.exec(left);
	return { separatorInside: closedLast && found !== null, separator: found?.[2] ?? "", blankBefore: found?.[1] ?? "" };
}
