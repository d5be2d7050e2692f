import { baseName } from "../../../src/core/notes/text/path";
import { HABITS, peopleIn } from "../small-vault";
import { told } from "../../examples/told";

/** A row of the page: a situation, the note that stands for it (its path and lines), and what is made of it. */
export interface Situation {
	readonly title: string;
	readonly path: string;
	readonly text: string;
	readonly made: string;
}

const OTHERS = { "People/Jane Doe.md": "", "People/Bob Roy.md": "", "People/@Cy/@Cy.md": "" };
const ROW = /^\| (?<title>[^|]+?) +\| `(?<path>[^`]+)` +\| (?<lines>.+?) +\| (?<made>(?:[^|\\]|\\.)+?) +\|$/u;

/** The rows of the page, in their order. */
export function situationsIn(page: string): readonly Situation[] {
	return page.split("\n").flatMap((line) => {
		const { title = "", path = "", lines = "", made = "" } = ROW.exec(line)?.groups ?? {};
		if (path === "") return [];
		const text = lines.split("<br>").map((each) => each.replace(/^`+ ?| ?`+$/gu, "").replaceAll("\\|", "|"));
		return [{ title, path, text: text.join("\n"), made: made.replaceAll("\\|", "|") }];
	});
}

/** What is made of a note in plain words, in a vault where the folder People holds people, Jane Doe and Bob Roy among them. */
export function madeOf(path: string, text: string): string {
	const settings = { peopleFolders: ["People"] };
	const habits = { ...HABITS, dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" } };
	const people = peopleIn({ ...OTHERS, [path]: text }, { settings, habits });
	const contact = people.byPath.get(path)?.contact ?? null;
	const readings = new Map<string, string>();
	for (const [whose, { interactions }] of people.byPath) {
		for (const interaction of interactions) {
			const place = interaction.places.find((each) => each.path === path);
			if (place !== undefined && !readings.has(String(place.line)))
				readings.set(String(place.line), told(interaction, path === whose ? whose : path));
		}
	}
	const facts =
		contact === null || path in OTHERS
			? []
			: [
					"a person",
					...contact.organizations.map((name) => `works at ${name}`),
					...(contact.role === null ? [] : [`role ${contact.role}`]),
					...contact.lastContacts.map(({ day }) => `last contact ${day}`),
					...contact.relations.map(({ kind, name }) => `${kind} ${baseName(name)}`),
				];
	const problems = people.problems.map(({ line, message }) => `told, line ${line}: ${message}`);
	const made = [...facts, ...readings.values(), ...problems];
	return made.length === 0 ? "nothing" : made.join("; ");
}
