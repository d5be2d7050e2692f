import type { People } from "../../../../src/core/notes/people/people";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";
import { madeNote, type MadeNote } from "../../../bench/notes";
import { madeNoteReader } from "../../../bench/product";

const FIRMS = ["Acme", "Harbour Authority", "The Lantern Foundation", "City of Ghent", "Radio 3", "Nordlys Institute for Marine Research"];

/** Made notes of so many people who know each other in groups, most of each group of one organization, and every ninth of none. */
export function organizedNotes(count: number): readonly MadeNote[] {
	return Array.from({ length: count }, (_, at): MadeNote => {
		const { path, text, properties } = madeNote(at, count, 4);
		const firm = at % 9 === 0 ? null : (FIRMS[Math.floor(at / 25) % FIRMS.length] ?? null);
		return {
			path,
			text: text.replace(/organization: .*\n/u, firm === null ? "" : `organization: "${firm}"\n`),
			properties: { ...properties, organization: firm ?? undefined },
		};
	});
}

/** The people of such notes. */
export function organizedPeople(count: number, today: string): People {
	return peopleOf(organizedNotes(count).map(madeNoteReader()), today, "");
}
