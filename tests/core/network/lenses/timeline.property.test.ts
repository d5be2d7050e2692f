import { expect, test } from "vitest";
import { momentsOf } from "../../../../src/core/network/lenses/time/moment";
import { numberOfDay } from "../../../../src/core/network/lenses/time/span";
import { timelineOf } from "../../../../src/core/network/lenses/time/made-timeline";
import { networkOf } from "../../../../src/core/network/network";
import { finished } from "../../../../src/core/kinds/steps";
import { contactTie, WEAKEST } from "../../../../src/core/network/ties";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";
import type { People } from "../../../../src/core/notes/people/people";
import { dayAfter } from "../../../../src/core/notes/dates/day";
import { type Dice, diceOf } from "../../notes/grammar/dice";
import { notesOf, personNote } from "../../small-vault";

const TODAY = "2024-04-10";
const NAMES = ["Ann", "Bob", "Cy", "Dee", "Eve", "Finn", "Gus", "Me"] as const;
const YOU = "you";

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
	"on any day a timeline has the ties of the network of that day (vault %i)",
	(seed) => {
		const dice = diceOf(11, seed);
		const notes = notesOf(vaultOf(dice), { today: TODAY });
		const me = dice.chance(0.7) ? "Me" : "";
		const timeline = finished(timelineOf(peopleOf(notes, TODAY, me), YOU));
		const momentOn = momentsOf(timeline);
		const days = Array.from({ length: 40 }, () => dayAfter(TODAY, -dice.whole(0, 900)));
		for (const day of [TODAY, ...days, dayAfter(TODAY, -5000)]) {
			const expected = tiesOn(peopleOf(notes, day, me));
			const { strengths } = momentOn(numberOfDay(day));
			const found = new Map<string, number>();
			strengths.forEach((strength, tie) => {
				const ends = [timeline.sources[tie] ?? -1, timeline.targets[tie] ?? -1].map((place) => timeline.ids[place] ?? "");
				if (strength > 0 || timeline.linked[tie] === 1) found.set(keyOf(ends), strength);
			});
			expect([...found.keys()].sort(), day).toEqual([...expected.keys()].sort());
			for (const [key, strength] of expected) expect(found.get(key), `${key} on ${day}`).toBeCloseTo(strength, 9);
		}
	},
);

// Ties by their ends. Where no note is mine, those of everybody to me are told beside the network. A link stands whatever else fades.
function tiesOn(people: People): ReadonlyMap<string, number> {
	const ties = new Map(networkOf(people, "").ties.map(({ from, to, strength }) => [keyOf([from, to]), strength]));
	if (people.me !== null) return ties;
	for (const [path, person] of people.byPath) {
		const { strength } = contactTie(person, people.today);
		if (strength >= WEAKEST) ties.set(keyOf([YOU, path]), Math.min(0.99, strength));
	}
	return ties;
}

function keyOf(ends: readonly string[]): string {
	return ends
		.map((end) => end.toLowerCase())
		.sort()
		.join("\n");
}

function vaultOf(dice: Dice): Readonly<Record<string, string>> {
	const person = (): string => dice.pick(NAMES);
	const day = (): string => {
		const whole = dayAfter(TODAY, dice.whole(-800, 60));
		return dice.chance(0.2)
			? whole.slice(0, 7)
			: dice.chance(0.1)
				? `${whole.slice(0, 4)}-W${String(dice.whole(1, 52)).padStart(2, "0")}`
				: whole;
	};
	const notes = NAMES.slice(0, dice.whole(2, NAMES.length))
		.concat("Me")
		.map((name) => {
			const properties = [
				dice.chance(0.4) ? `circle: ${dice.pick(["inner", "close", "active", "network"])}` : "",
				dice.chance(0.4) ? `knows: "[[${person()}]]"` : "",
				dice.chance(0.2) ? `influences: "[[${dice.pick([...NAMES, "Ghost", "GHOST", "Nobody"])}]]"` : "",
				dice.chance(0.4) ? `last-contact: ${dice.chance(0.5) ? day() : `[${day()}, ${day()}, ${day()}]`}` : "",
			].filter((line) => line !== "");
			const entries = Array.from({ length: dice.whole(0, 6) }, () => {
				const box = dice.pick(["", "", "", "[ ] ", "[x] ", "[-] "]);
				const others = dice.some(NAMES, dice.whole(0, 3)).map((other) => `[[${other}]]`);
				return `- ${box}${day()}: ${dice.pick(["call", "coffee", "email", "I wrote a message"])}${others.length > 0 ? ` with ${others.join(" and ")}` : ""}`;
			});
			const linked = dice.chance(0.4) ? `\nSpoke of [[${person()}]].` : "";
			return [`${name}.md`, personNote(properties.join("\n"), `${entries.join("\n")}\n${linked}`)] as const;
		});
	const meetings = Array.from({ length: dice.whole(0, 4) }, (_, at) => {
		const there = dice.some([...NAMES, "Ghost", "ghost", "Nobody"], dice.whole(1, 5)).map((name) => `"[[${name}]]"`);
		const date = dayAfter(TODAY, dice.whole(-800, 60));
		return [`Meetings/${date} ${at}.md`, `---\ndate: ${date}\nattendees: [${there.join(", ")}]\n---\nNotes.\n`] as const;
	});
	return Object.fromEntries([...notes, ...meetings]);
}
