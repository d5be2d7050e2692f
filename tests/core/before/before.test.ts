import { describe, expect, it, test } from "vitest";
import { beforeYouMeet, type BeforeYouMeet } from "../../../src/core/before/before";
import { needsOf } from "../../../src/core/before/help";
import { mutualContacts } from "../../../src/core/before/mutual";
import { toldLast } from "../../../src/core/before/told";
import { networkOf } from "../../../src/core/network/network";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { DATES, notesOf, personNote, TODAY } from "../small-vault";

const RULES = { marks: ["person", "people", "contact"], dates: DATES };

function vault(texts: Readonly<Record<string, string>>, today = TODAY) {
	const people = peopleOf(notesOf(texts, { today }), today, "");
	const before = (path = "Jane.md"): BeforeYouMeet => {
		const person = people.byPath.get(path);
		if (person === undefined) throw new Error(`no person at ${path}`);
		return beforeYouMeet(person, people, RULES);
	};
	return { people, before, network: networkOf(people, "") };
}

function shared(mine: string, theirs: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
	const { before } = vault({ "Me.md": personNote(`me: true\n${mine}`), "Jane.md": personNote(theirs), ...others });
	return before().shared.map(
		({ name, years, people }) => `${name}${years === null ? "" : ` ${years.from}–${years.to ?? ""}`} (${people})`,
	);
}

describe("what two people share", () => {
	it("is the same word, whichever property tells of it, with capitals aside", () => {
		expect(shared("schools: [Aalto]\ninterests: [climbing]", "organization: Aalto\ntags: [Climbing]")).toEqual([
			"Aalto (2)",
			"Climbing (2)",
		]);
	});
	it("is the rarest first, then by name", () => {
		const others = { "Bob.md": personNote("interests: [tea]"), "Ann.md": personNote("interests: [tea, sauna]") };
		expect(shared("interests: [tea, sauna, opera]", "interests: [tea, sauna, opera]", others)).toEqual([
			"opera (2)",
			"sauna (3)",
			"tea (4)",
		]);
	});
	it("outranks rarity where both were there in the same years", () => {
		const others = { "Bob.md": personNote("organization: Acme"), "Ann.md": personNote("organization: Acme") };
		expect(
			shared(
				'organization: ["[[Acme]] 2014–2016"]\ninterests: [opera]',
				'organization: ["Acme (since 2015)"]\ninterests: [opera]',
				others,
			),
		).toEqual(["Acme 2015–2016 (4)", "opera (2)"]);
	});
	it("is told by the lines of a section of facts, too", () => {
		const { before } = vault({
			"Me.md": personNote("me: true", "## History\n- 2014–2016 [[Acme]], engineer\n- [[Initech]] (since 2019)\n"),
			"Jane.md": personNote(
				"organization: Initech",
				"## Background\n- [[Orgs/Acme|Acme]] 2015–2017, sales\n- 2001 [[Zed]] and [[Yak]]\n",
			),
		});
		expect(before().shared.map(({ name, years }) => [name, years])).toEqual([
			["Acme", { from: 2015, to: 2016 }],
			["Initech", null],
		]);
	});
	it("has no years where they missed each other", () => {
		expect(shared('schools: ["Aalto 2001–2005"]', 'schools: ["Aalto 2009–2013"]')).toEqual(["Aalto (2)"]);
	});
	it("is no mark of a person note", () => {
		expect(shared("tags: [person/work]", "tags: [person/work]")).toEqual([]);
	});
	it("is nothing where I have no note", () => {
		const { before } = vault({ "Bob.md": personNote("interests: [tea]"), "Jane.md": personNote("interests: [tea]") });
		expect(before().shared).toEqual([]);
	});
});

describe("the last time", () => {
	const said =
		"- 2024-03-01: coffee, the new flat\n  - the lease ends in June\n  - her sister moves in\n  - the cat stays\n  - a fourth line\n";
	it("has its topic and three lines", () => {
		const { before } = vault({ "Jane.md": personNote("", said) });
		expect(before().last).toMatchObject({ topic: "coffee, the new flat", longAgo: false });
		expect(before().last?.said).toEqual(["the lease ends in June", "her sister moves in", "the cat stays"]);
	});
	test.each([
		["2023-10-13", false],
		["2023-10-12", true],
	])("of %s is long ago: %s", (day, longAgo) => {
		const { before } = vault({ "Jane.md": personNote("", `- ${day}: coffee\n`) });
		expect(before().last?.longAgo).toBe(longAgo);
	});
	it("is of contact before an attempt in vain", () => {
		const { before } = vault({ "Jane.md": personNote("", "- 2024-03-01: coffee\n- 2024-04-01: → email, hello?\n") });
		expect(before().last?.interaction.day).toBe("2024-03-01");
	});
	it.each([
		["- 2024-04-01: coffee", "(Mon, 1 Apr 2024)"],
		["- 2024-03: coffee", "(March 2024)"],
		["- 2024-W12: coffee", "(week of Mon, 18 Mar 2024)"],
	])("of %s is told as it is known: %s", (line, told) => {
		const { last } = vault({ "Jane.md": personNote("", line) }).before();
		expect(last === null ? null : toldLast(last, "2024-04-10")).toContain(told);
	});
	it("is none where nobody met, nor where all is to come", () => {
		expect(vault({ "Jane.md": personNote("", "- [x] 2024-05-01: coffee") }).before().last).toBeNull();
		expect(vault({ "Jane.md": personNote("") }).before()).toMatchObject({ last: null, mine: [], theirs: [], told: [], company: [] });
	});
});

describe("promises", () => {
	it("are parted by who made them, those that are due first", () => {
		const body =
			"- 2024-03-01: coffee\n  - [ ] send the book\n  - [ ] call her 📅 2024-05-01\n  - [ ] look for the photo #waiting\n  - [x] done\n";
		const { mine, theirs } = vault({ "Jane.md": personNote("", body) }).before();
		expect(mine.map(({ text }) => text)).toEqual(["call her", "send the book"]);
		expect(theirs.map(({ text }) => text)).toEqual(["look for the photo"]);
	});
});

describe("days they told", () => {
	test.each<[string, readonly string[]]>([
		["exam on 2024-04-20", ["2024-04-20 exam on 2024-04-20"]],
		["moves in on 24 April 2024", ["2024-04-24 moves in on 24 April 2024"]],
		["moves on 25 April 2024", []],
		["was at the doctor’s on 2024-03-27", ["2024-03-27 was at the doctor’s on 2024-03-27"]],
		["was there on 2024-03-26", []],
		["exam in April 2024", []],
		["[ ] call 2024-04-20", []],
		["nothing to tell", []],
	])("%j", (line, days) => {
		const { before } = vault({ "Jane.md": personNote("", `- 2024-03-01: coffee\n  - ${line}\n`) });
		expect(before().told.map(({ day, text }) => `${day} ${text}`)).toEqual(days);
	});
});

describe("a birthday", () => {
	test.each([
		["1990-04-12", { day: "2024-04-12", age: 34 }],
		["--04-12", { day: "2024-04-12", age: null }],
		["April 24", { day: "2024-04-24", age: null }],
		["April 25", null],
		["1990-04-09", null],
		["2024-04-10", { day: "2024-04-10", age: null }],
		["2023-04-10", { day: "2024-04-10", age: 1 }],
		["soon", null],
	])("of %s", (written, birthday) => {
		const { before } = vault({ "Jane.md": personNote(`birthday: "${written}"`) });
		expect(before().birthday).toEqual(birthday);
	});
});

describe("who else was there lately", () => {
	it("stands with the latest day, the latest first, and not those of over a year ago", () => {
		const body = "- 2024-03-01: dinner with [[Bob]]\n- 2024-02-01: walk with [[Bob]] and [[Ann]]\n- 2023-01-01: tea with [[Kim]]\n";
		const { before } = vault({
			"Jane.md": personNote("", body),
			...{ "Bob.md": personNote(""), "Ann.md": personNote(""), "Kim.md": personNote("") },
		});
		expect(before().company).toEqual([
			{ path: "Bob.md", day: "2024-03-01" },
			{ path: "Ann.md", day: "2024-02-01" },
		]);
	});
});

describe("mutual contacts", () => {
	const texts = {
		"Jane.md": personNote('knows: ["[[Bob]] (strong)", "[[Ann]] (weak)", "[[Kim]]", "[[Lee]]", "[[Nobody]]"]'),
		"Bob.md": personNote("circle: close", "- 2024-04-01: coffee\n"),
		"Ann.md": personNote("circle: inner", "- 2024-04-09: coffee\n"),
		"Kim.md": personNote("circle: network", ""),
		"Lee.md": personNote("", ""),
	};
	it("are ordered by the weaker of the two ties, with a note of mine or none", () => {
		const alone = vault(texts);
		const withMe = vault({ ...texts, "Me.md": personNote("me: true") });
		for (const { people, network } of [alone, withMe])
			expect(mutualContacts("Jane.md", network, people).map(({ name }) => name)).toEqual(["Bob", "Ann", "Kim"]);
	});
});

describe("how one could help", () => {
	const texts = {
		"Jane.md": personNote('needs: ["a good tax lawyer", "a flat"]\nknows: "[[Bob]]"'),
		"Bob.md": personNote("offers: [tax lawyers]"),
		"Ann.md": personNote("offers: [Tax lawyer, piano]"),
		"Me.md": personNote("me: true\noffers: [flat]"),
	};
	it("names those who offer the like and whom they don't know yet, and me", () => {
		const { people, network } = vault(texts);
		expect(needsOf("Jane.md", people, network)).toEqual([
			{ text: "a good tax lawyer", offers: [{ path: "Ann.md", name: "Ann", text: "Tax lawyer" }] },
			{ text: "a flat", offers: [{ path: "Me.md", name: "Me", text: "flat" }] },
		]);
	});
	it("is nothing where somebody needs nothing", () => {
		const { people, network } = vault(texts);
		expect(needsOf("Bob.md", people, network)).toEqual([]);
	});
});
