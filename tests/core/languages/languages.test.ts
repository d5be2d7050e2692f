import { describe, expect, test } from "vitest";
import { CHANNEL_WORDS } from "../../../src/core/kinds/channel";
import { CHANNELS_BY_LANGUAGE } from "../../../src/core/languages/channel-words";
import { HEADINGS } from "../../../src/core/languages/headings";
import { inLanguage, LANGUAGES } from "../../../src/core/languages/language";
import { languagesPage } from "../../../scripts/languages-page";
import { peopleIn, personNote } from "../small-vault";
import { readFileSync } from "node:fs";

const PATH = "People/Jane Doe.md";

function read(language: string, text: string): readonly string[] {
	const people = peopleIn({ [PATH]: personNote("", text) }, { habits: { language } });
	return (people.byPath.get(PATH)?.interactions ?? []).map(({ day, channel, topic }) => `${day} ${channel} “${topic}”`);
}

const DAY = "2024-03-15";

describe("words of the application's language", () => {
	test.each([
		["de", "- 2024-03-15: Kaffee am Markt", "coffee “Kaffee am Markt”"],
		["de", "- 2024-03-15: Anruf", "call “Anruf”"],
		["fr", "- 15 mars 2024 : déjeuner", "meal “déjeuner”"],
		["fr-CA", "- 2024-03-15: Appel", "call “Appel”"],
		["es", "- 15 de marzo de 2024: llamada", "call “llamada”"],
		["it", "- 15 marzo 2024: pranzo", "meal “pranzo”"],
		["pt-BR", "- 2024-03-15: reunião", "meeting “reunião”"],
		["nl", "- 2024-03-15: wandeling", "walk “wandeling”"],
		["sv", "- 2024-03-15: fika", "coffee “fika”"],
		["da", "- 2024-03-15: gåtur", "walk “gåtur”"],
		["no", "- 2024-03-15: lunsj", "meal “lunsj”"],
		["pl", "- 2024-03-15: spotkanie", "meeting “spotkanie”"],
		["ru", "- 15 марта 2024: звонок", "call “звонок”"],
		["ja", "- 2024年3月15日：電話で相談", "call “電話で相談”"],
		["ko", "- 2024년 3월 15일: 커피를 마심", "coffee “커피를 마심”"],
		["zh", "- 2024年3月15日咖啡", "coffee “咖啡”"],
		["zh-TW", "- 2024-03-15：會議", "meeting “會議”"],
		["de", "- 2024-03-15: coffee", "coffee “coffee”"],
		["en", "- 2024-03-15: Kaffee", "other “Kaffee”"],
	])("in %s: %s", (language, text, entry) => expect(read(language, text)).toEqual([`${DAY} ${entry}`]));

	test.each([
		["de", "Termin abgesagt wegen Krankheit", "missed"],
		["de", "Treffen verschoben auf Freitag", "missed"],
		["de", "Treffen nach verschobenem Flug", "done"],
		["fr", "Réunion reportée à lundi", "missed"],
		["fr", "Déjeuner annulé en raison de la grève", "missed"],
		["es", "Reunión aplazada para mayo", "missed"],
		["it", "Pranzo rimandato a lunedì", "missed"],
		["pt", "Almoço adiado para maio", "missed"],
		["nl", "Lunch verplaatst naar vrijdag", "missed"],
		["sv", "Lunch uppskjutet till fredag", "missed"],
		["da", "Frokost udsat til fredag", "missed"],
		["nb", "Lunsj utsatt til fredag", "missed"],
		["pl", "Obiad przełożony na piątek", "missed"],
		["ru", "Встреча перенесена на пятницу", "missed"],
		["de", "Lunch cancelled by her", "missed"],
		["en", "Lunch cancelled auf Freitag", "done"],
	])("in %s, what was called off: %s", (language, text, status) => {
		const people = peopleIn({ [PATH]: personNote("", `- 2024-03-15: ${text}`) }, { habits: { language } });
		expect(people.byPath.get(PATH)?.interactions[0]?.status).toBe(status);
	});

	test.each([
		["de", "Gespräche"],
		["fr", "Échanges"],
		["es", "Reuniones"],
		["ja", "やりとり"],
		["zh", "🗒 互动记录"],
		["de", "Interactions"],
	])("in %s, a log below %s", (language, heading) => {
		expect(read(language, `- 2024-03-01: call\n\n## ${heading}\n- 2024-03-15: call`)).toEqual([`${DAY} call “call”`]);
	});
	test.each([
		["de", "| Datum | Art | Notizen |", "| 15.3.2024 | Telefonat | Dach |", "call “Dach”"],
		["fr", "| Date | Moyen | Sujet |", "| 2024-03-15 | Appel | le toit |", "call “le toit”"],
		["es", "| Fecha | Con | Tema |", "| 2024-03-15 | [[Bob]] | almuerzo |", "meal “almuerzo”"],
		["ru", "| Дата | Заметки |", "| 2024-03-15 | звонок |", "call “звонок”"],
		["zh-CN", "| **日期** | 方式 | 内容 |", "| 2024年3月15日 | 电话 | 谈屋顶 |", "call “谈屋顶”"],
		["ja", "| 日付 | 手段 | 内容 |", "| 2024-03-15 | メール | 屋根 |", "email “屋根”"],
		["de", "| Date | Type | Notes |", "| 2024-03-15 | Kaffee | Dach |", "coffee “Dach”"],
	])("in %s, a table %s", (language, head, row, entry) => {
		const rule = "| --- ".repeat(head.split("|").length - 2) + "|";
		expect(read(language, `${head}\n${rule}\n${row}`)).toEqual([`${DAY} ${entry}`]);
	});
	test.each([
		["de", "| Datum | Betrag |", "| 2024-03-15 | 20 |"],
		["de", "| Datum | Art |", "| 2024-03-15 | Zahlung |"],
		["en", "| Datum | Notizen |", "| 2024-03-15 | Kaffee |"],
		["fr", "| Fecha | Notas |", "| 2024-03-15 | café |"],
	])("in %s, no log is %s", (language, head, row) => expect(read(language, `${head}\n| --- | --- |\n${row}`)).toEqual([]));

	test.each([
		["de", "Werdegang"],
		["fr", "Carrière"],
		["pt", "Datas importantes"],
		["ko", "약력"],
	])("in %s, facts below %s", (language, heading) => {
		expect(read(language, `## ${heading}\n- 2024-03-15: call`)).toEqual([]);
		expect(read("en", `## ${heading}\n- 2024-03-15: call`)).toHaveLength(1);
	});
});

describe.each(LANGUAGES)("the words of %s", (language) => {
	test("each names one channel, and none that English names otherwise", () => {
		const own = Object.entries(CHANNELS_BY_LANGUAGE[language]).flatMap(([channel, words]) =>
			words.map((word) => [word, channel] as const),
		);
		const english = new Map(Object.entries(CHANNEL_WORDS).flatMap(([channel, words]) => words.map((word) => [word, channel] as const)));
		expect(new Set(own.map(([word]) => word)).size).toBe(own.length);
		expect(own.filter(([word]) => word !== word.toLowerCase())).toEqual([]);
		expect(own.filter(([word, channel]) => (english.get(word) ?? channel) !== channel)).toEqual([]);
	});
	test("no heading is of both kinds", () => {
		const { log, facts } = HEADINGS[language];
		expect(log.filter((heading) => facts.includes(heading))).toEqual([]);
		expect(new Set([...log, ...facts]).size).toBe(log.length + facts.length);
	});
});

test("a language that is not known has no words of its own", () => {
	expect([inLanguage(HEADINGS, "en"), inLanguage(HEADINGS, "eo"), inLanguage(HEADINGS, "")]).toEqual([null, null, null]);
	expect(inLanguage(HEADINGS, "nn")).toBe(HEADINGS.nb);
});

test("the page of words is made from these tables", () => {
	expect(readFileSync("docs/languages.md", "utf8") === languagesPage(), "run “npm run docs” and commit the page").toBe(true);
});
