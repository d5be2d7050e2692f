import type { DatedNames } from "../../kinds/dated-names";
import { type Properties, propertiesUnder, textsOf } from "../properties/property";
import { plainName } from "../properties/plain-name";
import { linksIn } from "../text/links";
import { namesIn } from "../wording/presence";

/** Whom the properties of some names say to have been there: link targets, or names; an item of a list is one name. */
export function attendeesUnder(properties: Properties, names: readonly string[]): readonly string[] {
	const named = propertiesUnder(properties, names).flatMap(({ value }) =>
		textsOf(value).flatMap((text) => {
			const links = linksIn(text).map(({ target }) => target);
			const plain = text.includes("mailto:") ? withAddresses(text) : text;
			if (Array.isArray(value)) return links.length > 0 ? links : [plainName(plain, "item")];
			return namesIn(plain);
		}),
	);
	return [...new Set(named)];
}

// A calendar writes `[Jane](mailto:jane@acme.com)`.
function withAddresses(text: string): string {
	return text.replace(/\[([^[\]\n]{0,200})\]\(mailto:([^()\s]{1,200})\)/giu, "$1 <$2>").replace(/(^|[\s,;])mailto:/giu, "$1");
}

/** All names of properties that say who was there. */
export function attendeeNames({ attendees, people }: DatedNames): readonly string[] {
	return [...attendees, ...people];
}
