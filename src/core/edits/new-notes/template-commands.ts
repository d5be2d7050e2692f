/** A text without the commands of Templater in it, each of which left a mark behind. */
export interface CommandsApart {
	readonly text: string;
	readonly commands: readonly string[];
}

/** What stands in the place of a command. */
export const COMMAND_MARK = "\uE001";

const COMMAND = /<%[\s\S]*?%>/gu;
const CURSOR = /<%\s*tp\.file\.cursor\((\d*)\)\s*%>/gu;
// What a note still holds when it is finished: where to write, and what is run each time that it is shown.
const STAYS = /^<%(?:\+|\s*tp\.file\.cursor\(\d*\)\s*%>$)/u;

/** Whether a text holds commands that Templater has to run before it is a note. */
export function holdsCommands(text: string): boolean {
	return (text.match(COMMAND) ?? []).some((command) => !STAYS.test(command));
}

/** Takes the commands out of a text, so that nothing is filled into them: what somebody is called must never be run. */
export function commandsApart(text: string): CommandsApart {
	const commands = text.match(COMMAND) ?? [];
	return { text: text.replace(COMMAND, COMMAND_MARK), commands };
}

/** Puts commands back in the places of their marks. */
export function commandsBack(text: string, commands: readonly string[]): string {
	const left = [...commands];
	return text.replaceAll(COMMAND_MARK, () => left.shift() ?? "");
}

/** A text without the marks that Templater leaves where writing goes on, and the place of the first of them; null where there is none. */
export function withoutCursors(text: string): { readonly text: string; readonly cursor: number | null } {
	const marks = [...text.matchAll(CURSOR)];
	const [first] = [...marks].sort((one, other) => Number(one[1]) - Number(other[1]));
	if (first === undefined) return { text, cursor: null };
	const before = marks.filter(({ index }) => index < first.index).reduce((length, [mark]) => length + mark.length, 0);
	return { text: text.replace(CURSOR, ""), cursor: first.index - before };
}
