import { countedPeople } from "../counted";
import { shortened } from "../shortened";

const LONGEST = 40;
const quoted = (name: string): string => `“${shortened(name, LONGEST)}”`;

/** Words of views of the graph that are kept under a name. */
export const keptViewWords = {
	title: "Kept views",
	command: "Open a kept view of the graph…",
	keep: "Keep this view…",
	rename: "Rename a kept view…",
	remove: "Remove a kept view…",
	askOpen: "Which kept view?",
	askName: "Under which name is this view kept?",
	askRename: "Which kept view is to have another name?",
	askNewName: (name: string): string => `What is ${quoted(name)} to be called?`,
	askRemove: "Which kept view is to be removed?",
	writeName: "Write a name",
	newName: "a new name",
	replaces: "takes the place of the kept view of this name",
	looks: (lens: string, colouring: string): string => `${lens}, by ${colouring.toLowerCase()}`,
	about: (name: string, steps: number): string => `${name}, ${steps === 1 ? "1 step" : `${steps} steps`}`,
	selected: (people: number): string => countedPeople(people),
	kept: (name: string): string => `Kept this view as ${quoted(name)}`,
	replaced: (name: string): string => `Kept this view as ${quoted(name)}, in place of the one before`,
	renamed: (name: string, now: string): string => `${quoted(name)} is called ${quoted(now)} now`,
	removed: (name: string): string => `Removed the kept view ${quoted(name)}`,
	opened: (name: string): string => `Kept view ${quoted(name)}`,
};
