import { countedPeople } from "../counted";

/** Words of people who are selected in the graph. */
export const selectedWords = {
	begin: "Select people",
	nobody: "Click or tap people to select them",
	count: (people: number, withoutNote: number): string =>
		`${countedPeople(people)} selected${withoutNote === 0 ? "" : `, ${withoutNote} without a note`}`,
	toolbar: "What to do with those who are selected",
	more: "More to do with them",
	hide: "Hide in the graph",
	canvas: "Make a canvas",
	added: (name: string, all: number): string => `${name} selected, ${all} in all`,
	removed: (name: string, all: number): string => `${name} no longer selected, ${all} in all`,
	boxed: (people: number, all: number): string => {
		if (people === 0) return "Nobody else in the box";
		return people === all ? `${countedPeople(people)} selected` : `${people} more selected, ${all} in all`;
	},
	notYou: "You are not among those who can be selected",
	cleared: "Nobody is selected any more",
};
