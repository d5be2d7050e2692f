import { namedAddress } from "../properties/address";
import { weightIn } from "../properties/relation";
import { plainWordsOf } from "../properties/plain-name";

/** One of those whom a name means: how they are called, the notes that may be theirs, and how strong a tie the words beside it say. */
export interface Meant {
	readonly name: string;
	readonly paths: readonly string[];
	/** Whether it is a word for me: `me`, `myself`, `I`. */
	readonly isMe: boolean;
	readonly weight: ReturnType<typeof weightIn>;
}

/** Finds the notes that a link means, or one name in plain words. */
export interface LookUp {
	readonly link: (target: string) => readonly string[];
	readonly plain: (words: string) => readonly string[];
}

const ME = /^(?:[Mm]e|[Mm]yself|I)$/u;
const WEIGHT = /\s*\((?:strong|weak)\)/giu;
const JOINS = /,|\s+and\s+|&/iu;

/**
 * Those whom a name means (docs/rules.md, section 1, "Names"). A link is one. Plain words are one where they mean somebody as a whole;
 * else they are parted at semicolons, and at commas where that makes names.
 */
export function namesMeant(name: string, lookUp: LookUp): readonly Meant[] {
	const plain = plainWordsOf(name);
	if (plain === null) return [{ name, paths: lookUp.link(name), isMe: false, weight: null }];
	return plain.form === "item" ? inItem(plain.words, lookUp) : inText(plain.words, lookUp);
}

function inItem(words: string, lookUp: LookUp): readonly Meant[] {
	const whole = asOne(words, lookUp);
	if (isKnown(whole)) return [whole];
	if (words.includes(";")) return partsOf(words, /;/u).flatMap((part) => inItem(part, lookUp));
	const parts = words.includes(",") ? partsOf(words, /,/u).map((part) => asOne(part, lookUp)) : [];
	return parts.length > 1 && parts.every(isKnown) ? parts : [whole];
}

function inText(words: string, lookUp: LookUp): readonly Meant[] {
	if (/[;\n]/u.test(words)) return partsOf(words, /[;\n]/u).flatMap((part) => inItem(part, lookUp));
	const whole = asOne(words, lookUp);
	if (isKnown(whole)) return [whole];
	const joined = partsOf(words, JOINS).map((part) => asOne(part, lookUp));
	if (joined.length > 1 && joined.some(isKnown)) return joined;
	const parts = partsOf(words, /,/u);
	return parts.length > 1 && parts.every((part) => /\s/u.test(part)) ? parts.map((part) => asOne(part, lookUp)) : [whole];
}

function asOne(written: string, { plain }: LookUp): Meant {
	const words = written.replace(WEIGHT, "").trim();
	const paths = plain(words);
	const name = namedAddress(words)?.name || words;
	return { name, paths, isMe: paths.length === 0 && ME.test(words), weight: weightIn(written) };
}

function isKnown({ paths, isMe }: Meant): boolean {
	return isMe || paths.length > 0;
}

function partsOf(words: string, at: RegExp): readonly string[] {
	return words
		.split(at)
		.map((part) => part.trim())
		.filter((part) => part !== "");
}
