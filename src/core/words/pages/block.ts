import { shortened } from "../shortened";

/** Words of blocks in notes. */
export const blockWords = {
	goInCommand: "Go into the block of this note",
	unknownKind: (line: string): string =>
		`“${shortened(line)}” is no block. A block begins with cold, before, upcoming, look back or graph.`,
	unknownKey: (key: string, known: string): string => `“${shortened(key)}” is nothing that this block knows. It knows ${known}.`,
	noKeys: (line: string): string => `“${shortened(line)}” is nothing that this block knows. It has no further lines.`,
	badValue: (value: string, key: string, possible: string): string =>
		`“${shortened(value)}” is no value that ${key} can have: it is ${possible}.`,
	names: "one name or several between commas",
	circles: "inner, close, active or network",
	count: (most: number): string => `a number from 1 to ${most}`,
	line: (line: number, text: string): string => `Line ${line}: ${text}`,
	nobodyCold: "Nobody here is waiting to hear from you.",
	nobodyNamed: "This note names nobody with a note of their own.",
	noPerson: (name: string): string => `There is no note about “${shortened(name)}”.`,
	more: (count: number): string => `and ${count} more`,
};
