import fc from "fast-check";

// Notes as people and plugins write them, and worse.
const day = fc
	.tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

const MONTHS = "January February March April May June July August September October November December".split(" ");
const numbered = (iso: string, mark: string): string => iso.split("-").reverse().join(mark);

const dated = day.chain((iso) =>
	fc.constantFrom(
		iso,
		iso,
		iso.replace(/-/g, "/"),
		iso.replace(/-/g, "."),
		iso.replace(/-/g, ""),
		`[[${iso}]]`,
		`[[Daily/${iso}|${iso}]]`,
		`[${iso}](Daily/${iso}.md)`,
		`**${iso}**`,
		`**${iso}:**`,
		`_${iso}_`,
		`(${iso})`,
		`[${iso}]`,
		`${iso} 14:30`,
		`${iso}T09:00:00Z`,
		`${iso} to ${iso}`,
		iso.slice(0, 7),
		`${iso.slice(0, 4)}-W11`,
		numbered(iso, "."),
		numbered(iso, "/"),
		`${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
		`${MONTHS[Number(iso.slice(5, 7)) - 1]?.slice(0, 3)} ${iso.slice(8)}, ${iso.slice(0, 4)}`,
		`${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`,
		`${iso.slice(0, 4)}년 ${Number(iso.slice(5, 7))}월 ${Number(iso.slice(8))}일`,
		`${iso.replace(/-/g, ". ")}.`,
		`${iso} Fri`,
		`Friday, ${iso}`,
		`<${iso} Fri 14:30>`,
		`5 de mayo de ${iso.slice(0, 4)}`,
		`[date:: ${iso}]`,
		"2026-02-30",
	),
);
const separator = fc.constantFrom(": ", " — ", " - ", " | ", " ", "", ", ", " → ", ": ← ", " · ", "：");
const words = fc.constantFrom(
	"coffee at the market",
	"call about [[Cleo]]",
	"met with [[Bob]], [[Cleo]] #asked",
	"",
	"(letter) thanks",
	"50%% off <!-- never closed",
	"the `code` and $$",
	"with %%hidden%% words",
	"~~struck out~~",
	"**loud** and [gave:: a ladder]",
	"[next:: a call]",
	"^abc123",
	"{{placeholder}}",
);
const head = fc.tuple(dated, separator, words).map((parts) => parts.join(""));
const indent = fc.constantFrom("", "", "", "", "  ", "    ", "\t");
const bullet = fc.constantFrom("- ", "- ", "- ", "* ", "+ ", "1. ", "2) ", "- [x] ", "- [ ] ", "- [-] ", "-   ");
const listEntry = fc.tuple(indent, bullet, head).map((parts) => parts.join(""));
const headingEntry = fc.tuple(fc.constantFrom("### ", "### ", "## ", "#### "), head).map((parts) => parts.join(""));
const below = fc.constantFrom(
	"  more of it",
	"\tmore of it",
	"    - [ ] send it 📅 2026-01-01",
	"  - a point",
	"lazy words",
	"  ```js",
	"  > quoted",
	"",
	"  2024-01-01: walk",
	"  - 2024-01-01: walk",
	"  %% aside",
);
const entry = fc
	.tuple(
		fc.oneof({ weight: 4, arbitrary: listEntry }, { weight: 1, arbitrary: headingEntry }, { weight: 1, arbitrary: head }),
		fc.array(below, { maxLength: 2 }),
	)
	.map(([first, lines]) => [first, ...lines]);
const entries = fc
	.tuple(fc.array(entry, { minLength: 1, maxLength: 4 }), fc.boolean())
	.map(([all, loose]) => all.flatMap((lines) => (loose ? [...lines, ""] : lines)));
// Tables, callouts and blocks of fields, with one day after another.
const rows = fc
	.tuple(
		fc.constantFrom(
			[
				"| Date | Type | With | Notes | Next |",
				"|---|---|---|---|---|",
				(on: string) => `| ${on} | Call | [[Bob]] | the \\| plan | send it |`,
			],
			["Date | Notes", "--- | ---", (on: string) => `${on} | coffee at [[Cleo\\|C]]'s `],
			["| Mood | **When**   | Topic  |", "| :-- | --: | ------ |", (on: string) => `| good | [[${on}]] |  words |`],
			["| When | Notes |", "| --- | --- |", () => "| 2026-02-30 | never |"],
		),
		fc.array(day, { maxLength: 3 }),
	)
	.map(([[head, rule, row], days_]) => [head, rule, ...days_.map(row)]);
const callouts = fc
	.tuple(fc.constantFrom("> [!call] ", "> [!note]- ", ">[!info]+ "), fc.array(head, { minLength: 1, maxLength: 2 }), fc.boolean())
	.map(([title, heads, isListed]) =>
		isListed
			? [`${title}Log`, ...heads.map((each) => `> - ${each}`)]
			: heads.flatMap((each) => [title + each, "> more", "> - [ ] x", ""]),
	);
const fieldBlocks = fc
	.array(day, { minLength: 1, maxLength: 2 })
	.map((all) => all.flatMap((on) => ["type:: call", `date:: ${on}`, "with:: [[Bob]]", "topic:: the plan", "more words", ""]));
const section = fc
	.constantFrom(
		"# Ann",
		"## Interactions",
		"## Interactions",
		"### 📞 Log",
		"# Meetings",
		"## Facts",
		"### Bio",
		"## Notes",
		"### 2025",
		"## Conversations ##",
	)
	.map((heading) => [heading]);
const fence = fc.constantFrom(
	["```", "- 2020-01-01: not an entry", "```"],
	["~~~", "## Log"],
	["```dataview", "", "- 2020-01-01: none", "```"],
	["%%", "- 2020-01-01: hidden", "%%"],
	["<!--", "## Interactions", "-->"],
	["$$", "x", "$$"],
);
const other = fc.constantFrom(
	["Some words."],
	["- undated", "  - deeper"],
	["> [!note] Call", "> 2024-01-01"],
	["> quoted"],
	["| date | topic |", "| --- | --- |", "| 2024-01-01 | call |"],
	["---"],
	["***"],
	["#family #close"],
	["- [ ] open task"],
	["a -->  b", "c %% d"],
	["Title", "==="],
	["    indented code"],
	["- "],
	["1. first", "2. second"],
	["\tdeep"],
);
const block = fc.oneof(
	{ weight: 4, arbitrary: entries },
	{ weight: 1, arbitrary: fc.oneof(rows, callouts, fieldBlocks) },
	{ weight: 3, arbitrary: section },
	{ weight: 1, arbitrary: fence },
	{ weight: 2, arbitrary: other },
	{ weight: 3, arbitrary: fc.constant([""]) },
);
const tidySection = fc
	.tuple(
		fc.constantFrom("## Interactions", "## Log", "Words about Ann."),
		fc.array(fc.tuple(day, separator), { maxLength: 5 }),
		fc.constantFrom(1, -1),
		fc.constantFrom("- ", "* ", "### ", "1. "),
	)
	.map(([heading, days, order, mark]) => [
		heading,
		"",
		...days
			.sort(([a], [b]) => order * a.localeCompare(b))
			.flatMap(([on, between]) => [`${mark}${on}${between}words`, ...(mark === "### " ? ["", "more", ""] : [])]),
		"",
	]);
const properties = fc.constantFrom(
	[],
	[],
	["---", "type: person", "---"],
	["---", 'aliases: [A, "B, C"] # both', "# a comment", "role: 'Chief: of all'", "", "circle: close", "---", ""],
	["---", "type: person"],
	["---", "tags:", "- person", "why: |", "  one", "", "  two", "---"],
	["---", "a: [", "---"],
);

/** Notes with entries in many forms, beside all that must not be taken for one; with each kind of line end. */
export const notes = fc
	.record({
		properties,
		body: fc.oneof(
			{ weight: 3, arbitrary: fc.array(block, { maxLength: 7 }).map((blocks) => blocks.flat()) },
			{ weight: 1, arbitrary: tidySection },
		),
		ends: fc.constantFrom("\n", "\n", "\r\n", "mixed"),
		mark: fc.constantFrom("", "", "", "\uFEFF"),
		last: fc.boolean(),
	})
	.map(({ properties: block_, body, ends, mark, last }) => {
		const lines = [...block_, ...body];
		// An indented first line behind a byte-order mark is no note that a person has, and the reader takes its indentation for none.
		return (
			(/^\s/u.test(lines[0] ?? "") ? "" : mark) +
			lines
				.map((line, at) =>
					at === lines.length - 1 && !last ? line : line + (ends === "mixed" ? (at % 3 === 0 ? "\r\n" : "\n") : ends),
				)
				.join("")
		);
	});

const hostile = fc.constantFrom(
	"#tag",
	"#call",
	"(call)",
	"[call] ",
	"2024-01-01",
	"[[2024-01-01]] ",
	"14:30 ",
	"to 2024-01-02",
	"- ",
	"* ",
	"1. ",
	"- [ ] ",
	"→ ",
	"->",
	"<-",
	": ",
	" — ",
	"|",
	"%%",
	"<!--",
	"-->",
	"$$",
	"`",
	"```",
	"~~~",
	"~~",
	"**",
	"_",
	"[[Cleo]]",
	"[[Cleo|C]]",
	"[[a|#call]]",
	"![[pic.png]]",
	"[x](y.md)",
	"[x](https://y.z)",
	"[with:: [[Dora]]]",
	"[type:: letter]",
	"(next:: it)",
	"[gave:: a book]",
	"[topic:: x]",
	"[dir:: in]",
	"::",
	"date:: 2024-01-01",
	"\n",
	"\n\n",
	"\r\n",
	"\n  ",
	"# ",
	"## Log\n",
	"> ",
	"> [!note] ",
	"| a | b |\n| - | - |\n",
	"---\n",
	"===",
	"<b>",
	"<script>",
	"<% x %>",
	"{{x}}",
	"^abc",
	"^abc123\n",
	"\\",
	"about ",
	"with ",
	"☕",
	"📅 2024-01-01",
	"\u0000",
	"\t",
	"\u2028",
	"\uFEFF",
	"\u00A0",
	"é",
	"👩‍👩‍👧",
	"[",
	"]",
	"(",
	")",
	"@{2024-01-01}",
	"- 2024-01-01: x\n",
	"#noreply",
	"call",
	"coffee",
	"#waiting",
	"~~all of it~~",
);
const plain = fc.constantFrom("we talked", " about ", "the plan", ", ", "Bob", "he is moving", ". ", "call him", "lunch", " ");

/** What people type, and what they might. */
export const topics = fc.oneof(
	fc.constantFrom("", "coffee at the market", "the plan for spring", "call about the roof\nHe has moved.\n- new job\n- new house"),
	fc.array(fc.oneof(plain, hostile), { maxLength: 7 }).map((parts) => parts.join("")),
	fc.string({ maxLength: 30, unit: "binary" }),
);

/** Days on which an entry is written. */
export const days = day;
