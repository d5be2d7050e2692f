import { describe, expect, test } from "vitest";
import { peopleIn, type Vault } from "../../small-vault";
import { baseName } from "../../../../src/core/notes/text/path";
import cases from "../../../cases/interactions.json";
import type { FullInteraction } from "../../in-full";
import type { Settings } from "../../../../src/core/settings/settings";

type Comparable = Readonly<Record<string, unknown>>;

/** The options of a case, as far as cases have any. */
interface Options {
	readonly note?: "daily" | "meeting";
	readonly noteDate?: string;
	readonly noteTitle?: string;
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly mentionMode?: Settings["mentions"];
	readonly dateOrder?: Settings["dateOrder"];
	/** Stands for the format of daily notes. */
	readonly dailyRegex?: string;
	/** Stand for the language of the application. */
	readonly months?: readonly (readonly string[])[];
}

const PERSON = `People/${cases.person}.md`;
const FORMATS: Readonly<Record<string, string>> = { "^(\\d{2}-\\d{2}-\\d{4})": "DD-MM-YYYY" };

function pathOf({ note, noteDate = "", noteTitle = "Meeting" }: Options): string {
	if (note === undefined) return PERSON;
	return note === "daily" ? `Daily/${noteDate}.md` : `Meetings/${noteTitle}.md`;
}

function textsOf(source: string, options: Options): Record<string, string> {
	const { note, noteDate, frontmatter } = options;
	const properties = { ...(note === "meeting" ? { date: noteDate } : {}), ...frontmatter };
	const block = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	const text = block.length === 0 ? source : ["---", ...block, "---", source].join("\n");
	const people = Object.entries(cases.contacts).map(
		([name, aliases]) => [`People/${name}.md`, `---\naliases: ${JSON.stringify(aliases)}\n---\n`] as const,
	);
	return { ...Object.fromEntries(people), [pathOf(options)]: text };
}

function vaultOf({ dateOrder, mentionMode, dailyRegex, months }: Options): Vault {
	const format = dailyRegex === undefined ? "YYYY-MM-DD" : FORMATS[dailyRegex];
	if (format === undefined) throw new Error(`no format is known for ${dailyRegex}`);
	return {
		today: cases.today,
		settings: { peopleFolders: ["People"], dateOrder: dateOrder ?? null, mentions: mentionMode ?? "channel" },
		habits: { dailyNotes: { folder: "", format }, language: months === undefined ? "en" : "de" },
	};
}

function comparable({ day, present, mentioned, promises, ...rest }: FullInteraction, path: string): Comparable {
	return {
		...rest,
		person: baseName(path),
		date: day,
		with: present.filter((other) => other !== path).map(baseName),
		mentions: mentioned.map(baseName),
		followUps: promises.map(({ text, done, due, owner }) => ({ text, done, due, owner })),
	};
}

describe("the entry syntax", () => {
	test.each(cases.cases.map((found) => [found.id, found.what, found] as const))(
		"%s: %s",
		(_, __, { source, expected, diagnostics, ...given }) => {
			const options: Options = given.options as Options;
			const people = peopleIn(textsOf(source, options), vaultOf(options));
			const path = pathOf(options);
			const listed = path === PERSON ? [PERSON] : Object.keys(cases.contacts).map((name) => `People/${name}.md`);
			const found = listed.flatMap((person) =>
				(people.byPath.get(person)?.interactions ?? []).map((interaction) => ({
					line: interaction.places[0].line,
					shown: comparable(interaction, person),
				})),
			);
			if (path !== PERSON) found.sort((a, b) => a.line - b.line);
			expect(found).toHaveLength(expected.length);
			expected.forEach((keys, index) => expect(found[index]?.shown).toMatchObject(keys));
			expect(people.problems.map(({ line, code }) => [line, code])).toEqual(diagnostics);
		},
	);
});
