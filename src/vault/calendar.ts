import { moment } from "obsidian";
import { calendarOf } from "../core/notes/dates/calendar";

/** The application's own calendar, by which it names daily notes too. */
export const calendar = calendarOf(moment, null);
