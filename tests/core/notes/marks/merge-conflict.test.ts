import { expect, test } from "vitest";
import { janesVault, peopleIn } from "../../small-vault";

const SIDES = "<<<<<<< HEAD\n- 2024-03-15: call\n=======\n- 2024-03-16: call\n>>>>>>> theirs\n- 2024-03-17: call";

function read(body: string): readonly [days: string, told: string] {
	const people = janesVault(body);
	const days = people.byPath.get("People/Jane Doe.md")?.interactions.map(({ day }) => day) ?? [];
	return [[...days].sort().join(" "), people.problems.map(({ code, line }) => `${code} ${line}`).join(", ")];
}

test.each([
	[SIDES, "2024-03-15 2024-03-17", "merge-conflict 4"],
	[SIDES.replace("=======", "||||||| base\n- 2024-03-14: call\n======="), "2024-03-15 2024-03-17", "merge-conflict 4"],
	[`\`\`\`\n${SIDES}\n\`\`\``, "", ""],
	[SIDES.replace("=======\n", ""), "2024-03-15 2024-03-16 2024-03-17", ""],
	[SIDES.replace(">>>>>>> theirs\n", ""), "2024-03-15 2024-03-16 2024-03-17", ""],
	[`${SIDES}\n${SIDES}`, "2024-03-15 2024-03-15 2024-03-17 2024-03-17", "merge-conflict 4, merge-conflict 10"],
])("%s", (body, days, told) => expect(read(body)).toEqual([days, told]));

test("in the properties, too, the first side is read", () => {
	const text = "---\ntype: person\n<<<<<<< HEAD\nrole: cook\n=======\nrole: baker\n>>>>>>> b\n---\n";
	const people = peopleIn({ "Ann.md": text });
	expect(people.byPath.get("Ann.md")?.contact.role).toBe("cook");
	expect(people.problems.map(({ code, line }) => [code, line])).toEqual([["merge-conflict", 3]]);
});

test("nothing is told of other notes", () => expect(peopleIn({ "Plan.md": SIDES }).problems).toEqual([]));
