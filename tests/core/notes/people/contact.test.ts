import { describe, expect, test } from "vitest";
import { contactWith, peopleIn } from "../../small-vault";

describe("what the properties say", () => {
	test("nothing, where they say nothing", () => {
		expect(contactWith("")).toMatchObject({
			name: "Jane Doe",
			aliases: [],
			organizations: [],
			role: null,
			why: null,
			circle: null,
			cadence: null,
			importance: null,
			influence: null,
			interest: null,
			stance: null,
			decisionRole: null,
			relations: [],
			offers: [],
			needs: [],
			birthday: null,
			lastContacts: [],
			snoozeUntil: null,
			untracked: null,
			kin: false,
			noIntro: false,
			me: false,
			entries: [],
			mentions: [],
			commonGround: { interests: [], schools: [], programs: [], places: [], groups: [] },
		});
	});

	test("all of it", () => {
		expect(
			contactWith(
				`aliases: [JD, "Doe, Jane"]\ncompany: "[[Acme]]"\nrole: CTO\nwhy: She knows\ncircle: Inner\ncadence: 2 weeks\nimportance: high\npower: 4\ninterest: 2\nstance: +\nbuying role: Decision maker\nhobbies: chess, go\nalumni: ETH\nprojects: [[Apollo]]\ncity: Oslo\ncommunities: [A, B]\nskills: maps\nasks: work\nborn: 1990-03-09\nlast touch: 2024-03-01\nnext follow up: "[[2024-05-01]]"\nstatus: Archived\nfamily: true\nno intro: yes`,
			),
		).toMatchObject({
			aliases: ["JD", "Doe, Jane"],
			organizations: ["Acme"],
			role: "CTO",
			why: "She knows",
			circle: "inner",
			cadence: 14,
			importance: 5,
			influence: 4,
			interest: 2,
			stance: "supporter",
			decisionRole: "Decision maker",
			commonGround: { interests: ["chess", "go"], schools: ["ETH"], programs: ["Apollo"], places: ["Oslo"], groups: ["A", "B"] },
			offers: ["maps"],
			needs: ["work"],
			birthday: "1990-03-09",
			lastContacts: [{ day: "2024-03-01", precision: "day", line: 22 }],
			snoozeUntil: "2024-05-01",
			untracked: "archived",
			kin: true,
			noIntro: true,
		});
	});

	test.each([
		["title: Jane Doe", null],
		["title: jane doe", null],
		["title: JD\naliases: JD", null],
		["title: Dr. Jane", null],
		["title: CTO", "CTO"],
		['position: "[[Roles/CTO|the CTO]]"', "the CTO"],
		["title: Jane Doe\njob title: CTO", "CTO"],
		["role: Jane Doe", "Jane Doe"],
	])("the role of %j is %j", (lines, role) => {
		expect(contactWith(lines, "# Dr. Jane\n").role).toBe(role);
	});

	test("a title that repeats the last part of a dotted name is no role", () => {
		const people = peopleIn({ "user.john-smith.md": "---\ntype: person\ntitle: John Smith\n---\n" });
		expect(people.byPath.get("user.john-smith.md")?.contact.role).toBeNull();
	});

	test.each([
		["importance: 4", 4],
		["importance: high", 5],
		["priority: high", 5],
		["priority: Low", 1],
		["priority: 1", null],
		["priority: 5", null],
		["importance: 2\npriority: high", 2],
		['importance: "[[high]]"', 5],
	])("the importance of %j is %j", (lines, importance) => {
		expect(contactWith(lines).importance).toBe(importance);
	});

	test.each([
		["last-contact: 2024-03-01", ["2024-03-01 3"]],
		["last-contact: 2024-03-01T10:00", ["2024-03-01 3"]],
		["last-contact: 20240301", ["2024-03-01 3"]],
		['last-contact: "[[Daily/2024-03-01|Friday]]"', ["2024-03-01 3"]],
		["last-contact: [2024-03-01, 2024-03-05]", ["2024-03-01 3", "2024-03-05 3"]],
		["last-contact: 2124-01-01\nprm-last-contacted: 2024-02-02", ["2124-01-01 3", "2024-02-02 4"]],
		["last-contact: 2024-02", ["2024-02-15 3"]],
		["last-contact: 2024-02-31", []],
	])("the contacts that %j states, with their lines, are %j", (lines, days) => {
		expect(contactWith(lines).lastContacts.map(({ day, line }) => `${day} ${line}`)).toEqual(days);
	});

	test.each([
		["family: true", true],
		['family: ["[[Ann]]", Bob]', false],
		["family: Lindqvist\nkin: yes", true],
		["kin: no\nfamily: yes", false],
	])("%j says that somebody is kin: %j", (lines, kin) => {
		expect(contactWith(lines).kin).toBe(kin);
	});

	test("the latest day of several is that until which somebody is put off", () => {
		expect(contactWith("snooze-until: [2024-05-01, 2124-01-01]\nnext follow up: 2024-06-01").snoozeUntil).toBe("2124-01-01");
	});

	test.each([
		["archived", "archived"],
		["Paused", "paused"],
		["[active, archived]", "archived"],
		['"[[Archived]]"', "archived"],
		["active", null],
		["archive", null],
	])("a status of %s: %j", (status, untracked) => {
		expect(contactWith(`status: ${status}`).untracked).toBe(untracked);
	});
});
