import {
	again,
	begun,
	decided,
	moved,
	NEW_SESSION,
	refused,
	sorted,
	takenBack,
	type TriageSession,
	unasked,
} from "../../../src/core/triage/triage-session";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../../src/core/triage/undecided";
import fc from "fast-check";

const WAITING = ["a", "b", "c"];
const after = (...choices: (Choice | "later")[]): TriageSession =>
	choices.reduce((session, choice) => decided(session, choice, WAITING), begun(NEW_SESSION, WAITING));
const path = ({ current }: TriageSession) => current;

describe("a session", () => {
	test("asks about the first, and after each decision about the next", () => {
		expect([after(), after("inner"), after("inner", "later"), after("inner", "later", "never")].map(path)).toEqual([
			"a",
			"b",
			"c",
			null,
		]);
	});
	test("asks about nobody where nobody waits", () => {
		expect(begun(NEW_SESSION, [])).toEqual(NEW_SESSION);
		expect(decided(NEW_SESSION, "inner", [])).toEqual(NEW_SESSION);
	});
	test("stays with the one it asks about, whoever waits by now", () => {
		expect(begun(after(), ["z", "b"]).current).toBe("a");
	});
	test("leaves out those whom somebody else has sorted meanwhile, and asks about those who came meanwhile", () => {
		expect(decided(after(), "close", ["c"]).current).toBe("c");
		expect(decided(after("close", "close"), "close", ["a", "b", "c", "new"]).current).toBe("new");
	});
	test("asks nobody twice, also where a note still says nothing", () => {
		expect(decided(after("inner", "later", "later"), "later", WAITING).current).toBe(null);
		expect(unasked(after("inner"), WAITING)).toEqual(["c"]);
	});
	test("counts what notes say by now: neither those left for later nor those that were refused", () => {
		expect(sorted(refused(after("inner", "later", "never"), "c", "No.")).map((decision) => decision.path)).toEqual(["a"]);
	});
	test("asks again about those left for later and those refused, and still takes back the others", () => {
		const session = again(refused(after("later", "inner", "never"), "c", "No."), WAITING);
		expect([session.current, session.decisions.map((decision) => decision.path), unasked(session, WAITING)]).toEqual([
			"a",
			["b"],
			["c"],
		]);
		expect(takenBack(session).current).toBe("b");
	});
	test("takes back one after the other, and nothing where there is nothing", () => {
		const once = takenBack(after("inner", "later"));
		expect([once.current, once.decisions.length]).toEqual(["b", 1]);
		expect(takenBack(once)).toEqual(after());
		expect(takenBack(after())).toEqual(after());
	});
	test("brings somebody back from behind the end", () => {
		expect(takenBack(after("inner", "later", "never")).current).toBe("c");
	});
	test("follows notes that are renamed", () => {
		const session = moved(moved(after("inner"), "a", "A"), "b", "B");
		expect([session.current, session.decisions[0]?.path]).toEqual(["B", "A"]);
		expect(moved(NEW_SESSION, "a", "A")).toEqual(NEW_SESSION);
	});
	test("whatever is done, nobody is decided about twice, and taking all back gives the beginning", () => {
		const acts = fc.array(fc.constantFrom("inner", "never", "later", "back"), { maxLength: 30 });
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), acts, (waiting, done) => {
				const start = begun(NEW_SESSION, waiting);
				let session = start;
				for (const act of done) session = act === "back" ? takenBack(session) : decided(session, act as Choice, waiting);
				const asked = session.decisions.map((decision) => decision.path);
				expect(new Set(asked).size).toBe(asked.length);
				expect(session.current === null || !asked.includes(session.current)).toBe(true);
				while (session.decisions.length > 0) session = takenBack(session);
				expect(session).toEqual(start);
			}),
		);
	});
});
