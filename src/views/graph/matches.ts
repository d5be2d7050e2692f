import type { PictureNode } from "../../core/network/picture";

const MOST = 12;
const LONGEST = 500;

/** Who fits what was typed: names that start with it, then names with a word that does, then any part, then organisations. */
export function matchesFor(typed: string, nodes: readonly PictureNode[]): readonly PictureNode[] {
	const wanted = folded(typed.trim());
	if (wanted === "") return [];
	return nodes
		.map((node) => ({ node, rank: rankOf(wanted, node) }))
		.filter(({ rank }) => rank !== null)
		.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.node.influence - a.node.influence || (a.node.name < b.node.name ? -1 : 1))
		.slice(0, MOST)
		.map(({ node }) => node);
}

function rankOf(wanted: string, { name, organization }: PictureNode): number | null {
	const own = folded(name);
	if (own.startsWith(wanted)) return 0;
	if (own.includes(` ${wanted}`) || own.includes(`-${wanted}`)) return 1;
	if (own.includes(wanted)) return 2;
	return folded(organization ?? "").includes(wanted) ? 3 : null;
}

// Without accents and capitals, so that a plain keyboard finds everybody.
function folded(text: string): string {
	return text
		.slice(0, LONGEST)
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/ø/gu, "o")
		.replace(/[ıł]/gu, (letter) => (letter === "ł" ? "l" : "i"))
		.replace(/æ/gu, "ae")
		.replace(/ß/gu, "ss")
		.replace(/ð/gu, "d")
		.replace(/þ/gu, "th");
}
