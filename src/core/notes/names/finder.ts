import { sharedText } from "../../kinds/own-text";
import type { Problem, ProblemCode } from "../../kinds/problem";
import { problemWords } from "../../words/problem";
import type { Day } from "../dates/day";
import { plainWordsOf } from "../properties/plain-name";
import { type Meant, namesMeant } from "./meant";
import { plainKeysSought } from "./plain-keys";
import { namesSought, type Resolve } from "./resolve";

/** By what names are found: what links and plain words mean, whose note is about a person, and who I am. */
export interface Finding {
	readonly resolve: Resolve;
	/** What one name in plain words means. */
	readonly resolvePlain: Resolve;
	readonly isPerson: (path: string) => boolean;
	readonly me: string | null;
	readonly today: Day;
}

/** Finds the people named in one note, and keeps what it told and which names it looked up. */
export interface Finder extends Omit<Finding, "resolve" | "resolvePlain"> {
	/** All whom a name means: one for a link, several where plain words hold several names. */
	readonly meant: (name: string) => readonly Meant[];
	/** The person who is meant; null for none, and for several notes that fit equally, which is told. */
	readonly personMeant: (meant: Meant, line: number) => string | null;
	/** The people whom a name means. */
	readonly peopleNamed: (name: string, line: number) => readonly string[];
	readonly tell: (line: number, code: ProblemCode, message: string, about: string | null) => void;
	/** What was told since the last call. */
	readonly told: () => readonly Problem[];
	/** The keys of the names that were looked up until now. */
	readonly sought: () => readonly string[];
}

/** Makes what finds the people named in a note. */
export function finderFor(from: string, { resolve, resolvePlain, ...finding }: Finding): Finder {
	const found = new Map<string, readonly Meant[]>();
	const plain = new Set<string>();
	const known = new Set<string>();
	let problems: Problem[] = [];
	const lookUp = {
		link: (target: string): readonly string[] => resolve(target, from),
		plain: (words: string): readonly string[] => {
			plain.add(words);
			return resolvePlain(words, from);
		},
	};
	const meant: Finder["meant"] = (name) => {
		let those = found.get(name);
		if (those !== undefined) return those;
		those = namesMeant(name, lookUp);
		found.set(name, those);
		return those;
	};
	const tell: Finder["tell"] = (line, code, message, about) => {
		const key = `${line}\n${code}\n${message}`;
		if (!known.has(key)) problems.push({ path: from, line, code, message, about });
		known.add(key);
	};
	const personMeant: Finder["personMeant"] = ({ name, paths, isMe }, line) => {
		if (isMe) return finding.me;
		if (!paths.some(finding.isPerson)) return null;
		if (paths.length > 1) tell(line, "ambiguous-link", problemWords.ambiguousLink(name, paths.length), name);
		return paths.length > 1 ? null : (paths[0] ?? null);
	};
	return {
		...finding,
		...{ meant, personMeant, tell },
		peopleNamed: (name, line) => {
			const those = meant(name);
			const [one, other] = those;
			// Most names are links, which mean one.
			const person = one === undefined ? null : personMeant(one, line);
			if (other === undefined) return person === null ? NOBODY : [person];
			return those.map((each) => personMeant(each, line)).filter((each) => each !== null);
		},
		sought: () => keysOf(found.keys(), plain),
		told: () => {
			if (problems.length === 0) return NO_PROBLEMS;
			const all = problems;
			problems = [];
			return all;
		},
	};
}

const NOBODY: readonly string[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

// The keys of names, each once. Many notes seek the same ones.
function keysOf(names: Iterable<string>, plain: Iterable<string>): readonly string[] {
	const keys = new Set<string>();
	for (const name of names) {
		if (plainWordsOf(name) === null) for (const key of namesSought(name)) keys.add(sharedText(key));
	}
	for (const words of plain) for (const key of [...namesSought(words), ...plainKeysSought(words)]) keys.add(sharedText(key));
	return [...keys];
}
