import { describe, expect, test } from "vitest";
import { importanceOf, isDecisionMaker, rhythm, rhythmOf, type RhythmWishes, type Touch } from "../../../src/core/rhythm/rhythm";
import { peopleIn, personAt, personNote, TODAY } from "../small-vault";
import { dayAfter } from "../../../src/core/notes/dates/day";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const WISHES: RhythmWishes = {
	cadence: 30,
	circle: null,
	tags: [],
	importance: null,
	influence: null,
	decisionRole: null,
	snoozeUntil: null,
	untracked: false,
};

function touch(ago: number, changes: Partial<Touch> = {}): Touch {
	return { day: dayAfter(TODAY, -ago), precision: "day", status: "done", reached: true, initiator: "unknown", people: 1, ...changes };
}

const attempt = (ago: number): Touch => touch(ago, { reached: false, initiator: "me" });
const plan = (ahead: number): Touch => touch(-ahead, { status: "planned", reached: false });

function standing(wishes: Partial<RhythmWishes>, ...touches: readonly Touch[]): ReturnType<typeof rhythm> {
	return rhythm({ ...WISHES, ...wishes }, touches, TODAY, DEFAULT_SETTINGS);
}

describe("the status, at each side of each border", () => {
	test.each([
		["off: untracked", { untracked: true }, [touch(100)], "off"],
		["off: no cadence", { cadence: "off" as const }, [], "off"],
		["snoozed until tomorrow", { snoozeUntil: dayAfter(TODAY, 1) }, [touch(100), plan(1)], "snoozed"],
		["snoozed until today: due at least", { snoozeUntil: TODAY }, [touch(1)], "due"],
		["a snooze day before the last contact", { snoozeUntil: dayAfter(TODAY, -5) }, [touch(4)], "on-track"],
		["a snooze day on the last contact", { snoozeUntil: dayAfter(TODAY, -4) }, [touch(4)], "on-track"],
		["a snooze day that came, and nobody met", { snoozeUntil: dayAfter(TODAY, -4) }, [], "never"],
		["planned within the cadence", {}, [touch(100), plan(30)], "planned"],
		["planned behind it", {}, [touch(100), plan(31)], "cold"],
		["planned within 60 days at most", { cadence: 90 }, [touch(200), plan(61)], "cold"],
		["planned for today", {}, [touch(100), plan(0)], "planned"],
		["planned for a month whose middle is over", {}, [touch(100), plan(-5)], "planned"],
		["planned beats awaiting", {}, [touch(100), attempt(1), plan(5)], "planned"],
		["awaiting: 13 days at a cadence of 30", {}, [touch(100), attempt(13)], "awaiting"],
		["no longer: 14 days", {}, [touch(100), attempt(14)], "cold"],
		["awaiting at most 14 days", { cadence: 365 }, [touch(800), attempt(14)], "cold"],
		["awaiting at least 3 days", { cadence: 2 }, [touch(5), attempt(2)], "awaiting"],
		["awaiting at least 3 days, over", { cadence: 2 }, [touch(5), attempt(3)], "cold"],
		["awaiting half a cadence", { cadence: 9 }, [touch(20), attempt(4)], "awaiting"],
		["awaiting half a cadence, over", { cadence: 9 }, [touch(20), attempt(5)], "cold"],
		["an attempt before the last contact", {}, [touch(1), attempt(2)], "on-track"],
		["an attempt on the day of the contact", {}, [touch(2), attempt(2)], "on-track"],
		["theirs is no attempt", {}, [touch(100), touch(1, { reached: false, initiator: "them" })], "cold"],
		["a message to five people is an attempt", {}, [touch(100), touch(1, { reached: false, initiator: "me", people: 5 })], "awaiting"],
		["one to six is none", {}, [touch(100), touch(1, { reached: false, initiator: "me", people: 6 })], "cold"],
		["never", {}, [], "never"],
		["never: an old attempt", {}, [attempt(100)], "never"],
		["dormant at 240 days of 30", {}, [touch(240)], "dormant"],
		["cold a day before", {}, [touch(239)], "cold"],
		["cold at twice the cadence", {}, [touch(60)], "cold"],
		["due a day before", {}, [touch(59)], "due"],
		["due at the cadence", {}, [touch(30)], "due"],
		["due soon at 6 days of 30", {}, [touch(24)], "due-soon"],
		["on track at 7 days of 30", {}, [touch(23)], "on-track"],
		["due soon within a week at most", { cadence: 365 }, [touch(358)], "due-soon"],
		["on track before that week", { cadence: 365 }, [touch(357)], "on-track"],
		["due soon at least a day ahead", { cadence: 2 }, [touch(1)], "due-soon"],
		["on track at a cadence of 2", { cadence: 2 }, [touch(0)], "on-track"],
		["due soon, rounded up", { cadence: 11 }, [touch(8)], "due-soon"],
		["on track, rounded up", { cadence: 11 }, [touch(7)], "on-track"],
		["a day ahead is no contact", {}, [touch(-1)], "never"],
		["six beside me are no contact", {}, [touch(1, { people: 6 })], "never"],
		["five are", {}, [touch(1, { people: 5 })], "on-track"],
		["a missed plan is nothing", {}, [touch(40), touch(3, { status: "missed", reached: false })], "due"],
	] as const)("%s", (_, wishes, touches, status) => {
		expect(standing(wishes, ...touches).status).toBe(status);
	});
});

describe("priority", () => {
	test.each([
		[{}, 60, 2],
		[{ importance: 1 }, 60, 1],
		[{ importance: 5 }, 60, 4],
		[{ importance: 3 }, 60, 2],
		[{ importance: 5 }, 900, 16],
		[{ influence: 5 }, 60, 4],
		[{ influence: 5, importance: 1 }, 60, 1],
		[{ decisionRole: "decision maker" }, 60, 4],
		[{ decisionRole: "decision maker", influence: 1 }, 60, 4],
		[{ decisionRole: "gatekeeper" }, 60, 2],
	])("%j after %i days: %d", (wishes, silence, priority) => {
		expect(standing(wishes, touch(silence)).priority).toBeCloseTo(priority, 12);
	});

	test.each([
		["Decision maker", true],
		["decision-maker", true],
		["DECISION_MAKER ", true],
		["decisionmaker", true],
		["maker", false],
		[null, false],
	])("%j is the special role: %s", (role, special) => {
		expect(isDecisionMaker(role)).toBe(special);
		expect(importanceOf({ importance: null, influence: null, decisionRole: role })).toBe(special ? 5 : null);
	});
});

describe("one-sided and drifting", () => {
	test("three attempts on different days since the last contact", () => {
		expect(standing({}, touch(100), attempt(30), attempt(20), attempt(10))).toMatchObject({
			oneSided: true,
			attempts: 3,
			lastAttempt: dayAfter(TODAY, -10),
		});
		expect(standing({}, touch(100), attempt(30), attempt(20), attempt(20)).oneSided).toBe(false);
		expect(standing({}, touch(25), attempt(30), attempt(20), attempt(10)).oneSided).toBe(false);
	});

	test("quieter than usual, while on track or due soon", () => {
		const monthly = [160, 130, 100, 70, 40].map((ago) => touch(ago));
		expect(standing({ cadence: 365 }, ...monthly).drifting).toBe(true);
		expect(standing({ cadence: 43 }, ...monthly)).toMatchObject({ drifting: true, status: "due-soon" });
		expect(standing({ cadence: 30 }, ...monthly)).toMatchObject({ drifting: false, status: "due" });
		expect(standing({ cadence: 365 }, ...monthly, touch(30)).drifting).toBe(false);
		expect(standing({ cadence: 365 }, ...monthly.slice(1)).drifting).toBe(false);
		expect(standing({ cadence: 365 }, ...[41, 31, 24, 19, 14].map((ago) => touch(ago))).drifting).toBe(false);
		expect(standing({ cadence: 365 }, ...[42, 32, 25, 20, 15].map((ago) => touch(ago))).drifting).toBe(true);
	});
});

describe("the last contact that a property states", () => {
	const last = (properties: string, body = ""): string | null => {
		const people = peopleIn({ "Jane.md": personNote(properties, body) });
		return rhythmOf(personAt(people, "Jane.md"), null, TODAY, DEFAULT_SETTINGS).last;
	};

	test.each([
		["last-contact: 2024-04-05", "- 2024-01-01: call", "2024-04-05"],
		["last-contact: 2023-04-05", "- 2024-01-01: call", "2024-01-01"],
		["last-contact: 2024-04-11", "- 2024-01-01: call", "2024-01-01"],
		["last-contact: 2024-04-10", "", "2024-04-10"],
		["last-contact: 2024-04", "", "2024-04-10"],
		["last-contact: 2024-05", "", null],
		["last-contact: [2024-04-20, 2024-04-05, 2024-03-01]", "- 2024-01-01: call", "2024-04-05"],
		["last-contact: 2024-04-20\nprm-last-contacted: 2024-04-05", "- 2024-01-01: call", "2024-04-05"],
		["last-contact: 2024-04-05\nlast touch: 2024-05", "", "2024-04-05"],
		["last-contact: [2024-05-01, 2024-06-01]", "- 2024-01-01: call", "2024-01-01"],
	])("%j", (properties, body, day) => {
		expect(last(properties, body)).toBe(day);
	});

	test("of several it is one more contact day, the latest", () => {
		const people = peopleIn({ "Jane.md": personNote("last-contact: [2024-01-01, 2024-01-11, 2024-01-31, 2024-03-01, 2024-04-01]") });
		expect(rhythmOf(personAt(people, "Jane.md"), null, TODAY, DEFAULT_SETTINGS)).toMatchObject({
			last: "2024-04-01",
			cadence: { source: "default" },
		});
	});

	test("it counts for the own rhythm where it is exact", () => {
		const body = ["2024-01-01", "2024-01-11", "2024-01-31", "2024-03-01"].map((day) => `- ${day}: call`).join("\n");
		const source = (properties: string): string => {
			const people = peopleIn({ "Jane.md": personNote(properties, body) });
			return rhythmOf(personAt(people, "Jane.md"), null, TODAY, DEFAULT_SETTINGS).cadence.source;
		};
		expect(source("last-contact: 2024-04-10")).toBe("inferred");
		expect(source("last-contact: 2024-04")).toBe("default");
		expect(source("")).toBe("default");
	});
});

test("I, the archived and the paused are off, and their source stays", () => {
	const people = peopleIn({
		"Me.md": personNote("me: true\ncircle: inner"),
		"A.md": personNote("status: archived\ncadence: 5"),
		"P.md": personNote("status: paused"),
		"B.md": personNote("cadence: never"),
	});
	const found = [...people.byPath.values()].map((person) => rhythmOf(person, people.me, TODAY, DEFAULT_SETTINGS));
	expect(
		found.map(({ status, cadence, coldness, due, priority }) => [status, cadence.days, cadence.source, coldness, due, priority]),
	).toEqual([
		["off", null, "explicit", null, null, null],
		["off", null, "explicit", null, null, null],
		["off", null, "circle", null, null, null],
		["off", null, "default", null, null, null],
	]);
});
