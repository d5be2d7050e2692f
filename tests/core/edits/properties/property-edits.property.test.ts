import { parted } from "../../relations-parted";
import { expect, test } from "vitest";
import { HABITS, readerOf, parseYaml } from "../../small-vault";
import { setCadence, setCircle } from "../../../../src/core/edits/properties/set-wish";
import { addRelation } from "../../../../src/core/edits/properties/add-relation";
import type { Contact } from "../../../../src/core/notes/people/contact";
import fc from "fast-check";
import { linesWithEnds } from "../reading";
import { parse } from "yaml";
import { parseCadence } from "../../../../src/core/kinds/wanted-cadence";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import { setArchived } from "../../../../src/core/edits/properties/set-archived";
import { undoOf } from "../../../../src/core/edits/undo";
import { withMarker } from "../../../../src/core/edits/new-notes/mark-person";
import { runs } from "../../runs";

const RUNS = runs(50, 300);

const reader = readerOf({ habits: HABITS });
const contactOf = (text: string): Contact => {
	const { contact } = reader("Ann.md", text);
	if (contact === null) throw new Error("no person");
	return contact;
};

const item = fc.constantFrom(
	"Bob",
	'"[[Bob]]"',
	"'[[People/Bob|B]] (weak)'",
	"[[Bob]]",
	"Eve",
	'"[[Eve]] (strong)"',
	"Al, Bob (weak)",
	"lead",
	"archived",
	"Paused",
);
const comment = fc.constantFrom("", "", " # why", "   # [x] 'y'");
const value = fc.oneof(
	fc.constantFrom(
		"",
		"inner",
		"gold",
		"often",
		"weekly",
		"14",
		"2 weeks",
		"never",
		"archived",
		"lead",
		"person",
		"{a: b}",
		'"a # b"',
		"Ann, Bob",
	),
	item,
);
const name = fc.constantFrom(
	"knows",
	"friends",
	"influences",
	"status",
	"circle",
	"Tier",
	"cadence",
	"frequency",
	"role",
	"aliases",
	"tags",
	'"why"',
);
const property = fc.oneof(
	fc.tuple(name, value, comment).map(([key, text, note]) => [`${key}:${text === "" ? "" : " "}${text}${note}`]),
	fc
		.tuple(name, fc.array(item, { minLength: 1, maxLength: 3 }), comment)
		.map(([key, items, note]) => [`${key}: [${items.map((each) => (each.includes(",") ? `"${each}"` : each)).join(", ")}]${note}`]),
	fc
		.tuple(name, fc.array(fc.tuple(item, comment), { minLength: 1, maxLength: 3 }), fc.constantFrom("", "  "), comment)
		.map(([key, items, indent, note]) => [`${key}:${note}`, ...items.map(([each, beside]) => `${indent}- ${each}${beside}`)]),
	fc.constantFrom(["# a comment"], [""]),
);
const notes = fc
	.record({
		all: fc.array(property, { maxLength: 6 }),
		end: fc.constantFrom("\n", "\r\n"),
		mark: fc.constantFrom("", "\uFEFF"),
		body: fc.constantFrom("", "# Ann", "- 2026-01-01: call\n  - [ ] it\n"),
	})
	.map(({ all, end, mark, body }) => mark + ["---", "type: person", ...all.flat(), "---", body].join("\n").replace(/\n/gu, end));

interface Kind {
	/** The names under which it may write. */
	readonly names: readonly string[];
	readonly edit: (text: string) => string;
	readonly isRight: (now: Contact, before: Contact) => boolean;
}

const isBob = (written: string): boolean => /^(?:people\/)?bob$/iu.test(written);
const relation = (kind: "knows" | "influences", weight: "strong" | "weak" | null): Kind => ({
	names: PROPERTY_NAMES[kind],
	edit: (text) => addRelation(text, PROPERTY_NAMES[kind], { to: "[[Bob]]", weight, isSame: isBob, statedOn: () => [] }, parseYaml),
	isRight: (now, before) => {
		const others = ({ relations }: Contact): string =>
			JSON.stringify(
				parted(relations)
					.filter((each) => each.kind !== kind || !isBob(each.name))
					.map(({ kind: of, name: to, weight: how }) => [of, to, how]),
			);
		return (
			parted(now.relations).some((each) => each.kind === kind && isBob(each.name) && each.weight === weight) &&
			others(now) === others(before)
		);
	},
});
const KINDS: readonly Kind[] = [
	relation("knows", null),
	relation("knows", "strong"),
	relation("influences", "weak"),
	...(["close", null] as const).map((circle): Kind => ({
		names: PROPERTY_NAMES.circle,
		edit: (text) => setCircle(text, PROPERTY_NAMES.circle, circle, parseYaml),
		isRight: (now) => now.circle === circle,
	})),
	...["3 weeks", "45", "never", null].map((written): Kind => ({
		names: PROPERTY_NAMES.cadence,
		edit: (text) => setCadence(text, PROPERTY_NAMES.cadence, written, parseYaml),
		isRight: (now) => now.cadence === (written === null ? null : parseCadence(written)),
	})),
	...[true, false].map((archived): Kind => ({
		names: PROPERTY_NAMES.status,
		edit: (text) => setArchived(text, PROPERTY_NAMES.status, archived, parseYaml),
		isRight: (now) => now.untracked === (archived ? "archived" : null),
	})),
	{
		names: ["tags", "tag"],
		edit: (text) => withMarker(text, { tag: "people/friend" }, parseYaml),
		isRight: (now) => now.tags.includes("people/friend"),
	},
];

const plain = (key: string): string => key.toLowerCase().replace(/[\s_"'-]/gu, "");
const blockOf = (text: string): string => /^\uFEFF?---\r?\n((?:.*\r?\n)*?)---/u.exec(text)?.[1]?.replace(/\r/gu, "") ?? "";

/** The lines of a note that belong to none of some properties, found by their first column alone. */
function linesBeside(text: string, names: readonly string[]): readonly string[] {
	let inside = false;
	let fences = 0;
	return linesWithEnds(text).filter((line) => {
		const bare = line.replace(/^\uFEFF|\r?\n$/gu, "");
		if (bare === "---") fences++;
		const key = fences === 1 ? /^("?[^\s#:"-][^:"]*"?):(?:\s|$)/u.exec(bare)?.[1] : undefined;
		if (fences !== 1 || key !== undefined) inside = key !== undefined && names.map(plain).includes(plain(key));
		else if (bare === "" || bare.startsWith("#")) return true;
		return !inside;
	});
}

test.each(KINDS.map((kind, at) => [at, kind] as const))(
	"kind %d: what is set is read back, and every line of other properties stays to the byte",
	(_, kind) => {
		let done = 0;
		fc.assert(
			fc.property(notes, (note) => {
				let after: string;
				try {
					after = kind.edit(note);
				} catch {
					return;
				}
				done++;
				expect(kind.isRight(contactOf(after), contactOf(note))).toBe(true);
				expect(linesBeside(after, kind.names)).toEqual(linesBeside(note, kind.names));
				const others = (text: string): unknown =>
					Object.entries((parse(blockOf(text)) ?? {}) as Record<string, unknown>).filter(
						([key]) => !kind.names.map(plain).includes(plain(key)),
					);
				expect(others(after)).toEqual(others(note));
				expect(undoOf(note, after)(after)).toBe(note);
			}),
			{ numRuns: RUNS, seed: Number(process.env["SEED"] ?? 20261122) },
		);
		expect(done).toBeGreaterThan(RUNS / 2);
	},
);
