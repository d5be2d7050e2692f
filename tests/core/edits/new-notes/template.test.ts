import { BUILT_IN_TEMPLATE, fillTemplate, type TemplateFacts } from "../../../../src/core/edits/new-notes/template";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { momentCalendar } from "../../../../scripts/moment-calendar";
import { CALENDAR, HABITS, parseYaml } from "../../small-vault";
import fc from "fast-check";
import { runs } from "../../runs";
import type { TemplateFormats } from "../../../../src/core/edits/new-notes/fill-template";
import type { Marker } from "../../../../src/core/notes/marks/usual-marker";
import { newPersonNote } from "../../../../src/core/edits/new-notes/new-person-note";
import { noteReader } from "../../../../src/core/notes/people/note";
import { safeFileName } from "../../../../src/core/edits/new-notes/file-name";

const NOBODY: TemplateFacts = {
	name: "Ann Li",
	today: "2026-11-22",
	time: "14:05",
	organization: "",
	role: "",
	circle: "",
	why: "",
	aliases: [],
};
const FORMATS: TemplateFormats = { ...HABITS, calendar: CALENDAR };
const fill = (template: string, facts: Partial<TemplateFacts> = {}, formats: TemplateFormats = FORMATS): string =>
	fillTemplate(template, { ...NOBODY, ...facts }, DEFAULT_SETTINGS.logHeadings, formats).text;
const inProperties = (line: string, facts: Partial<TemplateFacts>): string => fill(`---\n${line}\n---\n`, facts).slice(4, -5);

describe("placeholders", () => {
	test.each([
		["# {{name}}", {}, "# Ann Li"],
		["# {{ Title }}", { name: "Ann: Li" }, "# Ann- Li"],
		["{{date}} {{TIME}}", {}, "2026-11-22 14:05"],
		["{{date:dddd, D MMMM YYYY}} {{time: HH[h]mm}}", {}, "Sunday, 22 November 2026 14h05"],
		[
			"{{organization}}/{{role}}/{{circle}}/{{why}}",
			{ organization: "A", role: "B", circle: "close", why: "because" },
			"A/B/close/because",
		],
		["{{ DATE:dddd, MMMM Do YYYY }}", {}, "Sunday, November 22nd 2026"],
		["{{time:YYYY-MM-DD}} {{Date:[at] h:mm a}}", {}, "2026-11-22 at 2:05 pm"],
		['<% tp.file.title === "{{name}}" %>{{name}}', { name: "Ann" }, '<% tp.file.title === "{{name}}" %>Ann'],
		["<%*\nlet a = '{{role}}'\n%>{{role}}", { role: "CEO" }, "<%*\nlet a = '{{role}}'\n%>CEO"],
		["{{aliases}}", { aliases: ["Annie", "A. Li"] }, "Annie, A. Li"],
		["{{weather}} {{name:x}} <% tp.x %> {{__proto__}}", {}, "{{weather}} {{name:x}} <% tp.x %> {{__proto__}}"],
		["{{name}}", { name: "{{date}} <% x %>\n%% ```" }, "{ {date}} < % x %> % % '"],
		["{{organization}}{{role}}", { organization: "<", role: "% tp.system.prompt() %>" }, "< % tp.system.prompt() %>"],
		["{{organization}}% x %>", { organization: "a <" }, "a < % x %>"],
		["{{organization}}{{why}}{{role}}", { organization: "{", role: "{date}}" }, "{ {date}}"],
		["<{{role}}", { role: "% x %>" }, "< % x %>"],
		["{{role}}", { role: "100 % <" }, "100 % <"],
		["({{role}}) {{organization}}", { role: "{a}", organization: "% b" }, "({a}) % b"],
	])("%s", (template, facts, text) => {
		expect(fill(template, facts)).toBe(text);
	});

	test.each([
		["role: {{role}}", { role: "Chief: of all" }, 'role: "Chief: of all"'],
		["role: {{role}}", {}, "role:"],
		["role: {{role}} # what they do", { role: "a #b" }, 'role: "a #b" # what they do'],
		["note: {{role}} at {{organization}}", { role: "CEO", organization: "A: B" }, 'note: "CEO at A: B"'],
		['org: "[[{{organization}}]]"', { organization: 'A "B"' }, 'org: "[[A \\"B\\"]]"'],
		['org: "[[{{organization}}]]"', {}, "org:"],
		["org: '{{organization}}'", { organization: "it's" }, "org: it's"],
		["org: [[{{organization}}]]", { organization: "A, B" }, 'org: [["A, B"]]'],
		["org: [[{{organization}}]]", {}, "org:"],
		["tags: [person, {{circle}}]", { circle: "close" }, "tags: [person, close]"],
		["aliases: {{aliases}}", { aliases: ["Annie", "A, B"] }, 'aliases: [Annie, "A, B"]'],
		["aliases: {{aliases}}", {}, "aliases: []"],
		["aliases: [{{aliases}}]", { aliases: ["Annie", "Li"] }, "aliases: [Annie, Li]"],
		["aliases: [{{aliases}}, x]", {}, 'aliases: ["", x]'],
		["aliases:\n  - {{aliases}}", { aliases: ["Annie", "Li"] }, "aliases:\n  - Annie\n  - Li"],
		["created: {{date}}", {}, "created: 2026-11-22"],
		["role: <% tp.x %> {{role}}", { role: "a: b" }, 'role: "<% tp.x %> a: b"'],
		['org: "{{organization}}<% tp.x("{{role}}") %>"', { role: "CEO" }, 'org: "<% tp.x("{{role}}") %>"'],
		["why: |\n  {{why}}", { why: "a: b\nc" }, "why: |\n  a: b c"],
		["# {{name}}", {}, "# Ann Li"],
		["more:\n  role: {{role}}", { role: "a: b" }, 'more:\n  role: "a: b"'],
	])("in properties: %s, %j", (line, facts, text) => {
		expect(inProperties(line, facts)).toBe(text);
	});

	test("commands above the properties", () => {
		expect(fill("<%* let a = 1 -%>\n---\nrole: {{role}}\n---\n{{role}}", { role: "a: b" })).toBe(
			'<%* let a = 1 -%>\n---\nrole: "a: b"\n---\na: b',
		);
	});

	test("as the Templates plugin has dates and times, in the language of the application", () => {
		const formats = { dateFormat: "dddd, D. MMMM YYYY", timeFormat: "HH.mm", calendar: momentCalendar("de") };
		expect(fill("{{date}} {{time}} {{date:MMM}}", {}, formats)).toBe("Sonntag, 22. November 2026 14.05 Nov.");
	});

	test("whatever the values hold, the properties say just that", () => {
		const template =
			'---\nrole: {{role}}\norg: "[[{{organization}}]]"\nwhy: \'{{why}}!\'\naliases: {{aliases}}\nlist: [{{role}}, "{{why}}"]\n---\n';
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 12 }),
			fc.string({ maxLength: 12 }),
			fc.constantFrom("yes", "- a", "a: b", "a #b", "'", '"', "\\", "{{date}}", "[[A]]", "&x"),
		);
		const said = (value: string): string =>
			value
				.replace(/[\uE000-\uF8FF]/gu, "")
				.replace(/\{(?=\{)|<(?=%)/gu, "$& ")
				.replace(/\s+/gu, " ")
				.trim();
		fc.assert(
			fc.property(text, text, text, fc.array(text, { maxLength: 2 }), (role, organization, why, aliases) => {
				fc.pre(!/[\p{Cc}\p{Cs}]/u.test(why) && /[a-z]/iu.test(organization));
				const filled = fill(template, { role, organization, why, aliases });
				const read = parseYaml(filled.slice(4, filled.lastIndexOf("---"))) as Record<string, unknown>;
				expect(read).toMatchObject({
					role: said(role) === "" ? null : said(role),
					org: `[[${said(organization)}]]`,
					aliases: aliases.map((alias) => alias.replace(/[\uE000-\uF8FF]/gu, "")),
				});
			}),
			{ numRuns: runs(150, 500), seed: 20261122 },
		);
	});
});

describe("where writing goes on", () => {
	const around = (template: string): string => {
		const { text, cursor } = fillTemplate(template, NOBODY, DEFAULT_SETTINGS.logHeadings, FORMATS);
		return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
	};

	test.each([
		["a {{cursor}} b {{cursor}}", "a | b "],
		["---\nwhy: {{ CURSOR }}\n---\n", "---\nwhy: |\n---\n"],
		["---\nrole: {{role}}{{cursor}}\n---\n# {{name}}", "---\nrole: |\n---\n# Ann Li"],
		["# A\n\n## Log\n\n## B\n", "# A\n\n## Log\n|\n## B\n"],
		["# A\n\n## Log\n\n", "# A\n\n## Log\n|\n"],
		["# A\n\n## Log\n## B\n\n", "# A\n\n## Log\n## B\n\n|"],
		["# A", "# A|"],
		["", "|"],
	])("%j", (template, text) => {
		expect(around(template)).toBe(text);
	});
});

describe("file names", () => {
	test.each([
		["Ann Li", "Ann Li"],
		["AC/DC", "AC-DC"],
		['Ann "Annie" Li', "Ann 'Annie' Li"],
		["What? <A> #1 [x]^|:*", "What A 1 x-"],
		[" .. Ann. . ", "Ann"],
		["..", "Unnamed"],
		["", "Unnamed"],
		["///", "Unnamed"],
		["con", "con_"],
		["LPT1.x", "LPT1_.x"],
		["Console", "Console"],
		["__proto__", "__proto__"],
		["Ann\u0000\n\tLi\u202E", "Ann Li"],
		["{{name}}", "{name}"],
		["Ann.md", "Ann"],
		["Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh"],
		["\uD800Ann", "Ann"],
		["x".repeat(200), "x".repeat(60)],
		["👩".repeat(200), "👩".repeat(60)],
	])("%j", (name, file) => {
		expect(safeFileName(name)).toBe(file);
	});

	test("every name becomes one that can be written, and one that can be written stays", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary", maxLength: 300 }),
					fc.string({ maxLength: 20 }),
					fc.constantFrom("CON", "nul.txt", "a\\b", "a.", ".a", "AUX ", "com¹"),
				),
				(name) => {
					const file = safeFileName(name);
					expect(file).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+$/u);
					expect(file).not.toMatch(/^[.\s]|[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
					expect([...file].length).toBeLessThanOrEqual(121);
					expect(new TextEncoder().encode(`${file}.md`).length).toBeLessThanOrEqual(255);
					expect(safeFileName(file)).toBe(file);
				},
			),
			{ numRuns: runs(150, 500), seed: 20261122 },
		);
	});
});

describe("a new person note", () => {
	const habits = { ...HABITS, templateFolders: ["Templates"] };
	const read = noteReader(DEFAULT_SETTINGS, habits, parseYaml, CALENDAR);
	const isPerson = (path: string, text: string): boolean => read(path, text).contact !== null;
	const made = (
		template: string,
		facts: Partial<TemplateFacts> = {},
		marker: Marker = { property: "type", value: "person" },
		folder = "People",
	): ReturnType<typeof newPersonNote> =>
		newPersonNote(
			template,
			{ ...NOBODY, ...facts },
			{
				folder,
				isPerson,
				marker,
				aliasNames: ["aliases", "alias"],
				logHeadings: DEFAULT_SETTINGS.logHeadings,
				formats: FORMATS,
				parseYaml,
			},
		);

	test("of the built-in template", () => {
		const { fileName, text, cursor } = made(BUILT_IN_TEMPLATE, { organization: "Acme: Inc", role: "CEO" });
		expect(fileName).toBe("Ann Li");
		expect(`${text.slice(0, cursor)}|${text.slice(cursor)}`).toBe(`---
type: person
organization: "Acme: Inc"
role: CEO
circle:
why:
knows: []
interests: []
needs: []
---
# Ann Li

## Who and why

|

## Common ground



## How I could help



## Interactions

`);
		const contact = read("People/Ann Li.md", text).contact;
		expect(contact).toMatchObject({ organizations: ["Acme: Inc"], role: "CEO", entries: [] });
	});

	test.each<[string, string, Partial<TemplateFacts>, Marker, string, string]>([
		["the marker is added", "Words.", {}, { property: "type", value: "person" }, "Ann Li", "---\ntype: person\n---\nWords."],
		[
			"the marker beside another value",
			"---\ntype: note\n---\n",
			{},
			{ property: "type", value: "person" },
			"Ann Li",
			"---\ntype:\n  - note\n  - person\n---\n",
		],
		["a tag as marker", "---\ntags: [a]\n---\n", {}, { tag: "#people" }, "Ann Li", "---\ntags: [a, people]\n---\n"],
		[
			"the real name is kept",
			"---\ntype: person\n---\n",
			{ name: "A/B" },
			{ tag: "x" },
			"A-B",
			"---\ntype: person\naliases:\n  - A/B\n---\n",
		],
		[
			"aliases are kept",
			"---\ntype: person\n---\n",
			{ aliases: ["Annie"] },
			{ tag: "x" },
			"Ann Li",
			"---\ntype: person\naliases:\n  - Annie\n---\n",
		],
		[
			"a placeholder left in the properties",
			"---\ntype: person\nx: {{weather}}\n---\n{{weather}}",
			{},
			{ tag: "x" },
			"Ann Li",
			"---\ntype: person\nx:\n---\n{{weather}}",
		],
		[
			"a script left in the properties",
			"---\nx: <% tp.y %>\n---\n",
			{},
			{ property: "type", value: "person" },
			"Ann Li",
			"---\nx:\ntype: person\n---\n",
		],
		[
			"a name that only templates bear",
			"---\ntype: person\n---\n",
			{ name: "Ann Template" },
			{ tag: "x" },
			"AnnTemplate",
			"---\ntype: person\naliases:\n  - Ann Template\n---\n",
		],
		[
			"the name of its folder",
			"---\ntype: person\n---\n",
			{ name: "People" },
			{ tag: "x" },
			"PersonPeople",
			"---\ntype: person\naliases:\n  - People\n---\n",
		],
	])("%s", (_, template, facts, marker, fileName, text) => {
		expect(made(template, facts, marker)).toMatchObject({ fileName, text });
	});

	test("the cursor stays where it was when properties are added above it", () => {
		const { text, cursor } = made("a {{cursor}}b", { name: "A/B" });
		expect(text.slice(cursor)).toBe("b");
	});

	test("a folder in which no note is a person is refused", () => {
		expect(() => made(BUILT_IN_TEMPLATE, {}, { tag: "person" }, "Templates")).toThrow("would not be read as a person");
	});

	test("whoever it is, the note is a person, and bears the name", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary", maxLength: 20 }),
					fc.constantFrom("Template", "{{x}}", "MOC", "<% a %>", "Index Card", "2026-11-22", "a: b", "People"),
				),
				fc.string({ maxLength: 12 }),
				(name, why) => {
					fc.pre(!/[\p{Cs}\p{Cc}]/u.test(name) && name.trim() !== "");
					const { fileName, text } = made(BUILT_IN_TEMPLATE, { name, why });
					const contact = read(`People/${fileName}.md`, text).contact;
					expect(contact).not.toBeNull();
				},
			),
			{ numRuns: 300, seed: 20261122 },
		);
	});
});
