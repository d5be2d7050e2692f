import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import { dailyDayReader } from "./daily-format";
import { monthLookup } from "./month-names";
import type { DateRules } from "./written-date";

/** By what rules dates are read in a vault. */
export function dateRules(settings: Pick<Settings, "dailyNotes" | "dateOrder">, habits: VaultHabits): DateRules {
	const monthOf = monthLookup(habits.language);
	const { format } = settings.dailyNotes ?? habits.dailyNotes;
	const dailyDay = dailyDayReader(format, monthOf);
	return { dailyDay, dailyFormat: format, language: habits.language, order: settings.dateOrder, monthOf };
}
