import { namesMeant } from "../../src/core/notes/names/meant";
import type { Relation } from "../../src/core/notes/properties/relation";

/** Relations as they are where every word between commas is somebody's name. */
export function parted(relations: readonly Relation[]): readonly Relation[] {
	const plain = (words: string): readonly string[] => (/[,;]/u.test(words) ? [] : [words]);
	return relations.flatMap((relation) =>
		namesMeant(relation.name, { link: (target) => [target], plain }).map(({ name, weight }) => ({
			...{ ...relation, name },
			weight: weight ?? relation.weight,
		})),
	);
}
