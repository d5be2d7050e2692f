import { describe, expect, it, test } from "vitest";
import { overlap, stayIn, type Years } from "../../../../src/core/notes/wording/stay";

describe("a name with its years", () => {
	test.each<[string, string, Years | null]>([
		["Aalto 2009–2013", "Aalto", { from: 2009, to: 2013 }],
		["Aalto 2009-2013", "Aalto", { from: 2009, to: 2013 }],
		["Aalto (2009 – 2013)", "Aalto", { from: 2009, to: 2013 }],
		["Aalto, 2009 to 2013", "Aalto", { from: 2009, to: 2013 }],
		["Aalto, 2012", "Aalto", { from: 2012, to: 2012 }],
		["Aalto (2012)", "Aalto", { from: 2012, to: 2012 }],
		["Acme since 2019", "Acme", { from: 2019, to: null }],
		["Acme (from 2019)", "Acme", { from: 2019, to: null }],
		["Acme 2019–", "Acme", { from: 2019, to: null }],
		["Acme 2019–present", "Acme", { from: 2019, to: null }],
		["2014–2016 Acme", "Acme", { from: 2014, to: 2016 }],
		["2014–2016: Acme", "Acme", { from: 2014, to: 2016 }],
		["since 2014: Acme", "Acme", { from: 2014, to: null }],
		["Class of 1998", "Class of 1998", null],
		["Expo 2000", "Expo 2000", null],
		["Aalto 2013–2009", "Aalto 2013–2009", null],
		["Aalto", "Aalto", null],
		["2014", "2014", null],
		["2014–2016", "2014–2016", null],
		["", "", null],
	])("%j", (written, name, years) => {
		expect(stayIn(written)).toEqual({ name, years });
	});

	it("takes no longer for a long text", () => {
		const long = `${"a ".repeat(50_000)}2009–2013`;
		expect(stayIn(long)).toEqual({ name: long, years: null });
	});
});

describe("the years of two spans", () => {
	test.each<[Years, Years, Years | null]>([
		[
			{ from: 2009, to: 2013 },
			{ from: 2012, to: 2016 },
			{ from: 2012, to: 2013 },
		],
		[
			{ from: 2009, to: 2013 },
			{ from: 2013, to: null },
			{ from: 2013, to: 2013 },
		],
		[
			{ from: 2009, to: null },
			{ from: 2012, to: null },
			{ from: 2012, to: null },
		],
		[{ from: 2009, to: 2011 }, { from: 2012, to: null }, null],
		[{ from: 2009, to: 2011 }, { from: 2012, to: 2013 }, null],
	])("%j and %j", (one, other, both) => {
		expect(overlap(one, other)).toEqual(both);
		expect(overlap(other, one)).toEqual(both);
	});
});
