import type { DateFault } from "../notes/written-date";
import { shortened } from "./shortened";

/** Sentences about what could not be read, for the owner of the note. */
export const problemWords = {
	dates: {
		"invalid-date": (line: string): string => `No calendar has this date: “${shortened(line.trim())}”. Mend it, and the entry counts.`,
		"two-digit-year": (line: string): string =>
			`The year of this date has two digits: “${shortened(line.trim())}”. Write all four, and the entry counts.`,
		"ambiguous-date": (line: string): string =>
			`This date may mean two days: “${shortened(line.trim())}”. Say once whether the day or the month comes first.`,
	} satisfies Record<DateFault, (line: string) => string>,
	impossibleBirthday: (written: string): string => `No calendar has this birthday: “${shortened(written)}”.`,
	unreadableNote: "This note could not be opened.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read: ${reason}.`,
	unreadableValue: (property: string, value: string): string =>
		`“${shortened(value)}” is no value that “${shortened(property)}” can have.`,
	ambiguousLink: (name: string, count: number): string => `“${shortened(name)}” fits ${count} notes equally well. Write its folder too.`,
	notAPerson: (name: string): string => `“${shortened(name)}” has a note that is about no person.`,
	knowsOneself: (name: string): string => `“${shortened(name)}” is the person of this very note.`,
	syncConflict: (copy: string): string =>
		`A sync left a second copy of this note: “${shortened(copy)}”. Take over what is new in it and delete it.`,
	secondMe: (path: string): string => `Two notes say that they are yours. “${shortened(path)}” is taken.`,
	meNotFound: (name: string): string => `The settings name “${shortened(name)}” as your own note, and there is no such note.`,
};
