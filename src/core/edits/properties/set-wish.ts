import { type Circle, parseCircle } from "../../kinds/circle";
import { parseCadence } from "../../kinds/wanted-cadence";
import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import { datesIn, latestOf } from "../../notes/properties/dated-property";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { propertiesUnder } from "../../notes/properties/property";
import type { NamesRead } from "./property-edit";
import { setProperty } from "./set-property";
import { propertiesIn, setReadable } from "./set-readable";

/** A note with the circle of its person; null leaves them without one. */
export function setCircle(text: string, names: NamesRead, circle: Circle | null, parseYaml: ParseYaml): string {
	return setReadable(text, names, circle, parseCircle, parseYaml);
}

/** A note with a cadence as somebody wrote it, `2 weeks`, or as days where it stands as a number now; null: none of its own. */
export function setCadence(text: string, names: NamesRead, written: string | null, parseYaml: ParseYaml): string {
	const isCounted = propertiesUnder(propertiesIn(text, parseYaml), names).some(({ value }) => typeof value === "number");
	const days = written === null ? null : parseCadence(written);
	const counted = days === "off" ? 0 : days;
	const isNumber = isCounted || /^\d+$/u.test(written ?? "");
	return setReadable(text, names, isNumber && counted !== null ? counted : written, parseCadence, parseYaml);
}

/** A note whose person is put off until a day; null brings them back. The latest day counts, so none of a later one stays. */
export function setSnooze(text: string, names: NamesRead, until: Day | null, dates: DateRules, parseYaml: ParseYaml): string {
	const read = (written: string): Day | null => latestOf(datesIn(written, dates).dates)?.day ?? null;
	const written = setReadable(text, names, until, read, parseYaml);
	if (until === null) return written;
	const properties = propertiesIn(written, parseYaml);
	const isLater = (name: string): boolean =>
		propertiesUnder(properties, [name]).some(({ value }) => (latestOf(datesIn(value, dates).dates)?.day ?? until) > until);
	return names.filter(isLater).reduce((left, name) => setProperty(left, [name], until, parseYaml), written);
}
