import { describe, expect, test } from "vitest";
import { personNamed } from "../../../src/views/modals/person-named";

const named = (name: string, ...aliases: string[]) => ({ name, aliases, what: "" });

describe("a name that was typed", () => {
	const people = [
		named("Ottilie Brandvold", "Otti", "The boss"),
		named("Dagny Møllebæk", "Otto"),
		named("Per-Olof Hägglund", "P-O"),
		named("John Smith", "Johnny"),
		named("John Smith"),
		named("Otto"),
		named("Ann Li", "Annie"),
		named("Ann Roy", "Annie"),
	];
	test.each<[string, string | null]>([
		["Ottilie Brandvold", "Ottilie Brandvold"],
		["  ottilie   BRANDVOLD ", "Ottilie Brandvold"],
		["otti", "Ottilie Brandvold"],
		["p-o", "Per-Olof Hägglund"],
		["Per-Olof Ha\u0308gglund", "Per-Olof Hägglund"],
		["Otto", "Otto"],
		["Ottilie B", null],
		["Brandvold", null],
		["Nobody Known", null],
	])("%j means %j", (typed, name) => {
		expect(personNamed(people, typed)?.name ?? null).toBe(name);
	});
	test.each(["John Smith", "annie"])("%j may mean several, and is asked about", (typed) => {
		expect(() => personNamed(people, typed)).toThrow(`Several people are called “${typed}”. Choose one of those suggested.`);
	});
});
