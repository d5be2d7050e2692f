import { calendarOf } from "../core/notes/calendar";
import { moment } from "obsidian";

/** The application's own calendar, by which it names daily notes too. */
export const calendar = calendarOf(moment, null);
