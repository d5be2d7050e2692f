import { type Bench, figure, type Figure, timesAtMost } from "./figure";
import { type Followed, follow } from "./product";
import { inRounds, timeOfEach } from "./rounds";
import { madeNote, type MadeNote, nameOf, TODAY } from "./notes";
import { peersRead } from "./peers";

const PEOPLE = 10_000;
const LONGEST = 5_000;

// On the machine on which the budgets were set, peers' way took 0.175 ms a note: so many notes are 10 and 20 ms there.
const LIST = { notes: 57, words: "10 ms where peers read a note in 0.175" };
const NETWORK = { notes: 114, words: "20 ms where peers read a note in 0.175" };

/** A change of a vault: what becomes of the note of somebody, by their number and the change's. */
type Change = (person: number, turn: number) => MadeNote;

const CHANGES: Readonly<Record<string, Change>> = {
	"an entry more": (person, turn) => withMore(person, `\n- 2026-11-${10 + (turn % 10)}: call about the keys\n`),
	"an entry that names another": (person, turn) =>
		withMore(person, `\n- 2026-11-${10 + (turn % 10)}: call with [[${nameOf((person * 7 + turn) % PEOPLE)}]]\n`),
	"a name more": (person, turn) => {
		const note = madeNote(person, PEOPLE);
		const alias = `Alias ${turn}`;
		const text = note.text.replace("aliases:\n", `aliases:\n  - ${alias}\n`);
		return { ...note, text, properties: { ...note.properties, aliases: [alias, ...(note.properties["aliases"] as string[])] } };
	},
	"a note about nobody": (_, turn) => ({ path: "Shopping.md", text: `- bread\n- ${turn} apples\n`, properties: {} }),
};

/** One changed note to the new list and, apart, to the new network, at 10,000 people and 200,000 entries. */
export const changedNote: Bench = {
	about:
		"Changes one note among 10,000 people with 200,000 entries: from its new text to the new list within 10 ms, and its share of the " +
		"network within 20 ms, both against peers' way of reading 57 and 114 notes.",
	slow: false,
	measure: async () => {
		const made = Array.from({ length: PEOPLE }, (_, index) => madeNote(index, PEOPLE));
		const followed = follow(made, TODAY);
		const figures: Figure[] = [];
		for (const [what, change] of Object.entries(CHANGES)) figures.push(...(await measured(followed, what, change, made)));
		return figures;
	},
};

async function measured(followed: Followed, what: string, change: Change, made: readonly MadeNote[]): Promise<readonly Figure[]> {
	let turn = 0;
	const next = (): MadeNote => change((turn * 17) % PEOPLE, turn++);
	const peers = (count: number): number =>
		timeOfEach(
			() => made.slice(0, count),
			(notes) => notes.forEach(({ text }) => peersRead(text)),
		);
	const list = await inRounds(
		() => timeOfEach(next, followed.change),
		() => peers(LIST.notes),
		{ longest: LONGEST },
	);
	const network = await inRounds(
		() => timeOfEach(() => followed.change(next()), followed.network),
		() => peers(NETWORK.notes),
		{ longest: LONGEST },
	);
	return [
		figure({ what: `${what}: to the list`, unit: "ms", ...list, budget: timesAtMost(1, LIST.words) }),
		figure({ what: `${what}: to the network after it`, unit: "ms", ...network, budget: timesAtMost(1, NETWORK.words) }),
	];
}

function withMore(person: number, lines: string): MadeNote {
	const note = madeNote(person, PEOPLE);
	return { ...note, text: `${note.text}${lines}` };
}
