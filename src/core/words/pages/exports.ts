import { countedPeople } from "../counted";

/** Words of what is handed to other programs. */
export const exportWords = {
	command: "Export the network",
	button: "Export",
	choose: "What is it for?",
	whole: "the whole network",
	shown: (people: number): string => `what the graph shows, ${countedPeople(people)}`,
	lit: (name: string, people: number): string => `${name} and those around, ${countedPeople(people)}`,
	forms: {
		png: { name: "Picture (PNG)", what: "as the graph shows it now, in twice the sharpness" },
		svg: { name: "Drawing (SVG)", what: "as the graph shows it now, sharp at any size" },
		canvas: { name: "Canvas", what: "its links become backlinks of the notes" },
		mermaid: { name: "Mermaid diagram", what: "copied, to be pasted into a note" },
		graphml: { name: "GraphML", what: "for Gephi, Cytoscape, yEd and igraph" },
		csv: { name: "Tables (CSV)", what: "people and ties, for Gephi, Kumu and spreadsheets" },
	},
	said: (what: string, about: string): string => `${what}, ${about}`,
	files: { network: "Rapport network", people: "Rapport people", ties: "Rapport ties" },
	made: (paths: readonly string[]): string => `Made ${paths.map((path) => `“${path}”`).join(" and ")}.`,
	madeLarge: (path: string, people: number): string =>
		`Made “${path}” with ${countedPeople(people)}. A canvas of so many is slow to open; its links are backlinks of their notes now.`,
	copied: "Copied. Paste it into a note.",
	tooManyCards: (people: number, most: number): string =>
		`A canvas of ${countedPeople(people)} can't be used; ${most} is the most. Choose somebody in the graph, or show fewer people.`,
	tooManyTies: (ties: number, most: number): string =>
		`Mermaid draws ${most} ties at most, and these are ${ties}. Choose somebody in the graph, or show fewer people.`,
	nothing: "There is nobody in the network yet.",
};
