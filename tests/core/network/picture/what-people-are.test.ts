import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { networkOf } from "../../../../src/core/network/network";
import { keptIn } from "../../../../src/core/network/picture/kept";
import { type GraphPicture, pictureOf, YOU } from "../../../../src/core/network/picture/picture";
import { traitName } from "../../../../src/core/network/picture/trait-names";
import { NONE, OTHERS, parseTrait, thoseWho, type Trait, traitsOf } from "../../../../src/core/network/picture/what-people-are";
import { finished } from "../../../../src/core/kinds/steps";
import { EVERYBODY } from "../../../../src/core/rhythm/narrowed";
import { reconnect, type ReconnectRow } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { peopleIn, personNote, TODAY } from "../../small-vault";

const VAULT = {
	"A.md": personNote("organization: Acme\nstance: champion\ncircle: inner\nknows: [B, C, Yan]\ninfluence: 5", `- ${TODAY}: coffee`),
	"B.md": personNote("organization: ACME\nstance: opponent\ncircle: close\nknows: C"),
	"C.md": personNote("organization: acme\ndecision-role: decision maker"),
	"D.md": personNote("organization: Beta\nknows: E\ntags: [choir]"),
	"E.md": personNote(""),
	"F.md": personNote("stance: neutral"),
};

function pictured(known = true): { readonly picture: GraphPicture; readonly rows: readonly ReconnectRow[] } {
	const people = peopleIn(VAULT);
	const network = networkOf(people, "Acme");
	const rows = reconnect(people, DEFAULT_SETTINGS);
	const figures = known ? finished(figuresOf(network)) : null;
	return { picture: pictureOf(network, rows, people, { mentions: null, ghosts: true, mine: true }, figures), rows };
}

const { picture, rows } = pictured();

describe("what people are", () => {
	test.each<[string, readonly string[]]>([
		["A.md", ["organization:acme", "group:A.md", "coldness:on-track", "stance:champion", "circle:inner", "side:inside", "is:broker"]],
		["C.md", ["organization:acme", "group:A.md", "coldness:asleep", `stance:${NONE}`, `circle:${NONE}`, "side:inside", "is:decides"]],
		["E.md", [`organization:${NONE}`, "group:D.md", "coldness:asleep", `stance:${NONE}`, `circle:${NONE}`, "side:outside"]],
		["F.md", [`organization:${NONE}`, `group:${NONE}`, "coldness:asleep", "stance:neutral", `circle:${NONE}`, "side:outside"]],
		["Yan", ["is:ghost", "group:A.md"]],
		[YOU, []],
	])("%s", (id, traits) => {
		const node = picture.nodes.find((each) => each.id === id);
		expect(node === undefined ? null : traitsOf(node, picture)).toEqual(traits);
	});

	test.each<[readonly Trait[], readonly string[] | null]>([
		[[], null],
		[["organization:acme"], ["A.md", "B.md", "C.md"]],
		[
			["organization:acme", "organization:beta"],
			["A.md", "B.md", "C.md", "D.md"],
		],
		[["organization:acme", "stance:champion"], ["A.md"]],
		[
			["stance:champion", "stance:opponent"],
			["A.md", "B.md"],
		],
		[["is:ghost"], ["Yan"]],
		[
			["is:ghost", "is:decides"],
			["C.md", "Yan"],
		],
		[["group:D.md"], ["D.md", "E.md"]],
		[["organization:gone"], []],
		[["side:outside"], ["D.md", "E.md", "F.md"]],
	])("those who are %o", (traits, those) => {
		const found = thoseWho(picture, traits);
		expect(found === null ? null : [...found].filter((id) => id !== YOU)).toEqual(those);
		expect(found?.has(YOU) ?? true).toBe(true);
	});

	test("groups are passed over as long as they are not known", () => {
		expect(thoseWho(pictured(false).picture, ["group:D.md"])).toBeNull();
	});

	test.each<[Partial<typeof EVERYBODY>, readonly Trait[], readonly string[] | null]>([
		[{}, [], null],
		[{ tags: ["choir"] }, [], ["D.md"]],
		[{ circles: ["inner", "close"] }, ["stance:opponent"], ["B.md"]],
		[{ organizations: ["Beta"] }, ["organization:acme"], []],
	])("narrowed as the list to %o, and to %o", (narrowing, only, kept) => {
		const found = keptIn(picture, rows, { only, narrowing: { ...EVERYBODY, ...narrowing }, ways: null });
		expect(found === null ? null : [...found].filter((id) => id !== YOU)).toEqual(kept);
	});
});

test.each<[readonly Trait[], readonly string[], readonly string[]]>([
	[[], ["B.md", "D.md"], ["B.md", "D.md"]],
	[["stance:opponent"], ["B.md", "D.md"], ["B.md"]],
	[[], [], []],
])("narrowed to %o and the ways over %o", (only, ids, kept) => {
	const found = keptIn(picture, rows, { only, narrowing: EVERYBODY, ways: { to: "Bob", ids } });
	expect(found === null ? null : [...found].filter((id) => id !== YOU).sort()).toEqual(kept);
	expect(found?.has(YOU)).toBe(true);
});

describe("what traits are called", () => {
	test.each<[Trait, string]>([
		["organization:acme", "Acme"],
		["organization:gone", "gone"],
		[`organization:${NONE}`, "No organization"],
		["group:A.md", "Acme"],
		["group:D.md", "Around D"],
		["group:gone", "A group that is no more"],
		["coldness:cold", "Going cold"],
		["stance:sceptic", "Sceptic"],
		["circle:inner", "Inner"],
		["side:inside", "In your organization"],
		["is:decides", "Decision maker"],
	])("%s: %s", (trait, name) => expect(traitName(trait, picture)).toBe(name));

	test.each([
		[9, "1 more organization", "1 more group"],
		[10, "2 more organizations", "2 more groups"],
	])("of %d those without a colour are told as “%s” and “%s”", (count, organizations, groups) => {
		const many = Array.from({ length: count }, (_, at) => ({ name: `N${at}`, leader: `N${at}`, people: 2 }));
		const named = (trait: Trait): string => traitName(trait, { organizations: many, groups: many });
		expect([named(`organization:${OTHERS}`), named(`group:${OTHERS}`)]).toEqual([organizations, groups]);
	});

	test.each([
		["stance:champion", "stance:champion"],
		["organization:a:b", "organization:a:b"],
		["rainbow:red", null],
		["stance", null],
		[7, null],
	])("%o is read as %o", (saved, trait) => expect(parseTrait(saved)).toBe(trait));
});
