import { dailyName } from "./daily-names";
import { lineAbout, planned } from "./daily-line";
import { type MadeNote, noteFrom } from "./made-note";
import type { Maker, Scene } from "./scene";
import { paperFor, plainProperty } from "./paper";
import type { Block } from "./expected";
import { linkTo, PEOPLE } from "./cast";
import { someDay } from "./days";

/** Makes a note of one day whose lines link to people. */
export function dailyNote(maker: Maker, scene: Scene): MadeNote {
	const { dice } = maker;
	const day = someDay(maker);
	const { folder, format } = scene.dailyNotes;
	const isNamed = dice.chance(0.7);
	const name = isNamed ? `${folder === "" ? "" : `${folder}/`}${dailyName(day, format, scene.language)}` : "Trips/Oslo";
	const property = dice.pick([`date: ${day}`, `day: ${day}`, `when: "[[${day}]]"`]);
	const blocks = Array.from({ length: dice.whole(2, 6) }, () => blockFor(maker, day));
	const form = isNamed ? `daily format ${format}` : `dated note, ${property.slice(0, 4)}`;
	return noteFrom({
		scene,
		path: `${name}.md`,
		properties: isNamed ? [] : [plainProperty(property)],
		sections: [
			{
				heading: null,
				level: 0,
				isRead: true,
				blocks,
				forms: [...(isNamed ? ["daily note"] : []), form, `daily lines, mode ${scene.mentions}`],
			},
		],
		paper: paperFor(maker),
	});
}

function blockFor(maker: Maker, day: string): Block {
	const roll = maker.dice.whole(1, 10);
	if (roll <= 5) return lineAbout(maker, day);
	return roll <= 7 ? planned(maker, day) : noLine(maker);
}

// What links to somebody where it does not count, and what links to nobody.
function noLine(maker: Maker): Block {
	const link = linkTo(maker, maker.dice.pick(PEOPLE)).text;
	const [form, lines] = maker.dice.pick([
		["a quote", [`> coffee with ${link}`]],
		["a quote", [`> - [x] coffee with ${link}`]],
		["an embed", ["- coffee with ![[Jane Doe]]"]],
		["code", [`- \`coffee with ${link}\``]],
		["code", ["```", `- coffee with ${link}`, "```"]],
		["a comment", ["%%", `- coffee with ${link}`, "%%"]],
		["a comment", [`- lunch alone <!-- coffee with ${link} -->`]],
		["a struck-out line", [`- ~~coffee with ${link}~~`]],
		["a placeholder", ["- coffee with {{name}}"]],
		["nobody", ["- coffee with Jane Doe"]],
		["nobody", ["- coffee with [[Project Omega]] and [[Nobody]]"]],
	] as const);
	return { kind: "other", lines, entries: [], problems: [], forms: [`daily line: ${form}`] };
}
