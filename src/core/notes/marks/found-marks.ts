import type { Steps } from "../../kinds/steps";
import type { Settings } from "../../settings/settings";
import { linksIn } from "../text/links";
import { baseName, isInFolder } from "../text/path";
import { isTagUnder } from "../text/tag";
import { exampleNames, type IndexedNote, keyOf, type LikelyPeople, likelyPeople, type Mark } from "./likely-people";
import { wordCheck } from "./person-note";

type Named = Omit<Mark, "take">;
type Kind = Mark["kind"];
type MarkList = "peopleFolders" | "personTags" | "personValues";

const LISTS: Readonly<Record<Kind, MarkList>> = { folder: "peopleFolders", tag: "personTags", property: "personValues" };
const COVERS: Readonly<Record<Kind, (inner: string, outer: string) => boolean>> = {
	folder: (inner, outer) => isInFolder(`${inner.replace(/^\/+/u, "")}/`, [outer]),
	tag: isTagUnder,
	property: (inner, outer) => inner.toLowerCase() === outer.toLowerCase(),
};

/** Whether notes with a mark are about people by the settings, by itself or by a wider one. */
export function isTaken({ kind, mark }: Named, settings: Settings): boolean {
	return settings[LISTS[kind]].some((known) => COVERS[kind](mark, known));
}

/** The change of settings after which a mark by itself makes nobody a person. */
export function givenBack({ kind, mark }: Named, settings: Settings): Partial<Settings> {
	const isSame = (known: string): boolean => COVERS[kind](mark, known) && COVERS[kind](known, mark);
	return { [LISTS[kind]]: settings[LISTS[kind]].filter((known) => !isSame(known)) };
}

/**
 * What marks people in a vault: the people folders, the other marks of the settings that any note bears, and behind them what looks
 * like people among the notes that bear none. Those that were listed before stay where they stood, taken or not.
 */
export function* foundMarks(
	notes: readonly IndexedNote[],
	settings: Settings,
	listed: readonly LikelyPeople[] = [],
): Steps<readonly LikelyPeople[]> {
	const names = new Map<string, { readonly mark: Named; readonly names: string[] }>();
	for (const folder of settings.peopleFolders) {
		const mark = { kind: "folder", label: folder, mark: folder } as const;
		names.set(keyOf(mark), { mark, names: [] });
	}
	const unmarked: IndexedNote[] = [];
	const isNobody = wordCheck(settings.notPeople);
	for (const note of notes) {
		if (isNobody(baseName(note.path))) continue;
		const marks = new Map(marksOf(note, settings).map((mark) => [keyOf(mark), mark]));
		for (const [key, mark] of marks) {
			const known = names.get(key) ?? { mark, names: [] };
			known.names.push(baseName(note.path));
			names.set(key, known);
		}
		if (marks.size === 0) unmarked.push(note);
		yield;
	}
	const taken = [...names.values()].map(({ mark, names: bearers }): LikelyPeople => {
		const take = (now: Settings): Partial<Settings> => ({ [LISTS[mark.kind]]: [...now[LISTS[mark.kind]], mark.mark] });
		return { ...mark, take, ...inFew(bearers) };
	});
	const likely = likelyPeople(unmarked).map(({ told: _, paths, ...mark }): LikelyPeople => ({ ...mark, ...inFew(paths.map(baseName)) }));
	const found = new Map([...taken, ...likely].map((mark) => [keyOf(mark), mark]));
	const before = new Map(listed.map((mark) => [keyOf(mark), mark]));
	return [...new Map([...before, ...found]).values()];
}

// By what the settings take a note for one about a person, as far as the application has indexed it.
function marksOf({ path, tags, kinds }: IndexedNote, { peopleFolders, personTags, personValues }: Settings): readonly Named[] {
	const folders = peopleFolders.filter((folder) => isInFolder(path, [folder]));
	const marks = personTags.filter((mark) => tags.some((tag) => isTagUnder(tag, mark)));
	const values = kinds.flatMap(({ property, value, written }) => {
		const words = [value, ...linksIn(written).map(({ target }) => baseName(target))];
		const mark = personValues.find((known) => words.some((word) => COVERS.property(word, known)));
		return mark === undefined ? [] : [{ kind: "property", label: `${property}: ${value}`, mark } as const];
	});
	return [
		...folders.map((folder) => ({ kind: "folder", label: folder, mark: folder }) as const),
		...marks.map((mark) => ({ kind: "tag", label: `#${mark}`, mark }) as const),
		...values,
	];
}

function inFew(names: readonly string[]): Pick<LikelyPeople, "count" | "examples"> {
	return { count: names.length, examples: exampleNames(names) };
}
