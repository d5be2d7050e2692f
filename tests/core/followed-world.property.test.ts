import { expect, test } from "vitest";
import fc from "fast-check";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { FollowedWorld, type World, worldOf } from "../../src/core/world";
import type { Note } from "../../src/core/notes/people/note";
import { readerOf } from "./small-vault";
import { runs } from "./runs";

const read = readerOf();
const DAYS = ["2024-04-10", "2024-04-11", "2024-10-01"];

// Few names, so that they collide: two people of one name, an alias that is a name, a name that only sometimes has a note.
const PATHS = [
	"Ann.md",
	"People/Ann.md",
	"People/Bob.md",
	"Work/Bob.md",
	"Cy.md",
	"Me.md",
	"Daily/2024-04-01.md",
	"Meetings/Plan.md",
	"Ann (conflicted copy 2).md",
];
const NAMES = ["Ann", "ANN", "People/Ann", "Bob", "bob", "Robert", "Cy", "Dee", "dee", "Me", "Plan", "Nobody"];
const name = fc.constantFrom(...NAMES);
const link = name.map((target) => `[[${target}]]`);
const day = fc.constantFrom("2024-04-01", "2024-04-02", "2024-03-01", "2024-06-01", "2023-01-05", "2024-04");

const property = fc.oneof(
	fc.tuple(fc.constantFrom("knows", "influences", "reports-to"), name).map(([kind, target]) => `${kind}: "[[${target}]] (strong)"`),
	name.map((alias) => `aliases: [${alias}]`),
	fc.constantFrom(
		"circle: inner",
		"cadence: 14",
		"importance: high",
		"influence: 4",
		"organization: Acme",
		"me: true",
		"snooze-until: 2024-04-20",
	),
	day.map((date) => `last-contact: ${date}`),
	fc.constantFrom("influence: much", "tags: [friend]"),
);
const line = fc.oneof(
	fc
		.tuple(day, fc.constantFrom("call", "coffee", "email", "→ email", "met"), fc.array(link, { maxLength: 3 }))
		.map(([date, how, links]) => `- ${date}: ${how} with ${links.join(" and ")}`),
	link.map((target) => `Spoke of ${target}.`),
	fc.constant("- 2024-02-30: call"),
	day.map((date) => `- [ ] ${date}: lunch`),
);
const personText = fc
	.tuple(fc.uniqueArray(property, { maxLength: 4, selector: (written) => written.split(":")[0] }), fc.array(line, { maxLength: 4 }))
	.map(([properties, lines]) => ["---", "type: person", ...properties, "---", ...lines].join("\n"));
const datedText = fc
	.tuple(
		day,
		fc.array(name, { maxLength: 4 }),
		fc.array(fc.tuple(fc.constantFrom("call with", "coffee with", "about"), link), { maxLength: 3 }),
	)
	.map(([date, attendees, lines]) =>
		["---", `date: ${date}`, `attendees: [${attendees.join(", ")}]`, "---", ...lines.map(([how, target]) => `- ${how} ${target}`)].join(
			"\n",
		),
	);
const text = fc.oneof({ arbitrary: personText, weight: 4 }, { arbitrary: datedText, weight: 2 }, { arbitrary: line, weight: 1 });

type Act =
	| { readonly kind: "write"; readonly path: string; readonly text: string }
	| { readonly kind: "delete"; readonly path: string }
	| { readonly kind: "rename"; readonly path: string; readonly to: string }
	| { readonly kind: "day"; readonly today: string }
	| { readonly kind: "settings"; readonly changes: Partial<Settings> }
	| { readonly kind: "settle"; readonly steps: number }
	| { readonly kind: "look"; readonly steps: number | null };

const path = fc.constantFrom(...PATHS);
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
	fc.oneof(
		{ arbitrary: fc.record({ kind: fc.constant("write" as const), path, text }), weight: 8 },
		{ arbitrary: fc.record({ kind: fc.constant("delete" as const), path }), weight: 2 },
		{ arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }), weight: 2 },
		{ arbitrary: fc.record({ kind: fc.constant("day" as const), today: fc.constantFrom(...DAYS) }), weight: 1 },
		{
			arbitrary: fc.record({
				kind: fc.constant("settings" as const),
				changes: fc.record(
					{
						me: fc.constantFrom("", "Bob", "People/Ann", "Nobody"),
						organization: fc.constantFrom("", "Acme"),
						cadences: fc.constantFrom({ ...DEFAULT_SETTINGS.cadences, inner: 3 }, DEFAULT_SETTINGS.cadences),
						cadenceByTag: fc.constantFrom<Readonly<Record<string, number>>>({ friend: 20 }, {}),
					},
					{ requiredKeys: [] },
				),
			}),
			weight: 1,
		},
		{ arbitrary: fc.record({ kind: fc.constant("settle" as const), steps: fc.nat(12) }), weight: 3 },
		{ arbitrary: fc.record({ kind: fc.constant("look" as const), steps: fc.option(fc.nat(40)) }), weight: 3 },
	),
	{ minLength: 4, maxLength: 40 },
);

// All that can be seen of a world, as a text.
function seen({ people, rows, network }: World): string {
	const { today, me, byPath, problems } = people;
	return JSON.stringify({ today, me, people: [...byPath], problems, rows, network }, null, 1);
}

// Stops in the middle of it, or where it ends.
function doneFor(steps: number, work: Generator): void {
	for (let step = 0; step < steps && work.next().done !== true; step++);
}

test("a world that was followed is the one that is made from nothing", () => {
	fc.assert(
		fc.property(acts, (done) => {
			const notes = new Map<string, Note>();
			let [today, settings] = [DAYS[0] ?? "", DEFAULT_SETTINGS];
			const followed = new FollowedWorld(today, settings);
			for (const act of done) {
				if (act.kind === "write") notes.set(act.path, read(act.path, act.text));
				if (act.kind === "write") followed.set(read(act.path, act.text));
				if (act.kind === "delete") {
					notes.delete(act.path);
					followed.delete(act.path);
				}
				const moved = act.kind === "rename" ? notes.get(act.path) : undefined;
				if (act.kind === "rename" && moved !== undefined && !notes.has(act.to)) {
					const again = read(act.to, "---\ntype: person\n---\n- 2024-04-01: call with [[Bob]]");
					notes.delete(act.path);
					notes.set(act.to, again);
					followed.delete(act.path);
					followed.set(again);
				}
				if (act.kind === "day") today = act.today;
				if (act.kind === "settings") settings = { ...settings, ...act.changes };
				if (act.kind === "day" || act.kind === "settings") followed.restart(today, settings);
				if (act.kind === "settle") doneFor(act.steps, followed.settle());
				if (act.kind === "look" && act.steps === null) void followed.world().network;
				else if (act.kind === "look") doneFor(act.steps ?? 0, followed.world().networkInSteps());
			}
			for (const _ of followed.settle());
			expect(seen(followed.world())).toBe(seen(worldOf(notes.values(), today, settings)));
		}),
		{ numRuns: runs(100, 1000) },
	);
});
