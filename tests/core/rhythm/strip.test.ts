import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { shareOnTrack } from "../../../src/core/rhythm/share-on-track";
import { stripOf } from "../../../src/core/rhythm/strip";
import { notesOf, personNote, TODAY } from "../small-vault";

function rowsOf(texts: Readonly<Record<string, string>>) {
	return reconnect(peopleOf(notesOf(texts), TODAY, ""), DEFAULT_SETTINGS);
}

describe("a strip of contact days", () => {
	it("has a place for each of the last 52 weeks, the last of which ends today", () => {
		const body = ["2024-04-10", "2024-04-04", "2024-04-03", "2023-04-13", "2023-04-12", "2024-05-01"]
			.map((day) => `- ${day}: coffee\n`)
			.join("");
		const [row] = rowsOf({ "Ann.md": personNote("", body) });
		const strip = row === undefined ? [] : stripOf(row.person, TODAY);
		expect(strip).toHaveLength(52);
		expect([strip[51], strip[50], strip[0]]).toEqual([2, 1, 1]);
		expect(strip.reduce((sum, count) => sum + count, 0)).toBe(4);
	});
});

describe("the share on track", () => {
	it("counts inner and close people within their cadence, whoever is tracked", () => {
		expect(
			shareOnTrack(
				rowsOf({
					"Ann.md": personNote("circle: inner", "- 2024-04-04: coffee\n"),
					"Bob.md": personNote("circle: inner", "- 2024-04-03: coffee\n"),
					"Cid.md": personNote("circle: close"),
					"Dee.md": personNote("circle: close\nstatus: archived", "- 2024-04-09: coffee\n"),
					"Eve.md": personNote("circle: active", "- 2024-04-09: coffee\n"),
				}),
			),
		).toEqual({ onTrack: 1, of: 3 });
	});
});
