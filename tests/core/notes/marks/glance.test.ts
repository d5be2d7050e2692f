import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { type Glance, holdingOf } from "../../../../src/core/notes/marks/glance";
import { DATES } from "../../small-vault";

const glance = (path: string, more: Partial<Glance> = {}): Glance => ({
	...{ path, properties: {}, tags: [], hasLinks: false, mayBeginWithFields: false, isUncertain: false },
	...more,
});

test.each<readonly [string, Glance, Partial<Settings>, string]>([
	["a property", glance("A.md", { properties: { type: "person" } }), {}, "a person"],
	["a property in other letters", glance("A.md", { properties: { Type: ["[[People]]"] } }), {}, "a person"],
	["a tag, wherever it stands", glance("A.md", { tags: ["people/friend"] }), {}, "a person"],
	["a folder of people", glance("People/A.md"), { peopleFolders: ["People"] }, "a person"],
	["my own note", glance("A.md", { properties: { me: true } }), {}, "a person"],
	["the note that the settings name", glance("Notes/A.md"), { me: "[[A]]" }, "a person"],
	["a daily note with links", glance("2024-04-10.md", { hasLinks: true }), {}, "a day"],
	["a daily note without", glance("2024-04-10.md"), {}, "nothing"],
	["a day with attendees in plain words", glance("Plan.md", { properties: { date: "2024-04-10", attendees: ["Ann"] } }), {}, "a day"],
	["a day with links", glance("Plan.md", { properties: { day: "2024-04-10" }, hasLinks: true }), {}, "a day"],
	["a day that names nobody", glance("Plan.md", { properties: { date: "2024-04-10" } }), {}, "nothing"],
	["attendees without a day", glance("Weekly sync.md", { properties: { attendees: ["[[Ann]]"] } }), {}, "a day"],
	["attendees in German", glance("Treffen.md", { properties: { Teilnehmer: "Ann" } }), {}, "a day"],
	["a day in its name and links", glance("Talks/Budget 2024-04-10.md", { hasLinks: true }), {}, "a day"],
	["a day in its name and nothing else", glance("Talks/Budget 2024-04-10.md"), {}, "nothing"],
	["people without a day", glance("Project.md", { properties: { people: ["[[Ann]]"] } }), {}, "nothing"],
	["links without a day", glance("Plan.md", { hasLinks: true }), {}, "nothing"],
	["properties that could not be read", glance("Plan.md", { isUncertain: true }), {}, "a day"],
	["what may begin with fields", glance("Jane.md", { mayBeginWithFields: true }), {}, "fields"],
	["a person who may begin with fields", glance("Jane.md", { tags: ["person"], mayBeginWithFields: true }), {}, "a person"],
	["a recipe", glance("Soup.md", { properties: { serves: 4 }, tags: ["soup"] }), {}, "nothing"],
])("%s", (_, seen, settings, holding) => expect(holdingOf(seen, { ...DEFAULT_SETTINGS, ...settings }, DATES)).toBe(holding));
