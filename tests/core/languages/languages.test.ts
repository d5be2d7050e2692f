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
