import { type Day, daysBetween } from "../notes/dates/day";
import { whatOf } from "../notes/people/choosing";
import type { People } from "../notes/people/people";
import { lastTime } from "../rhythm/last-time";
import type { ReconnectRow } from "../rhythm/reconnect";
import type { Rhythm } from "../rhythm/rhythm";
import { spokenAgo, spokenCadence, spokenDays, standingWords } from "../words/spans";
import { shortened } from "../words/shortened";
import { triageWords } from "../words/triage";

/** What helps to decide about somebody in two seconds. All texts are plain and short; what is not known is empty or null. */
export interface TriageCard {
	readonly path: string;
	readonly name: string;
	/** Role, organizations, and what tells them apart from others of this name. */
	readonly what: string;
	readonly why: string | null;
	/** The last contact, and how often there is any. */
	readonly contact: string;
	/** What was said the last time. */
	readonly said: string | null;
	/** The cadence that holds until somebody decides, and where it comes from: `quarterly (default)`. */
	readonly cadence: string;
	/** What in the note stands in the way of a decision. */
	readonly remarks: readonly string[];
}

const LONGEST_NAME = 120;
const LONGEST_TEXT = 240;

/** What is shown of somebody who is to be sorted. */
export function triageCard({ person, rhythm }: ReconnectRow, people: People): TriageCard {
	const { today, problems } = people;
	const { path, name, why, circleLine } = person.contact;
	const { said, interaction } = lastTime(person, today);
	const told = said ?? (interaction === null || interaction.channel === "other" ? null : interaction.channel);
	const { days, source } = rhythm.cadence;
	return {
		path,
		name: shortened(name, LONGEST_NAME),
		what: shortened(whatOf(people, person.contact), LONGEST_TEXT),
		why: why === null ? null : shortened(why, LONGEST_TEXT),
		contact: spokenContact(rhythm, today),
		said: told === null ? null : shortened(told, LONGEST_TEXT),
		cadence: days === null ? triageWords.never : spokenCadence(days) + standingWords.sources[source],
		remarks: problems
			.filter(({ code, line }) => code === "broken-properties" || (code === "unreadable-value" && line === circleLine))
			.filter((problem) => problem.path === path)
			.map(({ message }) => message),
	};
}

function spokenContact({ last, contactDays, cadence: { days, source } }: Rhythm, today: Day): string {
	if (last === null) return triageWords.noContact;
	const often = source === "inferred" && days !== null ? triageWords.often(spokenDays(days)) : triageWords.counted(contactDays);
	return triageWords.contact(spokenAgo(daysBetween(last, today)), often);
}
