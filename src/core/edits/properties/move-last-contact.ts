import { dateLike } from "../../notes/dates/date-like";
import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import { datesIn } from "../../notes/properties/dated-property";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { textsOf } from "../../notes/properties/property";
import { type NamesRead, withProperty } from "./property-edit";

/**
 * A person note whose date of last contact is moved forward to a day, in the form it has. Where there is none, where it is of that
 * day or later, where it is no single exact day, or where its form can't be kept with certainty, the note stays as it is.
 */
export function movedLastContact(text: string, names: NamesRead, day: Day, dates: DateRules, parseYaml: ParseYaml): string {
	try {
		return withProperty(text, names, parseYaml, ({ value, lines, key }) => {
			const [written = "", ...others] = textsOf(value);
			const [known] = datesIn(value, dates).dates;
			if (others.length > 0 || known?.precision !== "day" || known.day >= day) return "keep";
			const whole = lines.join("\n");
			const at = whole.indexOf(written, key.length);
			const moved = dateLike(written, known.day, day, dates);
			if (at === -1 || moved === null) return "keep";
			return {
				ways: [(whole.slice(0, at) + moved + whole.slice(at + written.length)).split("\n")],
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
