import { linkTo, ME, nameOf, type Phrase } from "./cast";
import type { Maker } from "./scene";

/** Those whom a text names behind its beginning: who was there, and who was only spoken of. */
export interface Companions extends Phrase {
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
	readonly forms: readonly string[];
}

const SPOKEN_OF = ["about", "re", "re:", "regarding", ", mentioned", "via", ", intro to", "and introduced me to"] as const;

type Named = { readonly [part in keyof Phrase]: string } & { readonly path: string; readonly forms: readonly string[] };

const WAYS: Readonly<Record<string, (maker: Maker, first: Named, second: Named) => Companions>> = {
	"with A": (_, a) => withAll(a.text, a.shown, [a]),
	"with A and B": (_, a, b) => withAll(`${a.text} and ${b.text}`, `${a.shown} and ${b.shown}`, [a, b]),
	"with A, B": (_, a, b) => withAll(`${a.text}, ${b.text}`, `${a.shown}, ${b.shown}`, [a, b]),
	"about A": (maker, a) => spokenOf(maker, a),
	"with A about B": (maker, a, b) => both(withAll(a.text, a.shown, [a]), spokenOf(maker, b)),
	"about A with B": ({ dice }, a, b) => {
		const word = dice.pick(["about", "re", "regarding", "via"]);
		return {
			...withAll(b.text, b.shown, [b], { text: `${word} ${a.text} `, shown: `${word} ${a.shown} ` }),
			mentioned: [a.path],
			forms: [`spoken of: ${word} … with`, ...a.forms, ...b.forms],
		};
	},
	"with nobody who has a note": () => withAll("[[Project Omega]] and [[Nobody]]", "Project Omega and Nobody", []),
	"with me": (_, a) => withAll(`[[${nameOf(ME)}]] and ${a.text}`, `Me and ${a.shown}`, [a]),
	"with the person of the note": (_, a) => withAll(`[[Jane Doe]], ${a.text}`, `Jane Doe, ${a.shown}`, [a]),
};

/** Names people from among some, who must be three at least. */
export function companionsFrom(maker: Maker, paths: readonly string[], ways = Object.keys(WAYS)): Companions {
	const [first, second] = maker.dice.some(paths, 2).map((path) => ({ ...linkTo(maker, path), path }));
	const name = maker.dice.pick(ways);
	const write = WAYS[name];
	if (first === undefined || second === undefined || write === undefined) throw new Error(`nobody to name: ${name}`);
	const named = write(maker, first, second);
	return { ...named, forms: [`people ${name}`, ...named.forms] };
}

/** Names nobody. */
export const NOBODY: Companions = { text: "", shown: "", present: [], mentioned: [], forms: [] };

function withAll(text: string, shown: string, all: readonly Named[], before: Phrase = { text: "", shown: "" }): Companions {
	return {
		text: `${before.text}with ${text}`,
		shown: `${before.shown}with ${shown}`,
		present: all.map(({ path }) => path),
		mentioned: [],
		forms: all.flatMap(({ forms }) => forms),
	};
}

function spokenOf({ dice }: Maker, { text, shown, path, forms }: Named): Companions {
	const word = dice.pick(SPOKEN_OF);
	return { text: `${word} ${text}`, shown: `${word} ${shown}`, present: [], mentioned: [path], forms: [`spoken of: ${word}`, ...forms] };
}

function both(a: Companions, b: Companions): Companions {
	return {
		text: `${a.text} ${b.text}`,
		shown: `${a.shown} ${b.shown}`,
		present: [...a.present, ...b.present],
		mentioned: [...a.mentioned, ...b.mentioned],
		forms: [...a.forms, ...b.forms],
	};
}
