import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import type { Calendar } from "./calendar";
import { dailyDayReader } from "./daily-format";
import { monthLookup } from "./month-names";
import type { DateRules } from "./written-date";

/** By what rules dates are read in a vault. */
export function dateRules(settings: Pick<Settings, "dailyNotes" | "dateOrder">, habits: VaultHabits, calendar: Calendar): DateRules {
	const { format } = settings.dailyNotes ?? habits.dailyNotes;
	return {
		dailyDay: dailyDayReader(format, calendar),
		dailyFormat: format,
		calendar,
		language: habits.language,
		order: settings.dateOrder,
		monthOf: monthLookup(habits.language),
	};
}
