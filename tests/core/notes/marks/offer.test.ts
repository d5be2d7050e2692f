import { expect, test } from "vitest";
import { likelyPeople } from "../../../../src/core/notes/marks/likely-people";
import { offerOf } from "../../../../src/core/notes/marks/offer";

const paths = [
	"Friends/Ada Lovelace.md",
	"Friends/Alan Turing.md",
	"Friends/Plans/Trip.md",
	"Friends/Groups/Chess/Club.md",
	"Friends/Plans/Walk.md",
];
const [friends] = likelyPeople(paths.map((path) => ({ path, tags: [], kinds: [] })));

test.each<[string, readonly string[], object | null]>([
	["nobody", [], null],
	[
		"those right in a folder",
		paths.slice(0, 2),
		{ count: 2, below: { count: 0, folders: [] }, examples: ["Ada Lovelace", "Alan Turing"] },
	],
	[
		"and those below it apart",
		paths,
		{ count: 2, below: { count: 3, folders: ["Groups", "Plans"] }, examples: ["Ada Lovelace", "Alan Turing", "Club"] },
	],
])("an offer counts %s", (_, people, told) => {
	if (friends === undefined) throw new Error("no folder was found");
	const offer = offerOf(friends, people);
	if (told === null) expect(offer).toBeNull();
	else expect(offer).toMatchObject({ label: "Friends", told: true, ...told });
});
