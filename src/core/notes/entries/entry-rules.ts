import { channelLookup, type ChannelOf } from "../../kinds/channel";
import { columnLookup, type ColumnOf } from "../../kinds/column";
import type { DatedNames } from "../../kinds/dated-names";
import { CHANNELS_BY_LANGUAGE } from "../../languages/channel-words";
import { COLUMNS_BY_LANGUAGE } from "../../languages/columns";
import { HEADINGS } from "../../languages/headings";
import { inLanguage } from "../../languages/language";
import { OUTCOMES } from "../../languages/outcomes";
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
	readonly columnOf: ColumnOf;
	readonly dates: DateRules;
	/** Under which names notes with a day of their own say when it was and who was there. */
	readonly dated: DatedNames;
	readonly outcomes: OutcomeRules;
}

/** The rules of a vault. */
export function entryRules(settings: Settings, habits: VaultHabits, calendar: Calendar): EntryRules {
	const headings = inLanguage(HEADINGS, habits.language);
	const outcomes = inLanguage(OUTCOMES, habits.language);
	return {
		sections: {
			log: [...settings.logHeadings, ...(headings?.log ?? [])],
			facts: [...settings.factHeadings, ...(headings?.facts ?? [])],
		},
		channelOf: channelLookup(settings.channelWords, inLanguage(CHANNELS_BY_LANGUAGE, habits.language)),
		columnOf: columnLookup(inLanguage(COLUMNS_BY_LANGUAGE, habits.language)),
		dated: settings.datedNames,
		dates: dateRules(settings, habits, calendar),
		outcomes: outcomeRules(
			[...settings.unanswered, ...(outcomes?.unanswered ?? [])],
			[...settings.cancelled, ...(outcomes?.cancelled ?? [])],
			outcomes?.behind ?? [],
		),
	};
}
