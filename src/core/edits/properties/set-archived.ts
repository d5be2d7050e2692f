import { writtenAlike } from "../../kinds/alike";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { propertiesUnder, recordsIn, textsOf } from "../../notes/properties/property";
import { withLinksShown } from "../../notes/text/links";
import { withItem } from "./add-to-property";
import { type NamesRead, type PropertySlot, withProperty } from "./property-edit";
import { linesFor } from "./set-property";
import { propertiesIn } from "./set-readable";

const ARCHIVED = "archived";
const UNTRACKED = [ARCHIVED, "paused"];

/**
 * Archives somebody: `archived` is added to what `status` says, and what it says stays. Bringing them back removes the words by which
 * they are not tracked, and no other; a list with one word left becomes that word, and a property with none is removed.
 */
export function setArchived(text: string, names: NamesRead, archived: boolean, parseYaml: ParseYaml): string {
	if (archived) return withProperty(text, names, parseYaml, (slot) => (isOneOf([ARCHIVED], slot.value) ? "keep" : withWord(slot)));
	const held = names.filter((name) =>
		propertiesUnder(propertiesIn(text, parseYaml), [name]).some(({ value }) => isOneOf(UNTRACKED, value)),
	);
	return held.reduce((left, name) => withProperty(left, [name], parseYaml, withoutWords), text);
}

// One text alone is one word, commas and all; it becomes the first of a list.
function withWord(slot: PropertySlot): ReturnType<typeof withItem> {
	if (Array.isArray(slot.value)) return withItem(slot, ARCHIVED);
	const words = [...textsOf(slot.value), ARCHIVED];
	const isMap = recordsIn(slot.value).length > 0;
	return {
		ways: isMap ? [] : [linesFor(slot, words.length === 1 ? ARCHIVED : words)],
		isRight: (value) => writtenAlike(textsOf(value), words),
	};
}

function withoutWords(slot: PropertySlot): ReturnType<typeof withItem> {
	const left = textsOf(slot.value).filter((word) => !isOneOf(UNTRACKED, word));
	const [only, ...more] = left;
	const holdsMaps = recordsIn(slot.value).length > 0;
	if (only === undefined && !holdsMaps) return { ways: [[]], isRight: (value) => value === undefined };
	if (only !== undefined && more.length === 0 && !holdsMaps) return { ways: [linesFor(slot, only)], isRight: (value) => value === only };
	const without = slot.lines.filter((line) => !isOneOf(UNTRACKED, line.replace(/^\s*-\s+|["']|\s+#.*$|\s+$/gu, "")));
	const inLine = slot.lines.map((line) => line.replace(/,\s*["']?(?:archived|paused)["']?(?=\s*[,\]])/giu, ""));
	const ways = [without, inLine, ...(holdsMaps ? [] : [linesFor(slot, left)])];
	return { ways, isRight: (value) => writtenAlike(textsOf(value), left) && writtenAlike(recordsIn(value), recordsIn(slot.value)) };
}

function isOneOf(words: readonly string[], value: unknown): boolean {
	return textsOf(value).some((word) => words.includes(withLinksShown(word).trim().toLowerCase()));
}
