import { describe, expect, test } from "vitest";
import { personAt, readerOf } from "./small-vault";
import { readdirSync, readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { join } from "node:path";
import { reconnect } from "../../src/core/rhythm/reconnect";
import type { Status } from "../../src/core/rhythm/rhythm";
import { peopleOf } from "../../src/core/notes/people";
import { resolverOf } from "../../src/core/notes/resolve";

const FOLDER = join(import.meta.dirname, "../../demo-vault");
const TODAY = "2026-11-20";

const read = readerOf({ habits: { dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" }, templateFolders: ["Templates"] } });
const NOTES = (readdirSync(FOLDER, { recursive: true }) as string[])
	.map((path) => path.split("\\").join("/"))
	.filter((path) => path.endsWith(".md"))
	.map((path) => read(path, readFileSync(join(FOLDER, path), "utf8")));
const PEOPLE = peopleOf(NOTES, resolverOf(NOTES.map(({ path, contact }) => ({ path, aliases: contact?.aliases ?? [] }))), TODAY, "");
const ROWS = reconnect(PEOPLE, DEFAULT_SETTINGS);

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

	test("the other twelve are on track", () => {
		expect(namesWith("on-track")).toHaveLength(12);
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

	test("Liv is me, no template is a person, and nothing is unreadable", () => {
		expect(PEOPLE.me).toBe("People/Liv Hartog.md");
		expect([...PEOPLE.byPath.keys()].filter((path) => path.startsWith("Templates/"))).toEqual([]);
		expect(PEOPLE.problems).toEqual([]);
		expect(personAt(PEOPLE, "People/Emrys Calloway.md").interactions.length).toBeGreaterThan(5);
	});
});
