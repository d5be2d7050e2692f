import { describe, expect, test } from "vitest";
import { peopleIn, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { triageCard } from "../../../src/core/triage/triage-card";

const cardOf = (text: string, path = "Ann.md") => {
	const people = peopleIn({ [path]: text, "Other.md": personNote("circle: gold") });
	const row = reconnect(people, DEFAULT_SETTINGS).find(({ person }) => person.contact.path === path);
	if (row === undefined) throw new Error("no person note");
	return triageCard(row, people);
};
const RHYTHM = ["2024-01-01", "2024-01-21", "2024-02-10", "2024-03-01", "2024-03-20"].map((day) => `- ${day}: call\n`).join("");

describe("what is shown of somebody who is to be sorted", () => {
	test("who they are, the last contact, why they matter, what was said and what carries", () => {
		const properties = 'role: Baker\norganization: ["[[Acme]]", Guild]\nwhy: Knows [[Oslo]].';
		expect(cardOf(personNote(properties, "- 2024-03-05: coffee, her thesis\n  She likes [[Oslo]].\n"))).toEqual({
			path: "Ann.md",
			name: "Ann",
			what: "Baker, Acme, Guild",
			why: "Knows Oslo.",
			contact: "Last contact 5 weeks ago. Once so far.",
			said: "coffee, her thesis · She likes Oslo.",
			cadence: "quarterly (default)",
			remarks: [],
		});
	});
	test.each<[string, string, string, string]>([
		["nothing", "", "No contact in your notes yet.", "quarterly (default)"],
		[
			"several days",
			"- 2024-04-10: call\n- 2024-04-10: lunch\n- 2024-04-01: call\n",
			"Last contact today. On 2 days so far.",
			"quarterly (default)",
		],
		["a rhythm", RHYTHM, "Last contact 3 weeks ago. In touch about every 3 weeks.", "every 20 days (your own rhythm)"],
		["an attempt, which is no contact", "- 2024-04-01 → email\n", "No contact in your notes yet.", "quarterly (default)"],
	])("with %s", (_, body, contact, cadence) => {
		const card = cardOf(personNote("", body));
		expect([card.contact, card.cadence]).toEqual([contact, cadence]);
	});
	test("how they were in touch, where nothing was said", () => {
		expect(cardOf(personNote("", "- 2024-04-01 #call\n")).said).toBe("call");
		expect(cardOf(personNote("", "- 2024-04-01\n")).said).toBe(null);
	});
	test("what another program has decided meanwhile", () => {
		expect(cardOf(personNote("circle: close")).cadence).toBe("monthly (circle)");
		expect(cardOf(personNote("cadence: never")).cadence).toBe("never");
	});
	test.each<[string, string, string[]]>([
		[
			"a circle that can't be read",
			personNote("circle: buddies\nbirthday: 3"),
			["“buddies” is no value that “circle” can have: it is inner, close, active or network."],
		],
		[
			"properties that can't be read",
			"---\ntype: person\nrole: [a\n---\n",
			[expect.stringMatching(/^The properties of this note can't be read: /u) as string],
		],
		["nothing else", personNote("cadence: often\nstance: huh", "- 2024-02-31: call\n"), []],
	])("%s is told, in this note alone", (_, text, remarks) => {
		expect(cardOf(text).remarks).toEqual(remarks);
	});
	test("cuts what is endless, and never through a character", () => {
		const endless = "🐝 ".repeat(500).trim();
		const card = cardOf(personNote(`role: ${endless}\nwhy: ${endless}`, `- 2024-01-01: ${endless}\n`), `${"🐝".repeat(100)}.md`);
		expect(card.name.length).toBeLessThanOrEqual(120);
		for (const part of [card.name, card.what, card.why, card.said]) {
			expect(part?.length).toBeLessThanOrEqual(240);
			expect(part).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
		}
	});
});
