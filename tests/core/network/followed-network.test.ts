import { expect, test } from "vitest";
import { FollowedNetwork, networkOf } from "../../../src/core/network/network";
import { notesOf, personNote } from "../small-vault";
import { FollowedPeople } from "../../../src/core/notes/people/followed-people";
import { finished } from "../../../src/core/kinds/steps";
import type { Note } from "../../../src/core/notes/people/note";
import type { People } from "../../../src/core/notes/people/people";

const VAULT = {
	"Ann.md": personNote('circle: inner\nknows: "[[Bob]]"', "- 2024-04-01: call with [[Cy]]\n- Spoke of [[Dee]]."),
	"Bob.md": personNote('organization: Acme\nmentors: "[[Yan]]"', "- 2024-03-01: coffee\n- 2024-04-09: coffee with [[Ann]]"),
	"Cy.md": personNote("organization: Beta\ninfluence: 4\nknows: yan", "- 2024-04-02: call with [[Bob]]"),
	"Dee.md": personNote("circle: close"),
};

function noteAt(path: keyof typeof VAULT, text: string): Note {
	const [note] = notesOf({ [path]: text });
	if (note === undefined) throw new Error(`no note at ${path}`);
	return note;
}

function settled(followed: FollowedPeople): People {
	finished(followed.settle());
	return followed.people;
}

test("who I am, the day and my organisation can be others, and again what they were", () => {
	const followed = new FollowedPeople("2024-04-10", "");
	for (const note of notesOf(VAULT)) followed.set(note);
	const network = new FollowedNetwork();
	for (const today of ["2024-04-10", "2024-09-10", "2024-04-10"])
		for (const me of ["", "Ann", "Bob", "", "Dee", "Ann"])
			for (const organization of ["", "Acme", "Beta"]) {
				followed.restart(today, me);
				const people = settled(followed);
				expect(finished(network.settle(people, organization))).toEqual(networkOf(people, organization));
			}
});

test("what is not touched stays the same object, and so does a network in which nothing is another", () => {
	const followed = new FollowedPeople("2024-04-10", "");
	for (const note of notesOf(VAULT)) followed.set(note);
	const network = new FollowedNetwork();
	const before = finished(network.settle(settled(followed), ""));

	followed.set(noteAt("Ann.md", `${VAULT["Ann.md"]}\n\nShe likes boats.\n`));
	expect(finished(network.settle(settled(followed), ""))).toBe(before);

	followed.set(noteAt("Cy.md", VAULT["Cy.md"].replace("influence: 4", "influence: 5")));
	const now = finished(network.settle(settled(followed), ""));
	expect(now.nodes.map((node, at) => node === before.nodes[at])).toEqual([true, true, false, true, true]);
	expect(now.ties.map((tie, at) => tie === before.ties[at]).every((isSame) => isSame)).toBe(true);
});

test("whoever stops in the middle can go on", () => {
	const followed = new FollowedPeople("2024-04-10", "");
	for (const note of notesOf(VAULT)) followed.set(note);
	const people = settled(followed);
	const whole = networkOf(people, "");
	for (let stop = 0; stop < 60; stop++) {
		const network = new FollowedNetwork();
		const begun = network.settle(people, "");
		for (let step = 0; step < stop; step++) begun.next();
		expect(finished(network.settle(people, ""))).toEqual(whole);
	}
});
