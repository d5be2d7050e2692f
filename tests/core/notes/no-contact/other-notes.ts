import type { Dice } from "../grammar/dice";
import { contactLine, noDate, paragraph, sentence, someDate, someLink } from "./words";

type Made = { readonly path: string; readonly text: string };

const lines = (dice: Dice, most: number, write: (dice: Dice) => readonly string[]): readonly string[] =>
	Array.from({ length: dice.whole(2, most) }, () => write(dice)).flat();

// A line of a daily note that links to somebody and tells of no contact, or that is not there to be read.
function dailyLine(dice: Dice): readonly string[] {
	const link = someLink(dice);
	const verb = dice.pick(["call", "phone", "mail", "email", "message", "text", "dm", "meet", "visit", "chat"]);
	return dice.pick<readonly string[]>([
		[`- [ ] ${dice.pick(["call", "lunch with", "coffee with", "answer"])} ${link}`],
		[`- [-] coffee with ${link}`],
		[`- ${verb} ${link}`],
		[`* ${verb} ${link} about the garden`],
		[`- read the paper that ${link} wrote`],
		[`- ${link} turns ${dice.whole(30, 90)} tomorrow`],
		[`- ${dice.pick(["lunch", "coffee", "a call"])}, all about ${link}`],
		[`- Meeting regarding ${link}`],
		[`- email via ${link}`],
		[`- coffee alone, an intro to ${link} would help`],
		[`> coffee with ${link}`],
		[`- coffee ![[Mara Voss]]`],
		[`- \`coffee with ${link}\``],
		[`- coffee at [[Café Nord]]`],
		[`The call with ${link} was moved, and the dinner, too.`],
		[`## Ideas for ${link}`],
		["```", `- coffee with ${link}`, "```"],
		[`%% call with ${link} %%`],
		[`- buy a gift for ${link}`],
		[`- TODO call with ${link}`],
		[`- ~~coffee with ${link}~~`],
		[`- 10:30 ${link} is on leave`],
		[`- ${noDate(dice)}`],
		[sentence(dice)],
		["| Time | What |", "| --- | --- |", `| 9:00 | plan for ${link} |`],
	]);
}

function dailyNote(dice: Dice): Made {
	const day = `2024-03-${String(dice.whole(1, 28)).padStart(2, "0")}`;
	const head = dice.pick<readonly string[]>([
		[],
		["---", "tags: [daily, people/mara-voss]", "mood: 4", "---"],
		["---", 'author: "[[Mara Voss]]"', "---"],
	]);
	const [path, block] = dice.chance(0.6)
		? [`${dice.pick(["", "Daily/", "People/"])}${day}.md`, head]
		: [`Journal/Trip ${dice.whole(1, 99)}.md`, ["---", `date: ${day}`, "---"]];
	return { path, text: [...block, `# ${dice.pick(["Today", day, "Trip"])}`, "", ...lines(dice, 9, dailyLine)].join("\n") };
}

// A note without a day, in which dates and contact are what it is about.
function otherNote(dice: Dice): Made {
	const body = lines(dice, 6, (each) =>
		each.pick<readonly string[]>([
			[contactLine(each)],
			paragraph(each),
			[`## ${someDate(each)}`, `Lunch with ${someLink(each)}`],
			[`- ${noDate(each)}`],
			["| Date | With | Type |", "| --- | --- | --- |", `| ${someDate(each)} | ${someLink(each)} | call |`],
			[`date:: ${someDate(each)}`, `with:: ${someLink(each)}`, "type:: call"],
			[`> ${sentence(each)}`, `> — ${someLink(each)}, ${someDate(each)}`],
			[`- [x] call ${someLink(each)} ✅ 2024-03-02`],
		]),
	);
	const [path, block] = dice.pick<readonly [string, readonly string[]]>([
		["Changelog.md", []],
		[`Invoices/${dice.whole(2015, 2024)}-${dice.whole(100, 999)}.md`, ["---", `created: 2024-03-01`, "---"]],
		["Invoices/Invoice 2024-03-15.md", []],
		["Books/The Garden.md", ["---", "type: book", 'people: ["[[Mara Voss]]"]', "created: 2024-03-01", "---"]],
		["Recipes/Bread.md", ["---", 'with: "[[Jonas Lind]]"', "updated: 2024-03-01", "---"]],
		["Trips/Kyoto.md", ["---", 'contacts: ["[[Aiko Tanabe]]"]', "start: 2024-03-01", "---"]],
		["People/People.md", []],
		["People/Index.md", ["---", "tags: [person]", "---"]],
		["People/2024-03-15 Wedding.md", []],
		["Templates/Person.md", ["---", "type: person", "---"]],
		["Person.md", ["---", "type: person", "name: {{title}}", "---"]],
		["People/Ola Berg (conflicted copy 2024-03-01).md", []],
		["People/@Mara Voss/Gift ideas.md", []],
		["Quotes.md", ["---", 'person: "[[Pierre Duval]]"', "---"]],
		["To do.md", ["---", "tags: [list]", "---"]],
	]);
	// Fields on the first lines would be properties.
	return { path, text: [...block, sentence(dice), "", ...body].join("\n") };
}

/** A note about nobody, with a day or without, in which nothing tells of contact. */
export function noPersonNote(dice: Dice): Made {
	return dice.chance(0.5) ? dailyNote(dice) : otherNote(dice);
}
