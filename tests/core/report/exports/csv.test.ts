import { describe, expect, test } from "vitest";
import { HOSTILE, partOfNotes } from "./small-network";
import { csvTables } from "../../../../src/core/report/exports/csv";
import fc from "fast-check";
import type { NetworkPart } from "../../../../src/core/report/exports/network-part";
import Papa from "papaparse";

function read(text: string): readonly Readonly<Record<string, string>>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

describe("two tables that a reader of CSV gives back", () => {
	const part = partOfNotes(HOSTILE);
	const { nodes, ties } = csvTables(part);
	test("of who there is", () => {
		expect(read(nodes).map(({ Id, Label, Type }) => [Id, Label, Type])).toEqual([
			["People/=SUM(1).md", "'=SUM(1)", "person"],
			['People/A, "b" & <c>.md', 'A, "b" & <c>', "person"],
			["People/Me.md", "Me", "me"],
			["People/end.md", "end (People)", "person"],
			["People/subgraph.md", "subgraph", "person"],
			["Work/end.md", "end (Work)", "person"],
			["Zed `x`", "Zed `x`", "named only"],
		]);
	});
	test("with nothing that a spreadsheet would run", () => {
		expect(read(nodes).map(({ Organization, Role }) => [Organization, Role])).toEqual([
			["Acme", '\'@boss; "of" all'],
			['\'-1+2, "Ltd"', ""],
			["Acme", ""],
			["", ""],
			["", ""],
			["", ""],
			["", ""],
		]);
		for (const row of [...read(nodes), ...read(ties)]) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/u);
	});
	test("of the ties, by ids and by names", () => {
		const rows = read(ties);
		expect(rows).toHaveLength(part.ties.length);
		expect(rows.find(({ Kinds }) => Kinds?.includes("mentors"))).toMatchObject({
			Source: "People/=SUM(1).md",
			Target: "People/end.md",
			Type: "Directed",
			From: "'=SUM(1)",
			To: "end (People)",
			Direction: "directed",
		});
		const ids = new Set(read(nodes).map(({ Id }) => Id));
		for (const { Source, Target } of rows) expect([ids.has(Source ?? ""), ids.has(Target ?? "")]).toEqual([true, true]);
	});
});

test("any text comes back as it was, but for the sign before a formula", () => {
	const part = partOfNotes(HOSTILE);
	const named = (label: string): NetworkPart => ({
		...part,
		nodes: part.nodes.slice(0, 1).map((node) => ({ ...node, label })),
		ties: [],
	});
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (label) => {
			const [row] = Papa.parse<Record<string, string>>(csvTables(named(label)).nodes, { header: true }).data;
			expect(row?.["Label"]).toBe(/^[=+\-@\t\r]/u.test(label) ? `'${label}` : label);
		}),
	);
});
