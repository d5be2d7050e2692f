import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { networkOf } from "../../../../src/core/network/network";
import { badgesOf, fillOf, signOf } from "../../../../src/core/network/picture/marks";
import { samePicture } from "../../../../src/core/network/picture/picture-groups";
import { type PictureNode, pictureOf } from "../../../../src/core/network/picture/picture";
import { finished } from "../../../../src/core/kinds/steps";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { peopleIn, personNote } from "../../small-vault";

const NODE: PictureNode = {
	id: "A.md",
	apart: "",
	name: "A",
	kind: "person",
	radius: 5,
	influence: 0.5,
	estimated: false,
	organization: null,
	organizationRank: null,
	warmth: "cold",
	inside: null,
	untracked: false,
	circle: null,
	stance: null,
	decides: false,
	broker: false,
	group: null,
};

describe("how discs are marked, so that colour is never all", () => {
	test.each([
		[{ warmth: "on-track" }, "coldness", 1, null],
		[{ warmth: "due-soon" }, "coldness", 0.75, null],
		[{ warmth: "due" }, "coldness", 0.5, null],
		[{ warmth: "cold" }, "coldness", 0.25, null],
		[{ warmth: "asleep" }, "coldness", 0, null],
		[{ warmth: "off" }, "coldness", 0, "minus"],
		[{ circle: "inner" }, "circle", 1, null],
		[{ circle: "network" }, "circle", 0.25, null],
		[{}, "circle", 0, null],
		[{ stance: "champion" }, "stance", 1, "plus"],
		[{ stance: "supporter" }, "stance", 1, "small-plus"],
		[{ stance: "neutral" }, "stance", 1, "dot"],
		[{ stance: "sceptic" }, "stance", 1, "minus"],
		[{ stance: "opponent" }, "stance", 1, "cross"],
		[{}, "stance", 1, null],
		[{ warmth: "off", stance: "opponent" }, "organization", 1, null],
		[{ kind: "ghost" }, "group", 0, null],
		[{ kind: "me", warmth: null }, "coldness", 1, null],
	] as const)("%o by %s", (some, colouring, fill, sign) => {
		const node = { ...NODE, ...some };
		expect([fillOf(node, colouring), signOf(node, colouring)]).toEqual([fill, sign]);
	});

	test("badges", () => {
		expect(badgesOf(NODE)).toEqual([]);
		expect(badgesOf({ ...NODE, decides: true, broker: true })).toEqual(["decides", "broker"]);
	});
});

describe("groups in the picture", () => {
	const people = peopleIn({
		"A.md": personNote("org: Acme\nknows: [B, C]"),
		"B.md": personNote("org: acme\nknows: C"),
		"C.md": personNote(""),
		"D.md": personNote("org: Beta\nknows: E"),
		"E.md": personNote("org: Gamma\ninfluence: 5"),
		"F.md": personNote(""),
	});
	const network = networkOf(people, "");
	const rows = reconnect(people, DEFAULT_SETTINGS);
	const options = { mentions: null, ghosts: true, mine: true };

	test("are not known at first", () => {
		const { groups, nodes } = pictureOf(network, rows, people, options);
		expect(groups).toBeNull();
		expect(nodes.every(({ group, broker }) => group === null && !broker)).toBe(true);
	});

	test("bear the usual organization's name, else that of the most influential; whoever is alone is in none", () => {
		const { groups, nodes } = pictureOf(network, rows, people, options, finished(figuresOf(network)));
		expect(groups?.map(({ name, people: count, leader }) => [name, count, leader])).toEqual([
			["Acme", 3, expect.stringMatching(/^[ABC]\.md$/u)],
			["Around E", 2, "E.md"],
		]);
		expect(nodes.find(({ id }) => id === "F.md")?.group).toBeNull();
	});

	test("figures that part people alike give the same picture", () => {
		const [one, other] = [finished(figuresOf(network)), finished(figuresOf(network))];
		expect(samePicture(one, other)).toBe(true);
		expect(samePicture(one, { ...other, brokers: new Set(["F.md"]) })).toBe(false);
		expect(samePicture(one, { ...other, groups: new Map([...other.groups].map(([id]) => [id, 1])) })).toBe(false);
	});

	test("those who are hidden are left out, with their ties", () => {
		const { nodes, ties } = pictureOf(network, rows, people, { ...options, hidden: ["A.md"] });
		expect(nodes.some(({ id }) => id === "A.md")).toBe(false);
		expect(ties.some(({ source, target }) => [source, target].includes("A.md"))).toBe(false);
	});
});
