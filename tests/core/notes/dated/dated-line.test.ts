import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { peopleIn, personAt, personNote } from "../../small-vault";

const talks = (line: string, mentions: Settings["mentions"]): readonly string[] => {
	const vault = { settings: { ...DEFAULT_SETTINGS, mentions } };
	const people = peopleIn({ "People/Ann Li.md": personNote(""), "2024-03-15.md": `${line}\n` }, vault);
	return personAt(people, "People/Ann Li.md").interactions.map(({ channel, topic }) => `${channel}: ${topic}`);
};

describe("a line of a daily note counts where it names a channel, be it other", () => {
	test.each([
		["- talked with [[Ann Li]]", []],
		["- talked [with:: [[Ann Li]]]", []],
		["- talked with [[Ann Li]] [type:: other]", ["other: talked with Ann Li"]],
		["- talked [with:: [[Ann Li]]] [type:: other]", ["other: talked"]],
		["- talked with [[Ann Li]] (channel:: Other)", ["other: talked with Ann Li"]],
		["- talked with [[Ann Li]] [type:: idea]", []],
		["- talked with [[Ann Li]] [type::]", []],
		["- [ ] talk to [[Ann Li]] [type:: other]", []],
		["- call [[Ann Li]] [type:: other]", []],
		["- on the roof\n  - talked with [[Ann Li]] [type:: other]", ["other: talked with Ann Li"]],
	])("%s", (line, found) => {
		expect(talks(line, "channel")).toEqual(found);
		expect(talks(line, "off")).toEqual([]);
	});
});
