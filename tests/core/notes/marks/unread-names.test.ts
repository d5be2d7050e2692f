import { describe, expect, test } from "vitest";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import { finished } from "../../../../src/core/kinds/steps";
import { meaningOf, unreadNames, withMeaning } from "../../../../src/core/notes/marks/unread-names";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../../../src/core/settings/settings";

type Block = Readonly<Record<string, unknown>>;
const twice = (block: Block): Block[] => [block, block];
const read = (changes: Partial<Settings>): Settings => parseSettings({ ...DEFAULT_SETTINGS, ...changes });
const told = (blocks: readonly Block[], settings = DEFAULT_SETTINGS): string[] =>
	finished(unreadNames(blocks, settings)).map(({ name, count, example }) => `${name} ${count}: ${example}`);

describe("names of properties of people that are not read", () => {
	test.each<[string, Block[], string[]]>([
		["nothing", [], []],
		["what stands in one note alone", [{ Firma: "Acme" }, { Rolle: "Leiterin" }], []],
		[
			"the most frequent first",
			[{ Rolle: "Leiterin", Firma: "Acme" }, { Rolle: "Koch", Firma: "Bolt", Ort: "Ulm" }, { Rolle: "Arzt" }],
			["Rolle 3: Leiterin", "Firma 2: Acme"],
		],
		["spellings as one, also in one note", [{ Firma: "Acme", "FIRMA:": "Acme" }, { firma: "Bolt" }], ["Firma 2: Acme"]],
		["links as they are shown", twice({ Kennt: ["[[People/Bob|Bob]]", "[[Cleo]]"] }), ["Kennt 2: Bob"]],
		[
			"only where it says something",
			[{ Firma: "" }, { Firma: null }, { Firma: [] }, { Firma: { name: "Acme" } }, { Firma: "Acme" }],
			[],
		],
		[
			"numbers, days and flags",
			twice({ A: 3, B: "1980-03-04", C: "04.03.1980", D: true, E: "+", F: "2026-11-20 – 2026-11-22" }),
			["A 2: 3", "B 2: 1980-03-04", "C 2: 04.03.1980", "D 2: true", "E 2: +", "F 2: 2026-11-20 – 2026-11-22"],
		],
		["names that are read, however spelled", twice({ company: "A", "Job-Title": "B", "Reach_out frequency": 3, ALIAS: "C" }), []],
		[
			"names that mark people, or say when and who in other notes",
			twice({ type: "person", Datum: "2026-01-01", Teilnehmer: "A", people: "B" }),
			[],
		],
		["lists of entries", twice({ interactions: ["2026-01-01 call"], events: ["2026-01-01 call"] }), []],
		[
			"those of the application and of books kept",
			twice({
				tags: "a",
				cssclasses: "b",
				publish: true,
				created: "2026-01-01",
				lastUpdated: "2026-01-01",
				"modified-at": "2026-01-01",
				"date modified": "2026-01-01",
				uid: "abc",
			}),
			[],
		],
		[
			"nothing that no meaning takes: addresses of pages, numbers of telephones, pictures",
			twice({
				Netz: "https://a.example/b",
				Seite: "www.a.example",
				Telefon: "+49 170 1234567",
				Handy: "0170/123-4567",
				Foto: "[[ann.JPG]]",
				Bild: "Files/ann.png",
			}),
			[],
		],
		["names in other scripts", twice({ 会社: "アクメ", "מקום עבודה": "אקמה" }), ["会社 2: アクメ", "מקום עבודה 2: אקמה"]],
		[
			"names of objects",
			twice(JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as Block),
			["__proto__ 2: a", "constructor 2: b", "toString 2: c"],
		],
		["no blank name, and none of more than a hundred signs", twice({ " ": "a", "-": "b", ["x".repeat(101)]: "c" }), []],
		[
			"HTML as text, and long values cut",
			twice({ "<b>x</b>": `<img src=x>${"y".repeat(1e6)}` }),
			[`<b>x</b> 2: <img src=x>${"y".repeat(28)}…`],
		],
	])("%s", (_, blocks, expected) => {
		expect(told(blocks)).toEqual(expected);
	});
	test("follow the settings", () => {
		expect(told(twice({ Firma: "Acme" }), read({ propertyNames: { ...PROPERTY_NAMES, organization: ["company", "firma"] } }))).toEqual(
			[],
		);
		expect(told(twice({ company: "Acme" }), read({ propertyNames: { ...PROPERTY_NAMES, organization: ["firma"] } }))).toEqual([
			"company 2: Acme",
		]);
	});
	test("are at most a dozen, of however many", () => {
		const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`name ${at}`, at]));
		expect(told([many, many, { Firma: "Acme" }, { Firma: "Acme" }, { Firma: "Acme" }])).toHaveLength(12);
		expect(told([many, many, { Firma: "Acme" }, { Firma: "Acme" }, { Firma: "Acme" }])[0]).toBe("Firma 3: Acme");
	});
	test("stay where they were listed, also where they are read by now or stand nowhere any more", () => {
		const notes = [{ Firma: "Acme", Rolle: "Koch" }, { Firma: "Acme", Rolle: "Koch" }, { Rolle: "Koch" }];
		const listed = [
			{ name: "Firma", count: 9, example: "Acme" },
			{ name: "Ort", count: 2, example: "Ulm" },
		];
		const settings = read(withMeaning("Firma", "organization", DEFAULT_SETTINGS));
		expect(finished(unreadNames(notes, settings, listed)).map(({ name, count }) => `${name} ${count}`)).toEqual([
			"Firma 2",
			"Ort 2",
			"Rolle 3",
		]);
	});
});

describe("a meaning for a name", () => {
	test("goes to the end of its list, from one to another, and is taken back", () => {
		const role = read(withMeaning("Firma", "role", DEFAULT_SETTINGS));
		expect(meaningOf("firma", role)).toBe("role");
		expect(role.propertyNames.role).toEqual([...PROPERTY_NAMES.role, "Firma"]);
		const organization = read(withMeaning("Firma", "organization", role));
		expect(organization.propertyNames).toEqual({ ...PROPERTY_NAMES, organization: [...PROPERTY_NAMES.organization, "Firma"] });
		expect(read(withMeaning("Firma", "", organization))).toEqual(DEFAULT_SETTINGS);
		expect(meaningOf("Firma", DEFAULT_SETTINGS)).toBe("");
	});
	test("leaves no list without a name", () => {
		const only = read({ propertyNames: { ...PROPERTY_NAMES, role: ["Firma"] } });
		expect(read(withMeaning("Firma", "", only)).propertyNames.role).toEqual(PROPERTY_NAMES.role);
	});
});
