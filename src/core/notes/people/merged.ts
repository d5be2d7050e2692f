import type { Interaction } from "./interaction";

/**
 * The interactions of one person, those that several notes tell of made one: the same day, channel and people in different notes
 * are one time, with several places. What stands twice in one note happened twice. The person's own note comes first.
 */
export function mergedInteractions(interactions: readonly Interaction[], ownPath: string): readonly Interaction[] {
	const times = new Map<string, Interaction>();
	const countInNote = new Map<string, number>();
	for (const interaction of [...interactions].sort(byPlace(ownPath))) {
		const what = `${interaction.day} ${interaction.channel} ${[...interaction.present, ...interaction.ghosts].sort().join("|")}`;
		const inNote = `${what} ${interaction.places[0].path}`;
		const count = (countInNote.get(inNote) ?? 0) + 1;
		countInNote.set(inNote, count);
		const key = `${what} ${count}`;
		const known = times.get(key);
		times.set(key, known === undefined ? interaction : joined(known, interaction));
	}
	return [...times.values()];
}

function byPlace(ownPath: string): (a: Interaction, b: Interaction) => number {
	return ({ places: [a] }, { places: [b] }) => {
		if (a.path === b.path) return a.line - b.line;
		if (a.path === ownPath || b.path === ownPath) return a.path === ownPath ? -1 : 1;
		return a.path < b.path ? -1 : 1;
	};
}

function joined(one: Interaction, other: Interaction): Interaction {
	return {
		...one,
		time: one.time ?? other.time,
		status: one.status === "done" || other.status === "done" ? "done" : one.status,
		reached: one.reached || other.reached,
		initiator: one.initiator === "unknown" ? other.initiator : one.initiator,
		ghosts: [...new Set([...one.ghosts, ...other.ghosts])],
		people: Math.max(one.people, other.people),
		mentioned: [...new Set([...one.mentioned, ...other.mentioned])],
		places: [...one.places, ...other.places],
	};
}
