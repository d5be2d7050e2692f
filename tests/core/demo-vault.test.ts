import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { DEMO_PEOPLE } from "./demo-notes";
import { personAt } from "./small-vault";
import { reconnect } from "../../src/core/rhythm/reconnect";
import type { Status } from "../../src/core/rhythm/rhythm";

const ROWS = reconnect(DEMO_PEOPLE, DEFAULT_SETTINGS);

const namesWith = (wanted: Status): readonly string[] =>
	ROWS.filter(({ rhythm: { status } }) => status === wanted).map(({ person }) => person.contact.name);

// Worked out by hand by the one who wrote the vault.
describe("the demo vault, on 2026-11-20", () => {
	test("who has gone cold, in this order", () => {
		expect(namesWith("cold")).toEqual([
			"Ottilie Brandvold",
			"Ilse Brouwershaven",
			"Zofia Lewandek",
			"Maximiliana Theodora von Ahrensfeldt-Castellanos",
			"Cosima Vanterpool",
		]);
	});

	test.each([
		[
			"due",
			["Renske Dijkgraaf", "Henk Tervuren", "Nguyễn Thị Hạnh", "Farid Benhaddou", "Agnieszka Wolska-Pietrzyk", "Samira al-Khouri"],
		],
		["due-soon", ["Ludovica Sforzini-Keller", "Halima Warsame", "Mats Hartog", "Beatriz Colmenero"]],
		["never", ["Mateus Figueira Brandão", "Gudrún Eyþórsdóttir", "Joris Wemeldinge", "Ruben Achterberg", "Signe Dalsager"]],
		["dormant", ["Tariq Zolghadr", "Wendelin Krauss"]],
		["awaiting", ["Paloma Restrepo-Voigt", "Per-Olof Hägglund"]],
		["planned", ["Ngaire Tūmanako", "Jonathan Ekwueme-Strand"]],
		["snoozed", ["Gökçe Aydıner"]],
		["off", ["Liv Hartog", "Ebbe Thorlund", "Lieselotte Hartog"]],
	] as const)("%s", (status, names) => {
		expect([...namesWith(status)].sort()).toEqual([...names].sort());
	});

	test("the other thirteen are on track", () => {
		expect(namesWith("on-track")).toHaveLength(13);
	});

	test("who is one-sided, drifting, and has a rhythm of their own", () => {
		const names = (holds: (row: (typeof ROWS)[number]) => boolean): readonly string[] =>
			ROWS.filter(holds).map(({ person }) => person.contact.name);
		expect(names(({ rhythm }) => rhythm.oneSided)).toEqual(["Henk Tervuren"]);
		expect(names(({ rhythm }) => rhythm.drifting)).toEqual(["Emrys Calloway"]);
		expect(
			Object.fromEntries(
				ROWS.filter(({ rhythm }) => rhythm.cadence.source === "inferred").map(({ person, rhythm }) => [
					person.contact.name,
					rhythm.cadence.days,
				]),
			),
		).toEqual({ "Chiamaka Uzoma-Rahbek": 63, "Dov Mizrachi": 28 });
	});

	test("Liv is me, and no template is a person", () => {
		expect(DEMO_PEOPLE.me).toBe("People/Liv Hartog.md");
		expect([...DEMO_PEOPLE.byPath.keys()].filter((path) => path.startsWith("Templates/"))).toEqual([]);
		expect(personAt(DEMO_PEOPLE, "People/Emrys Calloway.md").interactions.length).toBeGreaterThan(5);
	});
});
