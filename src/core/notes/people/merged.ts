import type { Day } from "../dates/day";
import { type Interaction, judgedTogether } from "./interaction";

/**
 * The interactions of one person from the notes that tell of them, those that several notes tell of made one: the same day, channel
 * and people in different notes are one time, with several places, judged by all their marks. What stands twice in one note happened twice.
 */
export function mergedInteractions(told: readonly (readonly Interaction[])[], today: Day): readonly Interaction[] {
	const notes = told.filter(({ length }) => length > 0);
	if (notes.length < 2) return notes[0] ?? [];
	const alike = momentsToldTwice(notes);
	// A list that grew has room for more.
	if (alike.size === 0) return notes.flat().slice();
	const times: Interaction[] = [];
	const placeOf = new Map<string, number>();
	for (const note of notes) {
		const countInNote = new Map<string, number>();
		for (const interaction of note) {
			const moment = momentOf(interaction);
			if (!alike.has(moment)) {
				times.push(interaction);
				continue;
			}
			const what = `${moment} ${[...interaction.present, ...interaction.ghosts].sort().join("|")}`;
			const count = (countInNote.get(what) ?? 0) + 1;
			countInNote.set(what, count);
			const at = placeOf.get(`${what} ${count}`);
			const known = at === undefined ? undefined : times[at];
			if (at !== undefined && known !== undefined) times[at] = joined(known, interaction, today);
			else placeOf.set(`${what} ${count}`, times.push(interaction) - 1);
		}
	}
	return times;
}

// The days and channels of which more than one note tells: only there can two entries be one time.
function momentsToldTwice(notes: readonly (readonly Interaction[])[]): ReadonlySet<string> {
	const toldBy = new Map<string, number>();
	const alike = new Set<string>();
	notes.forEach((note, at) => {
		for (const interaction of note) {
			const moment = momentOf(interaction);
			const known = toldBy.get(moment);
			if (known === undefined) toldBy.set(moment, at);
			else if (known !== at) alike.add(moment);
		}
	});
	return alike;
}

function momentOf({ day, channel }: Interaction): string {
	return `${day} ${channel}`;
}

function joined(one: Interaction, other: Interaction, today: Day): Interaction {
	const others = [...one.others, other.entry, ...other.others];
	return {
		...one,
		...judgedTogether(one, [one.status, other.status], [one.entry, ...others], today),
		precision: one.precision === "day" ? one.precision : other.precision,
		time: one.time ?? other.time,
		ghosts: [...new Set([...one.ghosts, ...other.ghosts])],
		people: Math.max(one.people, other.people),
		mentioned: [...new Set([...one.mentioned, ...other.mentioned])],
		listedFirst: one.listedFirst < other.listedFirst ? one.listedFirst : other.listedFirst,
		others,
	};
}
