import { shortened } from "../../words";

/** Sentences for what could not be written, for the person who asked for it. */
export const editWords = {
	unclosedProperties: "The properties at the top of this note are never closed, so nothing is written into them.",
	otherLanguage: "The first line of this note opens a block that is no properties in YAML, so nothing is written above it.",
	brokenProperties: (reason: string): string =>
		`The properties of this note can't be read, so none is written: ${reason}.`,
	uncertainProperty: (name: string): string => `“${shortened(name)}” is written in a way that can't be changed safely. Change it by hand.`,
	noNumber: "This number can't be written.",
	noPlace: "There is no place in this note where the entry could be written without changing what else it says.",
	noDay: (day: string): string => `“${shortened(day)}” is no day.`,
	noTime: (time: string): string => `“${shortened(time)}” is no time.`,
	emptyPromise: "There is no text to promise.",
	movedPromise: (text: string): string => `“${shortened(text)}” is no longer where it was, so nothing is ticked. Look at the note.`,
	promiseInField: "This promise stands inside a line, so there is no box to tick. Change it in the note.",
	movedEntry: "This entry is no longer where it was, so nothing is written. Look at the note.",
	changedSince: "This note has changed where it was written, so it is left as it is.",
	neverPerson: (path: string): string =>
		`A note at “${shortened(path)}” would not be read as a person. Choose another folder or name.`,
};
