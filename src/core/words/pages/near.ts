/** Words of the network near somebody, and of the graph as a list. */
export const nearWords = {
	title: "Local graph of people",
	command: "Open local graph",
	menu: "Local graph",
	nobody: "Open a note about somebody, or one that names people, and who is tied to them stands here.",
	noTies: (name: string): string => `No ties of ${name} are known yet.`,
	left: (shown: number, left: number): string =>
		`${shown} who are nearest and most strongly tied are shown; ${left === 1 ? "1 more is" : `${left} more are`} left out.`,
	tiedTo: (name: string, how: string): string => (how === "" ? name : `${name} (${how})`),
	whole: "Show in the whole graph",
	asList: "As a list",
	asGraph: "Back to the graph",
	tree: "Who is tied to whom",
	treeHint: "Arrow keys walk and open, Enter opens the note, Escape goes back to the graph.",
	table: "Who knows whom",
	person: "Person",
	moreTied: (count: number): string => `Show ${count} more`,
	noTable: (most: number): string => `A table of who knows whom stands here where ${most} or fewer are shown.`,
};
