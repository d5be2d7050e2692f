const COLUMNS = ["date", "type", "with", "topic", "next", "outcome"] as const;

/** What a column of a table of entries holds. */
export type Column = (typeof COLUMNS)[number];

/** By which titles columns are known, in lower case. */
export type ColumnNames = Readonly<Record<Column, readonly string[]>>;

/** What the column of a title, without the signs around it, holds; null for one that is not read. */
export type ColumnOf = (title: string) => Column | null;

/** The titles of docs/rules.md, section 2. */
const COLUMN_NAMES: ColumnNames = {
	date: ["date", "when", "day"],
	type: ["type", "channel"],
	with: ["with", "people"],
	topic: ["notes", "summary", "topic"],
	next: ["next"],
	outcome: ["outcome", "result", "status"],
};

/** Makes what knows the columns of tables by their titles: the English ones, and those of a language. */
export function columnLookup(others: ColumnNames | null): ColumnOf {
	const known = new Map<string, Column>();
	for (const names of others === null ? [COLUMN_NAMES] : [COLUMN_NAMES, others])
		for (const column of COLUMNS) for (const title of names[column]) known.set(title, column);
	return (title) => known.get(title.toLowerCase()) ?? null;
}
