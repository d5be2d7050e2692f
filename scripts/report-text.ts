import { listWords, statusWords } from "../src/core/words/list";
import { spokenStanding } from "../src/core/rhythm/spoken";
import { isFolded } from "../src/core/rhythm/reconnect";
import { lastTime } from "../src/core/rhythm/last-time";
import { STATUSES } from "../src/core/rhythm/rhythm";
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
	const lines = [`${people.byPath.size} people on ${people.today}`];
	for (const status of STATUSES) {
		const group = rows.filter((row) => row.rhythm.status === status);
		const shown = group.filter((row) => !isFolded(row));
		if (group.length > 0) lines.push("", `${statusWords[status].title} (${group.length})`);
		for (const row of shown) {
			const { contact } = row.person;
			const { said, promise } = lastTime(row.person);
			lines.push(`  ${[contact.name, contact.role, contact.organizations.join(", ")].filter(Boolean).join(" · ")}`);
			lines.push(`    ${spokenStanding(row.rhythm, contact.snoozeUntil, people.today)}`);
			if (said !== null) lines.push(`    ${listWords.lastTime}: ${said}`);
			if (promise !== null)
				lines.push(`    ${promise.owner === "me" ? listWords.youPromised : listWords.theyPromised}: ${promise.text}`);
		}
		if (shown.length < group.length) lines.push(`  ${listWords.unsorted(group.length - shown.length)}`);
	}
	const ties = network.ties.filter(({ strength }) => strength > 0).length;
	const ghosts = network.nodes.filter(({ ghost }) => ghost).length;
	lines.push(
		"",
		`Network: ${network.nodes.length} people, ${ghosts} of them without a note, ${ties} ties, ${network.ties.length - ties} mere mentions`,
	);
	lines.push(...gapLines(world, more.targets ?? []));
	if (people.problems.length > 0) lines.push("", `Problems (${people.problems.length})`);
	for (const { path, line, message } of people.problems) lines.push(`  ${path}:${line}: ${message}`);
	if (more.introduction) lines.push(...introductionLines(more.introduction, network));
	return `${lines.join("\n")}\n`;
}
