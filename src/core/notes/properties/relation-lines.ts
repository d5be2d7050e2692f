import type { PropertyNames } from "../../kinds/property-names";
import type { RelationKind } from "../../kinds/relation-kind";
import { sharedText } from "../../kinds/own-text";
import { linksIn } from "../text/links";
import type { Line } from "../text/markup";
import { linesBelow } from "../text/section";
import { sameProperty } from "./property";
import { KINDS, type Relation, weightIn } from "./relation";

// How far the line is indented that others may stand below, and how these are related; null where they are about whom it names.
interface Above {
	readonly indent: number;
	readonly kind: RelationKind | null;
}

const NOTHING_ABOVE: Above = { indent: Number.POSITIVE_INFINITY, kind: null };
const NO_RELATIONS: readonly Relation[] = [];
const LABEL = /^(?:\*\*|__)?([^:*_[\]]{1,60})(?:\*\*|__)?:(?!:)(?:\*\*|__)?(?=\s|$)/u;
// What parts the links of a list; any other word ends it, and links behind it are links alone. All is bounded: a line may be long.
const BETWEEN = /^[\s*_]{0,9}(?:[,;&+/]|and)?[\s*_]{0,9}$/u;
const ASIDE = /^\s{0,9}\([^()]{0,200}\)/u;

/**
 * Makes the reader of sections in which a note lists whom somebody knows, “Key connections” and their like. Each line names people by the
 * links with which it begins; `(strong)` or `(weak)` may stand behind one, and anything else in brackets is passed over. Before them may
 * stand what they are (`Manager: [[Ann]]`), under the names that the properties of relations have; all else is *knows*. Items below a
 * label without links are its links; items below any other line are about whom that one names. A log inside such a section lists nobody.
 */
export function relationLines(
	headings: readonly string[],
	names: PropertyNames,
	outsideLog: (lines: readonly Line[]) => readonly Line[],
): (body: readonly Line[]) => readonly Relation[] {
	const section = linesBelow(headings);
	const kindOf = (label: string): RelationKind =>
		KINDS.find((kind) => names[kind].some((name) => sameProperty(name, label.trim()))) ?? "knows";
	return (body) => {
		const relations: Relation[] = [];
		let above: Above = NOTHING_ABOVE;
		for (const { number, syntax, start, indent, heading, isBlank } of outsideLog(section(body))) {
			if (isBlank) continue;
			if (heading !== null) {
				above = NOTHING_ABOVE;
				continue;
			}
			const isBelow: boolean = indent > above.indent;
			const given: RelationKind | null = isBelow ? above.kind : "knows";
			if (given === null) continue;
			const words = syntax.slice(start).trim();
			const label = LABEL.exec(words);
			const kind = label === null ? given : kindOf(label[1] ?? "");
			const links = words.slice(label?.[0].length ?? 0);
			if (!isBelow) above = { indent, kind: links === "" ? kind : null };
			for (const { name, written } of listedLinks(links))
				relations.push({ kind, name: sharedText(name), weight: weightIn(written), line: number, inText: true });
		}
		return relations.length === 0 ? NO_RELATIONS : relations;
	};
}

// The links with which a text begins, each with what stands in brackets behind it.
function listedLinks(text: string): readonly { readonly name: string; readonly written: string }[] {
	const listed: { name: string; written: string }[] = [];
	let at = 0;
	for (const { target, start, end, embed } of linksIn(text)) {
		// A link in the brackets behind the one before says where they are, and not who.
		if (start < at) continue;
		if (embed || !BETWEEN.test(text.slice(at, start))) break;
		const written = ASIDE.exec(text.slice(end))?.[0] ?? "";
		listed.push({ name: target, written });
		at = end + written.length;
	}
	return listed;
}
