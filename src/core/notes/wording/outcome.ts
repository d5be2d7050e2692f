import { bareWords } from "../text/blanks";

/** What words say of a time in touch that did not come about: nobody answered, or it was cancelled. */
export type Outcome = "unanswered" | "cancelled";

/** What the words of a topic say of how it went; null where they say nothing of the kind. */
export interface OutcomeRules {
	/** Whether a text may say so at all, which is quickly asked. */
	readonly mayTell: (text: string) => boolean;
	readonly outcomeOf: (topic: string) => Outcome | null;
}

const CLAUSE_END = /[.,;:](?=\s|$)|[()[\]{}–—]| - /u;
const FIRST_ENDS = /(?:^|[^\p{L}\p{N}])(?:about|re|regarding)(?![\p{L}\p{N}])/iu;
const BEHIND_CANCELLED = ["by", "to", "until", "for", "because", "due", "last", "again"];
const NEVER = /(?!)/u;

/**
 * Makes the reader of outcomes from the words for no answer and for what was cancelled (docs/rules.md, section 2), and those that may
 * stand behind the latter besides the English ones.
 */
export function outcomeRules(unanswered: readonly string[], cancelled: readonly string[], behind: readonly string[]): OutcomeRules {
	const goesOn = `(?:${anyOf([...BEHIND_CANCELLED, ...behind]) ?? ""})(?![\\p{L}\\p{N}])`;
	const [noAnswer, calledOff] = [anyOf(unanswered), anyOf(cancelled)];
	const either = [noAnswer, calledOff].filter((words) => words !== null).join("|");
	const phrases = either === "" ? NEVER : new RegExp(either, isPlain(either) ? "i" : "iu");
	const words = anyLongestWord([...unanswered, ...cancelled]);
	const anywhere = pattern(noAnswer, (words) => whole(words));
	const atAnEdge = pattern(noAnswer, (words) => `^(?:${words})(?![\\p{L}\\p{N}])|${whole(words)}$`);
	const isCancelled = pattern(calledOff, (words) => `^(?:${words})(?![\\p{L}\\p{N}])|${whole(words)}(?:$|\\s+${goesOn})`);
	const nothingElse = pattern(calledOff, (words) => `^(?:${words})$`);
	return {
		mayTell: (text) => words.test(text) && phrases.test(text),
		outcomeOf: (topic) => {
			const [first = "", second = ""] = clausesOf(topic);
			if (isCancelled.test(bareWords(first.split(FIRST_ENDS)[0] ?? "")) || nothingElse.test(second)) return "cancelled";
			return anywhere.test(first) || atAnEdge.test(second) ? "unanswered" : null;
		},
	};
}

// One word of each phrase, the longest, is enough to find out whether a text may hold one; most hold none.
function anyLongestWord(phrases: readonly string[]): RegExp {
	const words = phrases.flatMap((phrase) => {
		const longest = [...phrase.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word).sort((one, other) => other.length - one.length);
		return longest.slice(0, 1);
	});
	if (words.length === 0) return NEVER;
	// It ends where the phrase has it end: “answers” is no answer.
	const any = `(?:${[...new Set(words)].join("|")})(?![a-z\\d])`;
	return new RegExp(any, isPlain(any) ? "i" : "iu");
}

// A pattern without letters that have accents is faster without heed to Unicode.
function isPlain(source: string): boolean {
	return /^[\u0020-\u007e’]*$/u.test(source);
}

// The clauses of a topic that say something, without what is no letter at their ends.
function clausesOf(topic: string): readonly string[] {
	return topic
		.split(CLAUSE_END)
		.map(bareWords)
		.filter((clause) => clause !== "");
}

// Phrases as one pattern: blanks may be any, and stand around marks of emphasis; apostrophes may be curly.
function anyOf(phrases: readonly string[]): string | null {
	const written = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
	if (written.length === 0) return null;
	return written
		.map((phrase) =>
			phrase
				.split(/\s+/u)
				.map((word) => word.replace(/[.*+?^$\u007B}()|[\]\\/]/gu, "\\$&").replace(/['’]/gu, "['’]"))
				.join(String.raw`[\s*_]{1,5}`),
		)
		.join("|");
}

function whole(words: string): string {
	return `(?:^|[^\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
}

function pattern(words: string | null, of: (words: string) => string): RegExp {
	return words === null ? NEVER : new RegExp(of(words), "iu");
}
