// Where moment.js calls a language otherwise than the application does.
const LOCALES: Readonly<Record<string, string>> = { no: "nb", zh: "zh-cn" };

/** The locale of moment.js for a language of the application: "pt-br" for "pt-BR". */
export function momentLocale(language: string): string {
	return LOCALES[language] ?? language.toLowerCase();
}
