import type { Tie } from "../../network/ties";
import type { NetworkPart, PartNode } from "./network-part";

type Value = string | number | boolean | null;

// What nodes and ties hold, each with its type.
const NODE_KEYS = {
	name: "string",
	x: "double",
	y: "double",
	influence: "double",
	group: "int",
	inside: "boolean",
	ghost: "boolean",
} as const;
const TIE_KEYS = { kinds: "string", strength: "double", directed: "boolean" } as const;

/**
 * A network as GraphML, a line at a time. All edges go from their source to their target, for many programs read no graph in which some
 * do and some do not; `directed` says whether the tie points that way.
 */
export function* graphml({ nodes, ties }: NetworkPart): Generator<string> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
	yield* keysOf("node", NODE_KEYS);
	yield* keysOf("edge", TIE_KEYS);
	yield '\t<graph id="network" edgedefault="directed">\n';
	for (const node of nodes) yield nodeLine(node);
	for (const tie of ties) yield tieLine(tie);
	yield "\t</graph>\n</graphml>\n";
}

function nodeLine({ id, name, place, influence, group, inside, ghost }: PartNode): string {
	const values = { name, x: place?.x ?? null, y: place?.y ?? null, influence, group, inside, ghost };
	return `\t\t<node id="${escaped(id)}">${dataOf(values)}</node>\n`;
}

function tieLine({ from, to, kinds, strength, directed }: Tie): string {
	const values = { kinds: kinds.join(","), strength, directed };
	return `\t\t<edge source="${escaped(from)}" target="${escaped(to)}">${dataOf(values)}</edge>\n`;
}

function* keysOf(of: string, types: Readonly<Record<string, string>>): Generator<string> {
	for (const [name, type] of Object.entries(types)) yield `\t<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

// What is not known is left out.
function dataOf(values: Readonly<Record<string, Value>>): string {
	const known = Object.entries(values).filter(([, value]) => value !== null);
	return known.map(([name, value]) => `<data key="${name}">${escaped(String(value))}</data>`).join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

// XML has no control characters, no halves of characters, and none of the two that are no characters.
function escaped(text: string): string {
	const allowed = text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "");
	return allowed.replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? "");
}
