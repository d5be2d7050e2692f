import { shortened } from "../../words";

/** Sentences for what could not be written, for the person who asked for it. */
export const editWords = {
	unclosedProperties: "The properties of this note are never closed, or are no YAML, so nothing is written into them.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read, so none is written: ${reason}.`,
	uncertainProperty: (name: string): string =>
		`“${shortened(name)}” is written in a way that can't be changed safely. Change it by hand.`,
	noPlace: "There is no place in this note where the entry could be written without changing what else it says.",
	noDay: (day: string): string => `“${shortened(day)}” is no day.`,
	noTime: (time: string): string => `“${shortened(time)}” is no time.`,
	changedSince: "This note has changed where it was written, so it is left as it is.",
	neverPerson: (path: string): string => `A note at “${shortened(path)}” would not be read as a person. Choose another folder or name.`,
};
