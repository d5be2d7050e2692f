import { channelLookup, type ChannelOf } from "../../kinds/channel";
import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import type { Calendar } from "../dates/calendar";
import { dateRules } from "../dates/date-rules";
import type { DateRules } from "../dates/written-date";
import type { SectionNames } from "../text/section";
import { type OutcomeRules, outcomeRules } from "../wording/outcome";

/** By what rules the entries of a note are read, and so written. */
export interface EntryRules {
	readonly sections: SectionNames;
	readonly channelOf: ChannelOf;
	readonly dates: DateRules;
	readonly outcomes: OutcomeRules;
}

/** The rules of a vault. */
export function entryRules(settings: Settings, habits: VaultHabits, calendar: Calendar): EntryRules {
	return {
		sections: { log: settings.logHeadings, facts: settings.factHeadings },
		channelOf: channelLookup(settings.channelWords),
		dates: dateRules(settings, habits, calendar),
		outcomes: outcomeRules(settings.unanswered, settings.cancelled),
	};
}
