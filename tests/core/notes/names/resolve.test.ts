import { expect, test } from "vitest";
import { resolverOf } from "../../../../src/core/notes/names/resolve";

const resolve = resolverOf([
	{ path: "Ann.md", aliases: [] },
	{ path: "People/Bob.md", aliases: ["Robert", "Shared"] },
	{ path: "Work/People/Bob.md", aliases: ["shared"] },
	{ path: "Work/Cy.md", aliases: ["Ann"] },
	{ path: "Old/Deep/Cy.md", aliases: [] },
	{ path: "Case/dan.md", aliases: [] },
	{ path: "Case/Dan.md", aliases: [] },
	{ path: "Zoe\u0301.md", aliases: [] },
	{ path: "Dr. Ed.md", aliases: ["Ed"] },
]);

test.each([
	["a name", "Ann", "", ["Ann.md"]],
	["capitals", "ANN", "", ["Ann.md"]],
	["a path", "People/Bob", "Ann.md", ["People/Bob.md"]],
	["a path beats a nearer name", "People/Bob", "Work/People/x.md", ["People/Bob.md"]],
	["the end of a path", "Deep/Cy", "Ann.md", ["Old/Deep/Cy.md"]],
	["with its ending", "People/Bob.md", "Ann.md", ["People/Bob.md"]],
	["from the root", "/Ann", "People/x.md", ["Ann.md"]],
	["beside the note", "./Bob", "People/x.md", ["People/Bob.md"]],
	["above the note", "../../Ann", "Work/People/x.md", ["Ann.md"]],
	["the nearest of one name", "Bob", "Work/People/x.md", ["Work/People/Bob.md"]],
	["the nearest of one name, from elsewhere", "Bob", "People/x.md", ["People/Bob.md"]],
	["two equally near", "Cy", "Old/x.md", ["Old/Deep/Cy.md"]],
	["a file's name beats an alias", "Ann", "Work/Cy.md", ["Ann.md"]],
	["an alias", "robert", "Ann.md", ["People/Bob.md"]],
	["an alias of two", "Shared", "Ann.md", ["People/Bob.md", "Work/People/Bob.md"]],
	["capitals decide between what else is equal", "dan", "", ["Case/dan.md"]],
	["capitals decide between what else is equal", "Dan", "", ["Case/Dan.md"]],
	["capitals that fit neither", "DAN", "", ["Case/Dan.md", "Case/dan.md"]],
	["letters composed in another way", "Zoé", "", ["Zoe\u0301.md"]],
	["a full stop in a name", "Dr. Ed", "", ["Dr. Ed.md"]],
	["nobody", "Nobody", "", []],
	["nothing", "", "", []],
	["a folder", "People", "", []],
])("%s", (_, target, from, paths) => {
	expect(resolve(target, from)).toEqual(paths);
});

test("two notes at the same distance fit equally", () => {
	const twins = resolverOf([
		{ path: "A/Eve.md", aliases: [] },
		{ path: "B/Eve.md", aliases: [] },
	]);
	expect(twins("Eve", "C/x.md")).toEqual(["A/Eve.md", "B/Eve.md"]);
	expect(twins("Eve", "A/x.md")).toEqual(["A/Eve.md"]);
});
