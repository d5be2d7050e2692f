import { type NamesRead, withProperty } from "./property-edit";
import type { DailyNotes } from "../daily-format";
import type { DateRules } from "../written-date";
import type { Day } from "../day";
import { baseName, leadingLink } from "../links";
import { datesIn } from "../dated-property";
import { inMomentFormat } from "./moment-format";
import type { ParseYaml } from "../frontmatter";
import { textsOf } from "../property";

/** What moving a date depends on: how it is read, and how daily notes, to which it may link, are named. */
export interface DateHabits {
	readonly dates: DateRules;
	readonly dailyNotes: DailyNotes;
	readonly language: string;
	readonly parseYaml: ParseYaml;
}

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/u;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;

/**
 * A person note whose date of last contact is moved forward to a day, in the form it has. Where there is none, where it is of that
 * day or later, where it is no single exact day, or where its form can't be kept with certainty, the note stays as it is.
 */
export function movedLastContact(text: string, names: NamesRead, day: Day, habits: DateHabits): string {
	const { dates, parseYaml } = habits;
	try {
		return withProperty(text, names, parseYaml, ({ value, lines, key }) => {
			const [written = "", ...others] = textsOf(value);
			const [known] = datesIn(value, dates).dates;
			if (others.length > 0 || known?.precision !== "day" || known.day >= day) return "keep";
			const whole = lines.join("\n");
			const at = whole.indexOf(written, key.length);
			const ways = at === -1 ? [] : formsLike(written, known.day, day, habits);
			return {
				ways: ways.map((moved) => (whole.slice(0, at) + moved + whole.slice(at + written.length)).split("\n")),
				isRight: (read) => textsOf(read).length === 1 && isOf(day, read, dates),
			};
		});
	} catch {
		// A date that can't be moved safely is left: the entry that was logged says the same.
		return text;
	}
}

function isOf(day: Day, value: unknown, rules: DateRules): boolean {
	const { dates, complete } = datesIn(value, rules);
	return complete && dates.length === 1 && dates[0]?.precision === "day" && dates[0].day === day;
}

// A day written as another is: between the same marks, with zeros where those stand, as a link to its daily note.
function formsLike(written: string, old: Day, day: Day, habits: DateHabits): readonly string[] {
	const link = leadingLink(written);
	if (link !== null && link.end === written.length && written.startsWith("[[")) {
		return targetsLike(link.target, old, day, habits).map((target) => `[[${target}]]`);
	}
	const [year = "", month = "", dayOfMonth = ""] = day.split("-");
	const first = YEAR_FIRST.exec(written);
	if (first !== null) {
		const [, , mark = "", oldMonth = "", oldDay = ""] = first;
		return [[year, asLong(month, oldMonth, oldDay), asLong(dayOfMonth, oldMonth, oldDay)].join(mark)];
	}
	const last = YEAR_LAST.exec(written);
	if (last === null) return [];
	const [, one = "", mark = "", other = ""] = last;
	const [padMonth, padDay] = [asLong(month, one, other), asLong(dayOfMonth, one, other)];
	const isDayFirst = Number(one) === Number(old.slice(8));
	return [[...(isDayFirst ? [padDay, padMonth] : [padMonth, padDay]), year].join(mark)];
}

// Without a zero before it where one of the parts that stood there had none.
function asLong(part: string, ...beside: readonly string[]): string {
	return beside.some((other) => other.length === 1) ? part.replace(/^0/u, "") : part;
}

function targetsLike(target: string, old: Day, day: Day, habits: DateHabits): readonly string[] {
	const { format } = habits.dailyNotes;
	const formats = [format, format.slice(format.lastIndexOf("/") + 1)];
	const named = formats.flatMap((each) => {
		const [before, after] = [old, day].map((on) => inMomentFormat(each, on, "00:00", habits.language));
		return before !== undefined && before !== "" && target.endsWith(before) ? [target.slice(0, -before.length) + after] : [];
	});
	const base = baseName(target);
	const dated = formsLike(base, old, day, habits).map((moved) => target.slice(0, -base.length) + moved);
	return [...named, ...dated];
}
