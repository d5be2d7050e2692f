import { type Link, linksOf, type NetworkPart, type PartNode } from "./network-part";

/** As many ties as Mermaid draws, unless its settings say otherwise. */
export const MOST_MERMAID_TIES = 500;

/**
 * A network as a Mermaid flowchart. In a note people are links to their notes: Mermaid in Obsidian makes what is of the class
 * `internal-link` one by its text.
 */
export function mermaid({ nodes, ties }: NetworkPart): string {
	const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
	const linked = nodes.filter(({ ghost }) => !ghost).map(({ id }) => names.get(id) ?? "");
	return [
		"graph LR",
		...nodes.map((node, at) => `\tn${at}${boxOf(node)}`),
		...ties.flatMap((tie) => {
			const isMention = tie.kinds.every((kind) => kind === "mention");
			return linksOf(tie).map((link) => `\t${names.get(link.from) ?? ""} ${arrowOf(link, isMention)} ${names.get(link.to) ?? ""}`);
		}),
		...(linked.length === 0 ? [] : [`\tclass ${linked.join(",")} internal-link`]),
		"",
	].join("\n");
}

// Who is only named has round ends.
function boxOf({ label, ghost }: PartNode): string {
	return ghost ? `(["${escaped(label)}"])` : `["${escaped(label)}"]`;
}

function arrowOf({ directed, label }: Link, isMention: boolean): string {
	const line = isMention ? "-.-" : directed ? "-->" : "---";
	return label === "" ? line : `${line}|"${escaped(label)}"|`;
}

// What Mermaid or Markdown would read as more than text is written by its number.
function escaped(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/["#<>&`[\]{}()|;*_\\~]/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`);
}
