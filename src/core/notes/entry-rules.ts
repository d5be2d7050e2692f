import { type ChannelOf, channelLookup } from "./channel";
import type { Calendar } from "./calendar";
import type { DateRules } from "./written-date";
import { dateRules } from "./date-rules";
import type { SectionNames } from "./section";
import type { Settings } from "../settings";
import type { VaultHabits } from "./habits";

/** By what rules the entries of a note are read, and so written. */
export interface EntryRules {
	readonly sections: SectionNames;
	readonly channelOf: ChannelOf;
	readonly dates: DateRules;
}

/** The rules of a vault. */
export function entryRules(settings: Settings, habits: VaultHabits, calendar: Calendar): EntryRules {
	return {
		sections: { log: settings.logHeadings, facts: settings.factHeadings },
		channelOf: channelLookup(settings.channelWords),
		dates: dateRules(settings, habits, calendar),
	};
}
