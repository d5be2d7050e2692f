import { listedEntries, type ListedEntries } from "./listed-entries";
import { type MadeNote, noteFrom } from "./made-note";
import type { Maker, Scene } from "./scene";
import { paperFor, plainProperty } from "./paper";
import { JANE } from "./cast";
import { sectionsFor } from "./sections";

/** Makes Jane's note. */
export function personNote(maker: Maker, scene: Scene): MadeNote {
	return noteFrom({ scene, path: JANE, properties: propertiesFor(maker), sections: sectionsFor(maker), paper: paperFor(maker) });
}

function propertiesFor(maker: Maker): readonly ListedEntries[] {
	if (maker.dice.chance(0.75)) return [];
	const listed = maker.dice.chance(0.8) ? [listedEntries(maker)] : [];
	return maker.dice.some(
		[
			plainProperty("type: person"),
			plainProperty("role: writer # for now", [{ known: "role", name: "role", value: "writer" }]),
			...listed,
		],
		3,
	);
}
