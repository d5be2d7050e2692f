import { daysIn } from "./days-in";
import { isCalendarDay } from "./calendar";
import type { FullInteraction, FullPeople } from "../../in-full";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { ME, PEOPLE } from "./cast";

import { readBy } from "./comparing";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import type { Scene } from "./scene";

/** A text at a path, read in a scene. */
export interface AnyNote {
	readonly scene: Scene;
	readonly path: string;
	readonly text: string;
}

/** What is wrong with what is read from a text, whatever the text, a line each. */
export function breaches(note: AnyNote): readonly string[] {
	let people: FullPeople;
	try {
		people = readBy(note);
	} catch (thrown) {
		return [`it throws: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`];
	}
	const lines = note.text.split(/\r\n|\r|\n/u);
	return [
		...PEOPLE.flatMap((path) =>
			(people.byPath.get(path)?.interactions ?? []).flatMap((found) => [
				...entryBreaches(found, path, note),
				...placeBreaches(found, note, lines),
			]),
		),
		...people.problems.flatMap(({ path, line, message }) => [
			...(path !== note.path || (Number.isInteger(line) && line >= 1 && line <= lines.length)
				? []
				: [`a problem on line ${line} of ${lines.length}`]),
			...(/\S[^]*[.?!”]$/u.test(message) ? [] : [`a problem without a sentence: ${JSON.stringify(message)}`]),
		]),
		...reconnect(people, DEFAULT_SETTINGS).flatMap(({ rhythm: { last } }) =>
			last === null || last <= note.scene.today ? [] : [`contact on ${last}, which lies ahead`],
		),
	];
}

type Rule = readonly [sentence: string, holds: boolean];

const CALLED_OFF = /cancel|postponed|rescheduled|called off|no-show|abgesagt|annulée?/iu;

function entryBreaches(found: FullInteraction, path: string, { scene: { today }, text }: AnyNote): readonly string[] {
	const { day, precision, time, status, reached, topic, present, mentioned, promises, gave, got, asked } = found;
	const rules: readonly Rule[] = [
		[`no calendar has ${day}`, isCalendarDay(day)],
		[`no clock shows ${time ?? ""}`, time === null || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time)],
		[`${day} lies ahead and was contact`, day <= today || !reached],
		[`${status}, and yet contact`, status === "done" || !reached],
		[`planned for ${day}, which is over`, status !== "planned" || day >= today || precision !== "day"],
		[`missed on ${day}, which is not over`, status !== "missed" || day < today || CALLED_OFF.test(text)],
		[`a topic of two lines: ${JSON.stringify(topic)}`, !/[\r\n]/u.test(topic)],
		[`${path} is not among those present`, present.includes(path)],
		[`I am present: ${present.join()}`, !present.includes(ME) && !mentioned.includes(ME)],
		[`present twice: ${present.join()}`, new Set(present).size === present.length],
		[`present and only spoken of: ${mentioned.join()}`, !mentioned.some((other) => present.includes(other))],
		[`a promise of nothing`, promises.every(({ text }) => text !== "")],
		[`a promise due on no day`, promises.every(({ due }) => due === null || isCalendarDay(due))],
		[`help that can't be counted`, [gave, got, asked].every((count) => Number.isInteger(count) && count >= 0)],
	];
	return rules.filter(([, holds]) => !holds).map(([sentence]) => sentence);
}

// A line that may state the day of a note, `Date: 2024-03-15`.
const STATES_DAY = /^[^\p{L}]{0,12}(?:date|day|when|datum|fecha|data|dato|дата)[*_]{0,3}[ \t]*[:：]/iu;

// The line must hold the day that was read: itself, or for an entry of a dated note or of a property, the note's path, its properties or
// a line that states its day.
function placeBreaches({ day, places }: FullInteraction, note: AnyNote, lines: readonly string[]): readonly string[] {
	return places.flatMap(({ path, line }) => {
		if (path !== note.path || !Number.isInteger(line) || line < 1 || line > lines.length)
			return [`line ${line} of ${path}, which has ${lines.length}`];
		const end = /^\uFEFF?---\s*$/u.test(lines[0] ?? "") ? lines.findIndex((text, index) => index > 0 && /^---\s*$/u.test(text)) : -1;
		const isDatedNote = !note.path.startsWith("People/");
		const properties = lines.slice(0, end + 1);
		const stating = lines.filter((text) => STATES_DAY.test(text));
		const around = isDatedNote ? [note.path, ...properties, ...stating] : line <= end ? properties : [];
		const isThere = [lines[line - 1] ?? "", ...around].some((text) => daysIn(text, note.scene).has(day));
		return isThere ? [] : [`${day} does not stand on line ${line}: ${JSON.stringify((lines[line - 1] ?? "").slice(0, 120))}`];
	});
}
