import type { TieKind } from "../../network/ties";
import type { NetworkPart } from "./network-part";

/** Two tables: who there is, and the ties between them. */
export interface CsvTables {
	readonly nodes: string;
	readonly ties: string;
}

type Cell = string | number | boolean | null;

const NODE_COLUMNS = ["Id", "Label", "Type", "Organization", "Role", "Circle", "Influence", "Group", "Inside"];
const TIE_COLUMNS = ["Source", "Target", "Type", "Weight", "From", "To", "Direction", "Kinds"];

/**
 * A network as two tables after RFC 4180. Gephi reads Id and Label, Source, Target, Type and Weight; Kumu reads Label, From, To and
 * Direction; igraph the first columns; Cytoscape is told which is which.
 */
export function csvTables({ me, nodes, ties }: NetworkPart): CsvTables {
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const nodeRows = nodes.map(({ id, label, ghost, organization, role, circle, influence, group, inside }) => {
		const type = id === me ? "me" : ghost ? "named only" : "person";
		return [id, label, type, organization, role, circle, influence, group, inside];
	});
	const tieRows = ties.map(({ from, to, directed, strength, kinds }) => {
		const direction = directed ? "directed" : "undirected";
		const names = [labels.get(from) ?? from, labels.get(to) ?? to];
		return [from, to, directed ? "Directed" : "Undirected", strength, ...names, direction, kindsOf(kinds)];
	});
	return { nodes: table(NODE_COLUMNS, nodeRows), ties: table(TIE_COLUMNS, tieRows) };
}

function kindsOf(kinds: readonly TieKind[]): string {
	return kinds.join(" ");
}

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

// A spreadsheet runs what begins as a formula does: a sign before it keeps it text.
function cell(value: Cell): string {
	if (typeof value !== "string") return value === null ? "" : String(value);
	const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
