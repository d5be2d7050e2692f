import type { Settings } from "../../settings/settings";
import { attendeeNames } from "../dated/attendees";
import { dateInName } from "../dates/date-in-name";
import type { DateRules } from "../dates/written-date";
import { propertyNamed, sameProperty } from "../properties/property";
import { baseName } from "../text/path";

/**
 * Whether a note whose properties can't be read may be about a person or a day: by its name, a word in their text that marks a person,
 * or the name of a property for attendees.
 */
export function mayConcernPeople(path: string, text: string, settings: Settings, dates: DateRules): boolean {
	return (
		dates.dailyDay(path) !== null ||
		dateInName(baseName(path), dates) !== null ||
		holdsMark(text, settings) ||
		namesAttendees(text, settings)
	);
}

function holdsMark(text: string, { personValues, personTags }: Settings): boolean {
	const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
	return [...personValues, ...personTags].some((mark) => words.includes(mark.toLowerCase()));
}

function namesAttendees(text: string, { datedNames }: Settings): boolean {
	const names = attendeeNames(datedNames);
	return text.split("\n").some((line) => {
		const property = propertyNamed(line);
		return property !== null && names.some((name) => sameProperty(name, property));
	});
}
