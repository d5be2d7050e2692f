import type { Settings } from "../../settings/settings";
import { baseName, folderOf } from "../text/path";
import { isTagUnder } from "../text/tag";

/** A note as the application has indexed it, person or not. */
export interface IndexedNote {
	readonly path: string;
	readonly tags: readonly string[];
	/** The values of the properties that could mark a person: as they are shown, and as they are written. */
	readonly kinds: readonly { readonly property: string; readonly value: string; readonly written: string }[];
}

/** A folder, a tag or a value of a property that looks like people, and the change of settings that makes it so. */
export interface LikelyPeople {
	readonly kind: "folder" | "tag" | "property";
	readonly label: string;
	/** What stands in the settings once it is taken: the folder, the tag, the value of the property. */
	readonly mark: string;
	readonly count: number;
	readonly examples: readonly string[];
	readonly take: (settings: Settings) => Partial<Settings>;
}

const LIKELY_WORDS = new RegExp(
	`^(?:${[
		"people|persons?|contacts?|friends?|family|colleagues?|co-?workers?|team|clients?|customers?|network|crm|relationships?",
		"personen|kontakte|leute|freunde|personnes|personas|contactos|amigos|persone|contatti|mensen|pessoas",
	].join("|")})$`,
	"iu",
);
const NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|di|la|le|al|el|bin|ben)){1,4}$/u;

/** Finds what in a vault looks like people, the likeliest first: by a telling word, or because most of it bears names of people. */
export function likelyPeople(notes: readonly IndexedNote[]): readonly LikelyPeople[] {
	const groups = new Map<
		string,
		{ readonly group: Omit<LikelyPeople, "count" | "examples">; readonly word: string; readonly names: string[] }
	>();
	const add = (kind: LikelyPeople["kind"], label: string, mark: string, take: LikelyPeople["take"], path: string): void => {
		const key = `${kind} ${label.toLowerCase()}`;
		const known = groups.get(key) ?? { group: { kind, label, mark, take }, word: mark.slice(mark.lastIndexOf("/") + 1), names: [] };
		known.names.push(baseName(path));
		groups.set(key, known);
	};
	for (const { path, tags, kinds } of notes) {
		const folder = folderOf(path);
		if (folder !== "") add("folder", folder, folder, ({ peopleFolders }) => ({ peopleFolders: [...peopleFolders, folder] }), path);
		for (const tag of tags)
			add(
				"tag",
				`#${tag}`,
				tag,
				({ personTags }) => ({ personTags: [...personTags.filter((mark) => !isTagUnder(mark, tag)), tag] }),
				path,
			);
		for (const { property, value } of kinds) {
			add("property", `${property}: ${value}`, value, ({ personValues }) => ({ personValues: [...personValues, value] }), path);
		}
	}
	return [...groups.values()]
		.map(({ group, word, names }) => ({
			...group,
			names,
			told: LIKELY_WORDS.test(word),
			share: names.filter((name) => NAME.test(name)).length / names.length,
		}))
		.filter(({ told, share, names }) => told || (names.length >= 3 && share >= 0.7))
		.sort(
			(a, b) =>
				Number(b.told) - Number(a.told) || b.share * b.names.length - a.share * a.names.length || (a.label < b.label ? -1 : 1),
		)
		.slice(0, 8)
		.map(({ kind, label, mark, take, names }) => ({ kind, label, mark, take, count: names.length, examples: exampleNames(names) }));
}

/** A few names that stand for all, those that look like names of people first. */
export function exampleNames(names: readonly string[]): readonly string[] {
	return [...names].sort((a, b) => Number(NAME.test(b)) - Number(NAME.test(a)) || (a < b ? -1 : 1)).slice(0, 3);
}
