import { baseName, folderOf } from "../text/path";
import { type Candidate, exampleNames, type Mark } from "./likely-people";

/** What can be taken as people in a vault where nobody is found, counted by the reader: who would be found. */
export interface Offer extends Mark {
	readonly told: boolean;
	/** How many people are found with it; of a folder those right in it, and those in folders below, with the names of these. */
	readonly count: number;
	readonly below: { readonly count: number; readonly folders: readonly string[] };
	readonly examples: readonly string[];
}

const MOST_FOLDERS = 3;

/** What a candidate offers, by the paths of the notes that the reader takes for people with it; null where those are none. */
export function offerOf({ paths: _, ...candidate }: Candidate, people: readonly string[]): Offer | null {
	if (people.length === 0) return null;
	const isBelow = (path: string): boolean => candidate.kind === "folder" && folderOf(path) !== candidate.mark;
	const below = people.filter(isBelow);
	const folders = [...new Set(below.map((path) => path.slice(candidate.mark.length + 1).split("/")[0] ?? ""))].sort();
	return {
		...candidate,
		count: people.length - below.length,
		below: { count: below.length, folders: folders.slice(0, MOST_FOLDERS) },
		examples: exampleNames(people.map(baseName)),
	};
}
