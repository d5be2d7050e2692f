import { without } from "../text/field";
import { linksIn, withLinksShown } from "../text/links";
import { textsOf } from "./property";

const FORMER = /\((?:formerly|former|previously|ex)\b[^()]{0,300}\)/giu;

/** The organisations that a value names now: links by what they show, remarks on former ones left out. */
export function organizationsIn(value: unknown): readonly string[] {
	const names = textsOf(value).flatMap((text) => {
		const current = (text.includes("(") ? text.replace(FORMER, "") : text).trim();
		if (current === "" || /^(?:formerly|former|previously|ex)\b/iu.test(current)) return [];
		const links = linksIn(current);
		const onlyLinks = links.length > 0 && /^(?:[\s,;&/+·|]|and)*$/u.test(without(current, links));
		return onlyLinks ? links.map(({ shown }) => shown) : [withLinksShown(current).replace(/\s+/gu, " ").trim()];
	});
	return [...new Set(names.filter((name) => name !== ""))];
}
