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
