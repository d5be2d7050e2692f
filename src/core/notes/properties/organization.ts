import { without } from "../text/field";
import { linksIn, withLinksShown } from "../text/links";
import { textsOf } from "./property";

const FORMER = /\((?:formerly|former|previously|ex)\b[^()]{0,300}\)/giu;
const FORMER_ONLY = /^(?:formerly|former|previously|ex)\b/iu;
// Words of letters, digits and full stops with one space between them.
const PLAIN = /^[\p{L}\p{N}.]+(?: [\p{L}\p{N}.]+)*$/u;

/** The organisations that a value names now: links by what they show, remarks on former ones left out. */
export function organizationsIn(value: unknown): readonly string[] {
	const texts = textsOf(value);
	const [only] = texts;
	// Most people are with one, whose name is written out.
	if (only === undefined || (texts.length === 1 && PLAIN.test(only) && !FORMER_ONLY.test(only))) return texts;
	const names = texts.flatMap((text) => {
		const current = (text.includes("(") ? text.replace(FORMER, "") : text).trim();
		if (current === "" || FORMER_ONLY.test(current)) return [];
		const links = linksIn(current);
		const onlyLinks = links.length > 0 && /^(?:[\s,;&/+·|]|and)*$/u.test(without(current, links));
		return onlyLinks ? links.map(({ shown }) => shown) : [withLinksShown(current).replace(/\s+/gu, " ").trim()];
	});
	return [...new Set(names.filter((name) => name !== ""))];
}
