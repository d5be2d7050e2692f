import { expect, test } from "vitest";
import { partOfNotes } from "./small-network";
import { personNote } from "../../small-vault";

const NOTES = {
	"Me.md": personNote("me: true"),
	"A.md": personNote("organization: Acme\nrole: lead\ncircle: close\nknows: ['[[B]]', '[[C]]']"),
	"B.md": personNote("knows: '[[C]]'"),
	"C.md": personNote(""),
};

test("a part holds who is named, and the ties between them alone", () => {
	const part = partOfNotes(NOTES, new Set(["A.md", "B.md", "nobody"]));
	expect(part.nodes.map(({ id }) => id)).toEqual(["A.md", "B.md"]);
	expect(part.ties.map(({ from, to }) => [from, to])).toEqual([["A.md", "B.md"]]);
	expect(part.nodes[0]).toMatchObject({ label: "A", organization: "Acme", role: "lead", circle: "close", group: 1 });
	expect(part.nodes[0]?.place).not.toBeNull();
});

test("the whole holds everybody, and me without a group", () => {
	const part = partOfNotes(NOTES);
	expect(part.nodes.map(({ id, group }) => [id, group])).toEqual([
		["A.md", 1],
		["B.md", 1],
		["C.md", 1],
		["Me.md", null],
	]);
});
