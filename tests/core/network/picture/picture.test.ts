import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { finished } from "../../../../src/core/kinds/steps";
import {
	type GraphPicture,
	keptPicture,
	type PictureNode,
	pictureOf,
	type PictureOptions,
	YOU,
} from "../../../../src/core/network/picture/picture";
import { peopleIn, personNote, TODAY } from "../../small-vault";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { networkOf } from "../../../../src/core/network/network";
import type { People } from "../../../../src/core/notes/people/people";
import type { PictureTie } from "../../../../src/core/network/picture/picture-ties";
import { reconnect } from "../../../../src/core/rhythm/reconnect";

const ALL: PictureOptions = { mentions: null, ghosts: true, mine: true };

function pictureFor(people: People, options: Partial<PictureOptions> = {}): GraphPicture {
	return pictureOf(networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS), people, { ...ALL, ...options });
}

function pictured(texts: Readonly<Record<string, string>>, options: Partial<PictureOptions> = {}): GraphPicture {
	return pictureFor(peopleIn(texts), options);
}

function nodeIn({ nodes }: GraphPicture, id: string): PictureNode {
	const found = nodes.find((node) => node.id === id);
	if (found === undefined) throw new Error(`nobody is ${id}`);
	return found;
}

function tieIn({ ties }: GraphPicture, one: string, other: string): PictureTie | undefined {
	return ties.find(({ source, target }) => (source === one && target === other) || (source === other && target === one));
}

const VAULT = {
	"Me.md": personNote('me: true\norganization: "[[Acme]]"'),
	"A.md": personNote("organization: ACME\ninfluence: 5\nknows: [B, Yan]", `- ${TODAY}: coffee`),
	"B.md": personNote("company: Beta\nreports-to: C"),
	"C.md": personNote("company: Beta\nstatus: archived"),
	"D.md": personNote(""),
};

describe("people in the picture", () => {
	test("me, people and ghosts, with what the graph shows of each", () => {
		const picture = pictured(VAULT);
		expect(picture.me).toBe("Me.md");
		const seen = picture.nodes.map((node) => [node.id, node.kind, node.inside, node.untracked, node.organizationRank]);
		expect(seen).toEqual([
			["A.md", "person", true, false, 0],
			["B.md", "person", false, false, 1],
			["C.md", "person", false, true, 1],
			["D.md", "person", null, false, null],
			["Me.md", "me", true, false, 0],
			["Yan", "ghost", null, false, null],
		]);
		expect(picture.organizations).toEqual([
			{ name: "ACME", people: 2 },
			{ name: "Beta", people: 2 },
		]);
	});

	test("size is influence by area; an estimated one says so; mine is fixed", () => {
		const picture = pictured(VAULT);
		const [a, b, d] = ["A.md", "B.md", "D.md"].map((id) => nodeIn(picture, id));
		expect([a?.estimated, b?.estimated]).toEqual([false, true]);
		expect(d?.radius).toBe(5);
		expect(a?.radius).toBeGreaterThan(b?.radius ?? 99);
		expect(a?.radius).toBeLessThanOrEqual(18);
		expect(nodeIn(picture, "Me.md").radius).toBe(15);
	});

	test("the organisation with most people comes first, equals by name", () => {
		const notes = ["Zeta", "zeta", "Beta", "Alpha"].map((name, index) => [`${index}.md`, personNote(`org: ${name}`)] as const);
		const { organizations } = pictured(Object.fromEntries(notes));
		expect(organizations.map(({ name, people }) => `${name} ${people}`)).toEqual(["Zeta 2", "Alpha 1", "Beta 1"]);
	});

	test.each([
		["2024-04-08", "cadence: 30", "on-track"],
		["2024-03-13", "cadence: 30", "due-soon"],
		["2024-03-01", "cadence: 30", "due"],
		["2024-01-20", "cadence: 30", "cold"],
		["2022-01-01", "cadence: 30", "asleep"],
		["2024-04-08", "cadence: never", "off"],
		["2024-04-08", "snooze-until: 2024-05-01", "off"],
	])("contact on %s with %s is %s", (day, wish, warmth) => {
		expect(nodeIn(pictured({ "A.md": personNote(wish, `- ${day}: coffee`) }), "A.md").warmth).toBe(warmth);
	});

	test("never in touch is asleep; I and ghosts have no warmth", () => {
		const picture = pictured(VAULT);
		expect(["D.md", "Me.md", "Yan"].map((id) => nodeIn(picture, id).warmth)).toEqual(["asleep", null, null]);
	});

	test("ghosts can be left out, and their ties with them", () => {
		const picture = pictured(VAULT, { ghosts: false });
		expect(picture.nodes.some(({ kind }) => kind === "ghost")).toBe(false);
		expect(tieIn(picture, "A.md", "Yan")).toBeUndefined();
	});

	test("namesakes are told apart by their organization, or else by their folder", () => {
		const { nodes } = pictured({
			"Me.md": personNote("me: true"),
			"A/Ann Li.md": personNote("organization: Acme"),
			"B/Ann Li.md": personNote("organization: [Zeta, Beta]"),
			"C/Ann Li.md": personNote("organization: acme"),
			"D/ann li.md": personNote(""),
			"Bob.md": personNote("organization: Acme"),
		});
		const apart = nodes.map(({ id, apart: said }) => `${id} ${said}`);
		expect(apart).toEqual(["A/Ann Li.md A", "B/Ann Li.md Zeta", "Bob.md ", "C/Ann Li.md C", "D/ann li.md D", "Me.md "]);
	});

	test("names that objects know are names like others", () => {
		const picture = pictured({
			"__proto__.md": personNote("knows: constructor\norg: __proto__"),
			"B.md": personNote("knows: '[[__proto__]]'\norg: toString"),
		});
		expect(picture.nodes.map(({ id }) => id)).toEqual(["B.md", "__proto__.md", "constructor", YOU]);
		expect(picture.organizations.map(({ name }) => name)).toEqual(["__proto__", "toString"]);
		expect(tieIn(picture, "B.md", "__proto__.md")).toBeDefined();
	});
});

describe("ties in the picture", () => {
	test.each([
		["knows: B", "", "none"],
		["influences: B", "", "forward"],
		["", "influences: A", "backward"],
		["influences: B", "reports-to: A", "both"],
		["mentors: B", "knows: A", "forward"],
		["knows: B", "mentors: A", "backward"],
	])("A says %s, B says %s: %s", (a, b, arrow) => {
		const found = tieIn(pictured({ "A.md": personNote(a), "B.md": personNote(b) }), "A.md", "B.md");
		const turned = { forward: "backward", backward: "forward", both: "both", none: "none" };
		const seen = found?.source === "A.md" ? found.arrow : turned[found?.arrow ?? "none"];
		expect(seen).toBe(arrow);
	});

	test.each<[string, string, readonly string[] | null]>([
		["knows: B", "", null],
		["knows: B", "works-with: A", null],
		["influences: B", "influences: A", null],
		["reports-to: B", "mentors: A", ["forward 0", "backward 1"]],
		["reports-to: B\ninfluences: B", "", ["forward 0", "forward sways 1"]],
		["reports-to: B", "influences: A", ["forward 0", "backward sways 1"]],
		["knows: B\ninfluences: B", "influences: A", ["none 0", "both sways 1"]],
		["knows: B\nreports-to: B\nmentors: B\ninfluences: B", "", ["none 0", "forward 1", "forward -1", "forward sways 2"]],
	])("A says %s, B says %s: drawn as %o", (a, b, drawn) => {
		const found = tieIn(pictured({ "A.md": personNote(a), "B.md": personNote(b) }), "A.md", "B.md");
		const turned = { forward: "backward", backward: "forward", both: "both", none: "none" } as const;
		const strands = found?.strands?.map(({ arrow, influences, bow }) => {
			return `${found.source === "A.md" ? arrow : turned[arrow]} ${influences ? "sways " : ""}${bow}`;
		});
		expect(strands ?? null).toEqual(drawn);
	});

	test("the width is the strength", () => {
		const widthOf = (who: string): number | undefined =>
			tieIn(pictured({ "A.md": personNote(`knows: ${who}`), "B.md": personNote("") }), "A.md", "B.md")?.width;
		expect(["'[[B]] (weak)'", "B", "'[[B]] (strong)'"].map((who) => widthOf(who)?.toFixed(2))).toEqual(["1.91", "3.02", "4.13"]);
	});

	test("influence is told apart from other ties", () => {
		const picture = pictured({ "A.md": personNote("influences: B\nreports-to: C"), "B.md": personNote(""), "C.md": personNote("") });
		expect([tieIn(picture, "A.md", "B.md")?.influences, tieIn(picture, "A.md", "C.md")?.influences]).toEqual([true, false]);
	});

	test("mentions are shown when asked for, or when nothing else ties people", () => {
		const onlyLinks = { "A.md": personNote("", "See [[B]]."), "B.md": personNote("") };
		const more = { ...onlyLinks, "C.md": personNote("knows: A") };
		const counts = [pictured(onlyLinks), pictured(onlyLinks, { mentions: false }), pictured(more), pictured(more, { mentions: true })];
		expect(counts.map(({ ties, mentions }) => [ties.filter(({ mention }) => mention).length, mentions])).toEqual([
			[1, true],
			[0, false],
			[0, false],
			[1, true],
		]);
	});

	test("my ties can be left out; I stay", () => {
		const picture = pictured(VAULT, { mine: false });
		expect(picture.ties.some(({ mine }) => mine)).toBe(false);
		expect(nodeIn(picture, "Me.md").kind).toBe("me");
	});

	test("no tie hangs in the air, and nobody is tied to themselves", () => {
		const people = peopleIn(VAULT);
		const network = networkOf(people, "");
		const tie = { from: "A.md", to: "A.md", directed: false, kinds: [], strength: 0.5, evidence: [] };
		const broken = { ...network, ties: [...network.ties, tie, { ...tie, to: "gone" }] };
		const { ties } = pictureOf(broken, reconnect(people, DEFAULT_SETTINGS), people, ALL);
		expect(ties.filter(({ source, target }) => source === target || target === "gone")).toEqual([]);
	});
});

describe("where no note is mine", () => {
	const WITHOUT_ME = {
		"A.md": personNote("", `- ${TODAY}: coffee`),
		"B.md": personNote("circle: close"),
		"C.md": personNote("", "- 2015-01-01: coffee"),
		"D.md": personNote(""),
	};

	test("a node stands for me in the centre, tied to whom I am in touch with", () => {
		const picture = pictured(WITHOUT_ME);
		expect(picture.me).toBe(YOU);
		expect(nodeIn(picture, YOU)).toMatchObject({ kind: "me", radius: 15 });
		expect(picture.ties.map(({ source, target, kinds, mine }) => [source, target, kinds, mine])).toEqual([
			[YOU, "A.md", ["contact"], true],
			[YOU, "B.md", ["circle"], true],
		]);
	});

	test("even where there is nobody at all", () => {
		expect(pictured({})).toMatchObject({ me: YOU, nodes: [{ kind: "me" }], ties: [], organizations: [] });
	});
});

const keptPictureOf = (...given: Parameters<typeof keptPicture>): GraphPicture => finished(keptPicture(...given));

test("a picture is made anew only where something that it is made of is another", () => {
	const people = peopleIn(VAULT);
	const [network, rows] = [networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS)];
	const first = keptPictureOf(network, rows, people, { ...ALL, hidden: ["A.md"] });
	expect(keptPictureOf(network, rows, people, { ...ALL, hidden: ["A.md"] })).toBe(first);
	expect(first).toEqual(pictureOf(network, rows, people, { ...ALL, hidden: ["A.md"] }));
	const figures = finished(figuresOf(network));
	const others = [
		keptPictureOf(network, rows, people, ALL),
		keptPictureOf(network, rows, people, { ...ALL, hidden: ["B.md"] }),
		keptPictureOf(network, rows, people, { ...ALL, mine: false }),
		keptPictureOf(network, rows, people, { ...ALL, ghosts: false }),
		keptPictureOf(network, rows, people, { ...ALL, mentions: true }),
		keptPictureOf(network, rows, people, ALL, figures),
		keptPictureOf(network, [...rows], people, ALL),
	];
	expect(new Set([first, ...others]).size).toBe(8);
});

test("what is learned of people later takes over the ties, and leaves them out where they are others", () => {
	const people = peopleIn(VAULT);
	const [network, rows] = [networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS)];
	const first = keptPictureOf(network, rows, people, ALL);
	const learned = keptPictureOf(network, rows, people, ALL, finished(figuresOf(network)));
	expect(learned.groups).not.toBeNull();
	expect(learned.ties).toBe(first.ties);
	expect(learned).toEqual(pictureOf(network, rows, people, ALL, finished(figuresOf(network))));
	expect(keptPictureOf(network, rows, people, { ...ALL, mine: false }).ties).not.toBe(first.ties);
	expect(keptPictureOf(network, rows, peopleIn(VAULT), { ...ALL, mine: false }).ties).not.toBe(first.ties);
});

test("a picture of many is made in small steps, so that nobody waits for it", () => {
	const names = Array.from({ length: 1200 }, (_, at) => `Person ${at}`);
	const people = peopleIn(
		Object.fromEntries(
			names.map((name, at) => [`${name}.md`, personNote(`organization: O${at % 9}\nknows: "[[${names[(at + 1) % 1200]}]]"\n`)]),
		),
	);
	const steps = keptPicture(networkOf(people, ""), reconnect(people, DEFAULT_SETTINGS), people, ALL);
	let count = 0;
	while (steps.next().done !== true) count++;
	expect(count).toBeGreaterThan(1200 / 20);
});
