/** The languages beside English whose words are read, where they are the application's. */
export const LANGUAGES = ["de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "ru", "ja", "ko", "zh"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Words by language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

const ALSO: Readonly<Record<string, Language>> = { no: "nb", nn: "nb" };

/** Those of a table that are meant where the application's language is `de`, `pt-BR`; null where there are none. */
export function inLanguage<T>(table: ByLanguage<T>, language: string): T | null {
	const code = language.toLowerCase().split(/[-_]/u)[0] ?? "";
	const known = LANGUAGES.find((each) => each === (ALSO[code] ?? code));
	return known === undefined ? null : table[known];
}
