import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Its own copy, since other tests have asked for names before.
let months: typeof import("../../../../src/core/notes/dates/month-names");
const monthLookup = (language: string) => months.monthLookup(language);
const monthName = (...asked: Parameters<typeof months.monthName>) => months.monthName(...asked);
beforeEach(async () => {
	vi.resetModules();
	months = await import("../../../../src/core/notes/dates/month-names");
});

const { DateTimeFormat } = Intl;
afterEach(() => void Object.assign(Intl, { DateTimeFormat }));

/** How many formatters were made from now on. */
function counting(): () => number {
	let count = 0;
	class Counted extends DateTimeFormat {
		constructor(...said: ConstructorParameters<typeof DateTimeFormat>) {
			super(...said);
			count++;
		}
	}
	Object.assign(Intl, { DateTimeFormat: Counted });
	return () => count;
}

// Languages that no other test reads, for their names are kept once they are known.
test("names of months are asked for when the first word is looked up, by four formatters for each language", () => {
	const made = counting();
	const monthOf = monthLookup("cs-CZ");
	expect(made()).toBe(0);
	expect([monthOf("března"), monthOf("březen"), monthOf("march"), monthOf("dubna"), monthOf("nobody")]).toEqual([3, 3, 3, 4, null]);
	// Four for it, and four for English where no test before has asked for those.
	const first = made();
	expect([4, 8]).toContain(first);
	expect(monthLookup("cs-CZ")("may")).toBe(5);
	expect(monthName(3, "cs-CZ", "long")).toBe("března");
	expect(made()).toBe(first);
});

test("what is no word asks for none", () => {
	const made = counting();
	expect([monthLookup("sk")(""), monthLookup("sk")(" . ")]).toEqual([null, null]);
	expect(made()).toBe(0);
});

test("a language that is not known adds nothing", () => {
	const monthOf = monthLookup("no language");
	expect([monthOf("march"), monthOf("März"), monthName(3, "no language", "short")]).toEqual([3, null, null]);
});
