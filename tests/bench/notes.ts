import { type Dice, diceOf } from "../core/notes/grammar/dice";

/** A made note: its text, and its properties as a YAML reader gives them. */
export interface MadeNote {
	readonly path: string;
	readonly text: string;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** The day on which the made notes are looked at; nobody was met after it. */
export const TODAY = "2026-11-20";

/** The dated lines of a made note, unless others are asked for. */
export const LINES = 20;

const SEED = 7;
const COMMUNITY = 25;
const TIES = 3;
const LAST_DAYS = 1500;

const FIRST = ["Ines", "Tomasz", "Aaltje", "Ravi", "Noor", "Piet", "Salome", "Jonas", "Mirela", "Oskar", "Dunja", "Kofi"] as const;
const LAST = ["Moreno", "Wójcik", "de Vries", "Menon", "Haddad", "Brandt", "Lima", "Eriksen", "Popa", "Quist", "Radić", "Mensah"] as const;
const DONE = ["call", "coffee", "lunch", "email", "met", "video call", "message", "dinner"] as const;
const ABOUT = [
	"the grant",
	"the move to Ghent",
	"her thesis",
	"the harbour plan",
	"a new flat",
	"the choir",
	"hiring",
	"the garden",
] as const;
const PROSE = [
	"Grew up by the sea and still goes back every summer to repair the boats.",
	"Knows everybody in the building trade and is glad to be asked about it.",
	"Prefers to write rather than to talk, and answers late in the evening.",
	"Two children, both of them at the music school near the old station.",
	"Changed from research to the town's planning office some years ago.",
] as const;

/** The notes of so many people who know each other in groups: about 3.7 kB each, with 20 dated lines. The same on every run. */
export function madeNotes(count: number, lines = LINES): readonly MadeNote[] {
	return Array.from({ length: count }, (_, index) => madeNote(index, count, lines));
}

/** One of the notes, by its number. */
export function madeNote(index: number, count: number, lines = LINES): MadeNote {
	const dice = diceOf(SEED, index);
	const knows = Array.from({ length: TIES }, () => `[[${nameOf(neighbour(index, count, dice))}]]`);
	const properties = {
		type: "person",
		aliases: [`${nameOf(index)} (${index % 3 === 0 ? "work" : "choir"})`],
		organization: `Company ${index % 97}`,
		role: dice.pick(["engineer", "editor", "planner", "teacher"]),
		circle: dice.pick(["inner", "close", "active", "network"]),
		importance: dice.whole(1, 5),
		knows,
	};
	const entries = Array.from({ length: lines }, () => entryOf(index, count, dice));
	const prose = Array.from({ length: Math.round(lines / 2) }, () => dice.pick(PROSE));
	const body = `# ${nameOf(index)}\n\n${prose.slice(0, 5).join(" ")}\n\n## Interactions\n\n${entries.join("\n")}\n\n## Notes\n\n${paragraphs(prose)}`;
	return { path: pathOf(index), text: flat(`---\n${yamlOf(properties)}---\n${body}`), properties };
}

/** The path of somebody's note, by their number. */
export function pathOf(index: number): string {
	return `People/${nameOf(index)}.md`;
}

/** Somebody's name, by their number. No two are the same. */
export function nameOf(index: number): string {
	return `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]} ${index}`;
}

/** A text as it comes from a file: in one piece, which a text that was put together is not. */
export function flat(text: string): string {
	return Buffer.from(text).toString();
}

// Most are of the same group; one in ten is anybody.
function neighbour(index: number, count: number, dice: Dice): number {
	const first = index - (index % COMMUNITY);
	const other = dice.chance(0.1) ? dice.whole(0, count - 1) : dice.whole(first, Math.min(first + COMMUNITY, count) - 1);
	return other === index ? (index + 1) % count : other;
}

function entryOf(index: number, count: number, dice: Dice): string {
	const day = dayBefore(dice.whole(0, LAST_DAYS));
	const others = dice.chance(0.4) ? ` with [[${nameOf(neighbour(index, count, dice))}]]` : "";
	const promise = dice.chance(0.1) ? `\n  - [${dice.chance(0.7) ? "x" : " "}] send the notes on ${dice.pick(ABOUT)}` : "";
	return `- ${day}: ${dice.pick(DONE)}${others} about ${dice.pick(ABOUT)}; ${dice.pick(PROSE).toLowerCase().slice(0, 60)}${promise}`;
}

function dayBefore(days: number): string {
	return new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);
}

function paragraphs(sentences: readonly string[]): string {
	return sentences.map((sentence, at) => `${sentence}${at % 4 === 3 ? "\n\n" : " "}`).join("");
}

function yamlOf(properties: Readonly<Record<string, unknown>>): string {
	return Object.entries(properties)
		.map(([name, value]) =>
			Array.isArray(value) ? `${name}:\n${value.map((item) => `  - "${item}"\n`).join("")}` : `${name}: ${String(value)}\n`,
		)
		.join("");
}
