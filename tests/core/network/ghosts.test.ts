import { expect, test } from "vitest";
import { ghostsNamedBy, ghostsOf } from "../../../src/core/network/ghosts";
import { peopleIn, personAt, personNote } from "../small-vault";
import { networkOf } from "../../../src/core/network/network";

const people = peopleIn({
	"Ann.md": personNote('knows: ["[[Zed]]", "[[People/Viggo]] (strong)"]\nmentors: viggo\nworks-with: Bob'),
	"Bob.md": personNote("reports-to: viggo"),
	"2024-04-01 Board.md": "---\ndate: 2024-04-01\nattendees: [Ann, Bob, Yoko]\n---\n",
	"Cy.md": personNote("role: x"),
});

test("those whom most people name come first, however they spell the name", () => {
	expect(ghostsOf(networkOf(people, ""))).toEqual([
		{ name: "Viggo", namedBy: ["Ann.md", "Bob.md"] },
		{ name: "Yoko", namedBy: ["Ann.md", "Bob.md"] },
		{ name: "Zed", namedBy: ["Ann.md"] },
	]);
});

test("a note names those of its relations who have no note", () => {
	expect(["Ann.md", "Bob.md", "Cy.md"].map((path) => ghostsNamedBy(personAt(people, path)))).toEqual([["Zed", "Viggo"], ["viggo"], []]);
});
