import { isTagUnder } from "../text/tag";
import type { IndexedNote } from "./likely-people";
import type { PersonMarks } from "./person-note";

/** How a note is marked as one about a person: a value of a property, or a tag. */
export type Marker = { readonly property: string; readonly value: string } | { readonly tag: string };

/** The marker that most person notes of a vault bear; where none bears one, `type: person`, or what the settings have instead. */
export function usualMarker(notes: readonly IndexedNote[], marks: PersonMarks): Marker {
	const wanted = marks.personValues.map((value) => value.toLowerCase());
	const counts = new Map<string, { readonly marker: Marker; count: number }>();
	const count = (marker: Marker): void => {
		const key = JSON.stringify(marker);
		const known = counts.get(key) ?? { marker, count: 0 };
		counts.set(key, { marker, count: known.count + 1 });
	};
	for (const { kinds, tags } of notes) {
		for (const { property, value, written } of kinds) if (wanted.includes(value.toLowerCase())) count({ property, value: written });
		for (const tag of tags) if (marks.personTags.some((mark) => isTagUnder(tag, mark))) count({ tag });
	}
	const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
	return most?.marker ?? firstMarker(marks);
}

function firstMarker({ personProperties, personValues, personTags }: PersonMarks): Marker {
	const property = personProperties.includes("type") ? "type" : personProperties[0];
	const value = personValues.includes("person") ? "person" : personValues[0];
	const [tag] = personTags;
	if (property !== undefined && value !== undefined) return { property, value };
	return tag === undefined ? { property: "type", value: "person" } : { tag };
}
