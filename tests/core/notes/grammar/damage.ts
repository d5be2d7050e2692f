import type { Dice } from "./dice";

const MARKS = [
	..."[[,]],[,],(,),![[,`,```,~~~,%%,<!--,-->,$$,**,_,~~,::,|,> ,# ,- ,- [ ] ,- [-] ,{{,}},<%,%>,\\,→,#noreply, [with:: ,date:: ,[date:: ".split(
		",",
	),
	...["\n", "\r", "\t", "    ", "---\n", "\n---\n", "```\n", "\n## Log\n", "\n# Family\n", "> [!call] ", "[x](", "| date |\n|---|\n"],
	...[
		"2024-02-30",
		"15/03/24",
		"03/04/2024",
		"2199-12-31",
		"2200-01-01",
		"0000-00-00",
		"20240230",
		"March 2024",
		"📅 2024-13-45",
		"99999999999",
		"T25:61",
		"14:30",
	],
] as const;
const CONTROLS = [
	...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
	"\u007F",
	"\u0085",
	"\u2028",
	"\u2029",
	"\u200B",
	"\uFEFF",
	"\u202E",
];
const SURROGATES = ["\uD800", "\uDC00", "\uDBFF", "\uD83D"];

type Damage = (text: string, dice: Dice) => string;

const DAMAGES: Readonly<Record<string, Damage>> = {
	"a cut": (text, dice) => replaced(text, dice, dice.whole(1, 40), ""),
	"an end": (text, dice) => text.slice(0, dice.whole(0, text.length)),
	"doubled characters": (text, dice) => {
		const at = dice.whole(0, text.length);
		return text.slice(0, at) + (text[at] ?? "").repeat(dice.whole(1, 4)) + text.slice(at);
	},
	"swapped lines": (text, dice) => {
		const lines = text.split("\n");
		const [a, b] = [dice.whole(0, lines.length - 1), dice.whole(0, lines.length - 1)];
		return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join("\n");
	},
	"a line twice": (text, dice) => {
		const lines = text.split("\n");
		const line = dice.pick(lines);
		return lines.flatMap((other) => (other === line ? [other, other] : [other])).join("\n");
	},
	"a mark": (text, dice) => replaced(text, dice, 0, dice.pick(MARKS)),
	marks: (text, dice) => replaced(replaced(text, dice, 0, dice.pick(MARKS)), dice, 0, dice.pick(MARKS)),
	"a control character": (text, dice) => replaced(text, dice, 0, dice.pick(CONTROLS)),
	"half a character": (text, dice) => replaced(text, dice, dice.whole(0, 1), dice.pick(SURROGATES)),
	"another digit": (text, dice) => {
		const digits = [...text.matchAll(/\d/gu)];
		const at = digits.length === 0 ? 0 : dice.pick(digits).index;
		return text.slice(0, at) + String(dice.whole(0, 9)) + text.slice(at + 1);
	},
	"a very long line": (text, dice) => {
		if (!dice.chance(0.05)) return replaced(text, dice, 0, dice.pick(MARKS).repeat(9));
		const at = dice.whole(0, text.length);
		return text.slice(0, at) + text.slice(at, at + dice.whole(1, 9)).repeat(dice.whole(200, 3000)) + text.slice(at);
	},
};

/** The names of all damages. */
export const DAMAGE_NAMES = Object.keys(DAMAGES);

/** A text that was damaged some times, and the names of what was done to it. */
export function damaged(text: string, dice: Dice): { readonly text: string; readonly damages: readonly string[] } {
	const damages = Array.from({ length: dice.whole(1, 4) }, () => dice.pick(DAMAGE_NAMES));
	return { text: damages.reduce((sum, name) => DAMAGES[name]?.(sum, dice) ?? sum, text), damages };
}

function replaced(text: string, dice: Dice, length: number, by: string): string {
	const at = dice.whole(0, text.length);
	return text.slice(0, at) + by + text.slice(at + length);
}
