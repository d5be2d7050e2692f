import { type Calendar, calendarOf } from "../src/core/notes/dates/calendar";
// It comes with the types of the application, in the version that the application has; in Node it finds its locales by itself.
import moment from "moment";
import { momentLocale } from "../tests/host/obsidian/base/moment-locale";

/** The calendar that the application has in a language; where moment.js does not know it, the English one. */
export function momentCalendar(language: string): Calendar {
	return calendarOf(moment, momentLocale(language));
}
