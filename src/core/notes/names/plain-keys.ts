import { namedAddress } from "../properties/address";
import { nameKey } from "../text/path";

const TURNED = /^([^,]{1,200}),\s*([^,]{1,200})$/u;

/** `First Last` of `Last, First`; null for any other name. */
export function turnedRound(name: string): string | null {
	const [, last, first] = TURNED.exec(name) ?? [];
	return last === undefined || first === undefined ? null : `${first.trim()} ${last.trim()}`;
}

/** A name with a blank for each stretch of blanks, `-` and `_`, and without the `@` or emoji before it. */
export function loosely(name: string): string {
	return name
		.replace(SIGN, "")
		.replace(/[\s_-]+/gu, " ")
		.trim();
}

const SIGN = /^(?:@|\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]{0,10})[ \t]*(?=\p{L})/u;

/** The keys under which plain words are looked up beside those of a link of the same words. */
export function plainKeysSought(words: string): readonly string[] {
	const turned = turnedRound(words);
	const address = namedAddress(words);
	const named = address === null || address.name === "" ? [] : [address.name, ...plainKeysSought(address.name)];
	return [loosely(words), ...(turned === null ? [] : [turned]), ...(address === null ? [] : [address.address]), ...named].map(nameKey);
}
