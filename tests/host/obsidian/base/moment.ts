import type { moment as declared } from "obsidian";
// It comes with the types of the application, in the version that the application has.
import momentJs from "moment";
import "moment/min/locales";

/** The library for dates that the application shares with its plugins, in the language of the interface. */
export const moment: Omit<typeof declared, "default"> = momentJs;
