import { CHANNELS_BY_LANGUAGE } from "../src/core/languages/channel-words";
import { COLUMNS_BY_LANGUAGE } from "../src/core/languages/columns";
import { HEADINGS } from "../src/core/languages/headings";
import { LANGUAGES } from "../src/core/languages/language";
import { OUTCOMES } from "../src/core/languages/outcomes";
import { channelName } from "../src/core/words/settings";
import { DATED_NAMES } from "../src/core/kinds/dated-names";

const NOTICE = "<!-- Made by “npm run docs” from src/core/languages. Change the words there, not on this page. -->";

/** The page of the words that are read in other languages than English. */
export function languagesPage(): string {
	const named = new Intl.DisplayNames(["en"], { type: "language" });
	const parts = [
		NOTICE,
		"# Words of other languages",
		"Headings, titles of columns and words for how you were in touch are read in English and, besides, in the language of Obsidian. Those of English are settings, but for the titles of columns; the others are these. Columns stand in the order date · type · with · topic · next · outcome.",
		"Dates with the full names of months, weekdays beside a date, and the names under which a note of a meeting says when it was and who was there are read in every language. These names are settings:",
		`- The day: ${DATED_NAMES.day.join(", ")}\n- Who was there: ${DATED_NAMES.attendees.join(", ")}`,
		...LANGUAGES.map((language) => {
			const { log, facts } = HEADINGS[language];
			const channels = Object.entries(CHANNELS_BY_LANGUAGE[language]).map(
				([channel, words]) =>
					`- ${channelName(channel as keyof (typeof CHANNELS_BY_LANGUAGE)[typeof language])}: ${words.join(", ")}`,
			);
			const { unanswered, cancelled, behind } = OUTCOMES[language];
			const rows = [`- Log headings: ${log.join(", ")}`, `- Facts headings: ${facts.join(", ")}`, ...channels];
			const before = behind.join(", ");
			const outcomes = [
				`- No answer: ${unanswered.join(", ")}`,
				`- Cancelled: ${cancelled.join(", ")}${before && `; also before ${before}`}`,
			];
			const columns = Object.values(COLUMNS_BY_LANGUAGE[language]).map((titles) => titles.join(", "));
			outcomes.push(`- Columns of tables: ${columns.join(" · ")}`);
			return `## ${named.of(language) ?? language}\n\n${[...rows, ...outcomes].join("\n")}`;
		}),
	];
	return `${parts.join("\n\n")}\n`;
}
