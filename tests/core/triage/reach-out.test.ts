import { describe, expect, it } from "vitest";
import { back, beginReachOut, current, did, type ReachOut, renamed, without } from "../../../src/core/triage/reach-out";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { notesOf, personNote, TODAY } from "../small-vault";

const walk: ReachOut = { queue: ["A", "B", "C"], at: 0, done: new Map() };

describe("a walk through those who are due", () => {
	it("begins with those who are late, in the order of the list", () => {
		const texts = {
			"Due.md": personNote("cadence: 30", "- 2024-03-05: call\n"),
			"Cold.md": personNote("cadence: 30", "- 2024-01-05: call\n"),
			"Fine.md": personNote("cadence: 30", "- 2024-04-05: call\n"),
			"Never.md": personNote("cadence: 30"),
			"Off.md": personNote("cadence: never", "- 2024-01-05: call\n"),
		};
		const rows = reconnect(peopleOf(notesOf(texts), TODAY, ""), DEFAULT_SETTINGS);
		expect(beginReachOut(rows).queue).toEqual(["Cold.md", "Due.md"]);
	});
	it("goes on, back, and ends", () => {
		const one = did(walk, "A", "talked");
		expect(current(one)).toBe("B");
		expect(current(back(one))).toBe("A");
		expect(current(back(walk))).toBe("A");
		const end = did(did(one, "B", "skip"), "C", "stop");
		expect(current(end)).toBeNull();
		expect([...end.done]).toEqual([
			["A", "talked"],
			["B", "skip"],
			["C", "stop"],
		]);
		expect(current(back(end))).toBe("C");
	});
	it("keeps its place where something was done about somebody else", () => {
		expect(did(did(walk, "A", "skip"), "A", "talked")).toMatchObject({ at: 1 });
	});
	it("leaves out who is gone, and follows who is renamed", () => {
		const two = did(walk, "A", "skip");
		expect(without(two, "A")).toMatchObject({ queue: ["B", "C"], at: 0 });
		expect(current(without(two, "B"))).toBe("C");
		expect(without(two, "Z")).toBe(two);
		expect(renamed(two, "A", "Z")).toMatchObject({ queue: ["Z", "B", "C"], done: new Map([["Z", "skip"]]) });
	});
});
