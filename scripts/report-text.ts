import { listWords, statusWords } from "../src/core/words/list";
import { counted } from "../src/core/words/spans";
import { countedPeople } from "../src/core/words/counted";
import { toldApart } from "../src/core/notes/people/choosing";
import type { People } from "../src/core/notes/people/people";
import { foldedWords, listGroups, listRow } from "../src/core/rhythm/list";
import { othersIn } from "../src/core/rhythm/choosing/list-choice";
import type { ReconnectRow } from "../src/core/rhythm/reconnect";
import type { AskedIntroduction } from "../src/core/report/reported-introduction";
import type { World } from "../src/core/world";
import { gapLines } from "./gaps-text";
import { introductionLines } from "./introduction-text";

/** What the report tells besides: the gaps of organisations that are targets, and an introduction. */
export interface MoreAsked {
	readonly targets: readonly string[];
	readonly introduction: AskedIntroduction | null;
}

/** The report for a person to read: the list, the network in figures, its gaps, the problems, and the introduction that was asked for. */
export function reportText(world: World, more: Partial<MoreAsked> = {}): string {
	const { people, rows, network } = world;
	const lines = [`${countedPeople(people.byPath.size)} on ${people.today}`];
	for (const group of listGroups(othersIn(rows, people.me))) {
		const { status, rows: shown, folded } = group;
		lines.push("", `${statusWords[status].title} (${shown.length + folded.length})`, ...shown.flatMap((row) => rowLines(row, people)));
		if (folded.length > 0) lines.push(`  ${foldedWords(group)}`);
	}
	const ties = network.ties.filter(({ strength }) => strength > 0).length;
	const ghosts = network.nodes.filter(({ ghost }) => ghost).length;
	const mentions = counted(network.ties.length - ties, "mere mention");
	lines.push(
		"",
		`Network: ${countedPeople(network.nodes.length)}, ${ghosts} of them without a note, ${counted(ties, "tie")}, ${mentions}`,
	);
	lines.push(...gapLines(world, more.targets ?? []));
	if (people.problems.length > 0) lines.push("", `Problems (${people.problems.length})`);
	for (const { path, line, message } of people.problems) lines.push(`  ${path}:${line}: ${message}`);
	if (more.introduction) lines.push(...introductionLines(more.introduction, network));
	return `${lines.join("\n")}\n`;
}

// What the list says of somebody, a line for each.
function rowLines(row: ReconnectRow, people: People): readonly string[] {
	const { role, organizations } = row.person.contact;
	const { called, standing, remarks, said, promise } = listRow(row, people.today, toldApart(people, row.person.contact));
	return [
		`  ${[called, role, organizations.join(", ")].filter(Boolean).join(" · ")}`,
		`    ${standing}`,
		...remarks.map((remark) => `    ${remark}`),
		...(said === null ? [] : [`    ${listWords.lastTime}: ${said}`]),
		...(promise === null ? [] : [`    ${promise.whose}: ${promise.text}`]),
	];
}
