import { Holds } from "../text/held";
import { linksIn } from "../text/links";
import type { Line } from "../text/markup";

/** A span of years, both in it; one that is not over has no last one. */
export interface Years {
	readonly from: number;
	readonly to: number | null;
}

/** Where somebody was, or what they did, and in which years, where that is told. */
export interface Stay {
	readonly name: string;
	readonly years: Years | null;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const UNTIL = String.raw`(?:[-–—/]|to|until)\s*(?<to>${YEAR}|present|now|today)?`;
const SPAN = String.raw`(?:(?:since|from)\s+(?<first>${YEAR})|(?<from>${YEAR})\s*${UNTIL})`;
// A year by itself is told apart from one in a name, such as `Class of 1998`, by what stands around it.
const ONE_YEAR = String.raw`(?<one>${YEAR})`;
const FORMS: readonly RegExp[] = [
	new RegExp(String.raw`^(?<name>.*?\S)[\s,:]*\(\s*(?:${SPAN}|${ONE_YEAR})\s*\)$`, "iu"),
	new RegExp(String.raw`^(?<name>.*?\S)(?:\s*,\s*|\s*:\s*|\s+)${SPAN}$`, "iu"),
	new RegExp(String.raw`^(?<name>.*?\S)\s*,\s*${ONE_YEAR}$`, "iu"),
	new RegExp(String.raw`^${SPAN}(?:\s*[,:]\s*|\s+)(?<name>\S.*)$`, "iu"),
];
const RIGHT_BEHIND = new RegExp(String.raw`^[\s,:(]{0,3}(?:${SPAN})\)?`, "iu");
const LONGEST = 200;

/** Reads a name with its years: `Aalto 2009–2013`, `2014-2016 Acme`, `Acme (since 2019)`, `Aalto, 2012`. */
export function stayIn(written: string): Stay {
	const text = written.trim();
	if (text.length <= LONGEST && /\d{4}/u.test(text))
		for (const form of FORMS) {
			const parts = form.exec(text)?.groups;
			const years = parts === undefined ? null : yearsIn(parts);
			if (years !== null) return { name: (parts?.["name"] ?? "").trim(), years };
		}
	return { name: text, years: null };
}

const NO_STAYS: readonly Stay[] = [];

/** The stays that items of a list tell, each a link with a span of years beside it: `- 2014–2016 [[Acme]], engineer`. */
export function staysIn(lines: readonly Line[]): readonly Stay[] {
	const items = lines.filter(isStay);
	if (items.length === 0) return NO_STAYS;
	return items.flatMap(({ syntax, item }) => {
		const words = syntax.slice(item?.start ?? 0);
		const [link, ...others] = linksIn(words);
		if (link === undefined || others.length > 0) return [];
		// What else the line says is left out: the years stand at its beginning, right behind the link, or at its end.
		const behind = RIGHT_BEHIND.exec(words.slice(link.end))?.[0] ?? words.slice(link.end);
		const written = [`${words.slice(0, link.start)}${link.shown}`, `${link.shown}${behind}`]
			.map(stayIn)
			.find(({ years }) => years !== null);
		return written === undefined ? [] : [{ name: link.shown, years: written.years }];
	});
}

// Whether a line may tell of a stay.
function isStay({ item, holds, syntax }: Line): boolean {
	return item !== null && (holds & Holds.link) !== 0 && /(?:19|20)\d{2}/u.test(syntax);
}

/** The years that two spans have in common; null for none. */
export function overlap(one: Years, other: Years): Years | null {
	const from = Math.max(one.from, other.from);
	const to = one.to === null || other.to === null ? (one.to ?? other.to) : Math.min(one.to, other.to);
	return to !== null && to < from ? null : { from, to };
}

function yearsIn({ first, from, to, one }: Readonly<Record<string, string | undefined>>): Years | null {
	const begins = Number(first ?? from ?? one);
	const ends = one !== undefined ? begins : to !== undefined && /^\d/u.test(to) ? Number(to) : null;
	return ends !== null && ends < begins ? null : { from: begins, to: ends };
}
