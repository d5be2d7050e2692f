import type { Dice } from "../grammar/dice";
import { contactLine, noDate, paragraph, sentence, someDate, someLink, someMonth } from "./words";

type Writer = (dice: Dice) => readonly string[];

const FACTS = ["Facts", "Bio", "Biography", "Background", "About", "Career", "Work history", "Experience", "Positions", "Employment"];
const MORE_FACTS = [
	"Education",
	"Family",
	"Key dates",
	"Important dates",
	"Anniversaries",
	"Life events",
	"Milestones",
	"History",
	"Timeline",
];
const OTHERS = [
	"Notes",
	"Places lived",
	"Résumé",
	"Recipes of hers",
	"Quotes",
	"Books",
	"Travels",
	"Invoices",
	"Obituary",
	"Ideas",
	"1984",
];
const LOGS = ["Interactions", "Log", "Meetings", "Conversations", "Touchpoints"];

const several = (dice: Dice, most: number, write: (dice: Dice) => string): readonly string[] =>
	Array.from({ length: dice.whole(1, most) }, () => write(dice));

// What in a section of facts, or in no place where anything counts, says nothing of contact, be there a date at its start.
const fact: Writer = (dice) =>
	dice.pick<Writer>([
		() =>
			several(
				dice,
				5,
				() => `- ${someDate(dice)}: ${dice.pick(["born", "married", "joined the board", "met her husband", "call to the bar"])}`,
			),
		() => several(dice, 4, () => `- **${someMonth(dice)}**: ${dice.pick(["moved", "promoted", "sabbatical"])}`),
		() => several(dice, 4, () => `- ${someMonth(dice)} – ${someMonth(dice)}: Engineer`),
		() => [`### ${someDate(dice)}`, ...paragraph(dice)],
		() => ["| Date | Notes |", "| --- | --- |", ...several(dice, 3, () => `| ${someDate(dice)} | promoted |`)],
		() => [`date:: ${someDate(dice)}`, "place:: Oslo"],
		() => [`> [!info] ${someDate(dice)}`, "> The move."],
	])(dice);

// What stands anywhere in a person note outside log sections and tells of no contact.
const plain: Writer = (dice) =>
	dice.pick<Writer>([
		paragraph,
		paragraph,
		() => several(dice, 6, () => `${dice.pick(["-", "*", "+"])} ${noDate(dice)}`),
		() => several(dice, 4, (each) => `> ${each.pick([contactLine(each), sentence(each), `${someDate(each)}: coffee with her`])}`),
		() => ["```", ...several(dice, 3, contactLine), "```"],
		() => ["%%", ...several(dice, 3, contactLine), "%%"],
		() => [
			"| Date | Amount | Paid |",
			"|---|---|---|",
			...several(dice, 3, () => `| ${someDate(dice)} | ${dice.whole(10, 900)} € | yes |`),
		],
		() => [
			"| Date | Type | Notes |",
			"|---|---|---|",
			...several(dice, 3, () => `| ${someDate(dice)} | ${dice.pick(["Invoice", "Refund", "Gala"])} | ok |`),
		],
		() => several(dice, 3, () => `- [-] ${someDate(dice)}: ${dice.pick(["call", "lunch"])}`),
		() => several(dice, 3, () => `- ~~${someDate(dice)}: ${dice.pick(["call", "lunch"])}~~`),
		() => [`- ${someDate(dice)}: ${dice.pick(["created", "Note added", "imported from Google", "contact updated", "Added"])}`],
		() =>
			several(
				dice,
				4,
				() => `- [ ] ${dice.pick(["send her the book", "ask about the garden", sentence(dice)])} 📅 2023-05-0${dice.whole(1, 9)}`,
			),
		() => ["> [!quote] What she said", `> ${sentence(dice)}`, `> ${someDate(dice)}: it rained.`],
		() => [`Updated:: ${someDate(dice)}`, `Source:: ${someLink(dice)}`],
		() => [`Date: ${someDate(dice)}`, `From: ${someLink(dice)}`, `Sent: ${someDate(dice)}`, "", ...paragraph(dice)],
		() => [`[^1]: ${someDate(dice)}, Le Monde.`, `[^2]: ${sentence(dice)}`],
		() => [`${someDate(dice)}: coffee with her at the station`, "", `${someDate(dice)} – lunch, ${someLink(dice)} was there`],
		() => ["$$", contactLine(dice), "$$"],
	])(dice);

// Under a heading that is not the person's name, a month alone is no contact.
const vague: Writer = (dice) =>
	several(dice, 4, () =>
		dice.pick([
			`- ${someMonth(dice)}: ${dice.pick(["Oslo", "a call for papers", "coffee farm"])}`,
			`- ${someMonth(dice)} – ${someMonth(dice)}: Lund`,
		]),
	);

function section(dice: Dice): readonly string[] {
	const kind = dice.whole(1, 10);
	if (kind <= 4) return [`## ${dice.pick([...FACTS, ...MORE_FACTS])}`, "", ...blocks(dice, (each) => each.pick([fact, plain])(each))];
	if (kind === 5) return [`## ${dice.pick(LOGS)}`, "", ...blocks(dice, (each) => [sentence(each), ""])];
	return [`## ${dice.pick(OTHERS)}`, "", ...blocks(dice, (each) => each.pick([plain, plain, vague])(each))];
}

function blocks(dice: Dice, write: Writer): readonly string[] {
	return Array.from({ length: dice.whole(1, 3) }, () => [...write(dice), ""]).flat();
}

/** A note about a person, by its folder or its property, that tells of no contact. */
export function personNote(dice: Dice): { readonly path: string; readonly text: string } {
	const inFolder = dice.chance(0.5);
	const birthday = dice.chance(0.3) ? [`birthday: ${dice.whole(1940, 2000)}-03-05`] : [];
	const dates = dice.chance(0.4)
		? [`created: ${dice.whole(2015, 2023)}-05-01`, `first-met: 2014-0${dice.whole(1, 9)}-02`, `updated: 2023-02-0${dice.whole(1, 9)}`]
		: [];
	const relations = dice.chance(0.3) ? ['knows: ["[[Mara Voss]]", "[[Jonas Lind]] (strong)"]'] : [];
	const block = [...(inFolder ? [] : ["type: person"]), ...birthday, ...dates, ...relations];
	const head = block.length === 0 ? [] : ["---", ...block, "---"];
	const title = dice.chance(0.5) ? ["# Ilse Brandt", ""] : [];
	const body = [...title, ...blocks(dice, plain), ...Array.from({ length: dice.whole(0, 4) }, () => section(dice)).flat()];
	return { path: `${inFolder ? "People" : "Notes"}/Ilse Brandt.md`, text: [...head, ...body].join("\n") };
}
