import { Refusal } from "../../kinds/refusal";
import type { PersonMarks } from "../../notes/marks/person-note";
import type { Marker } from "../../notes/marks/usual-marker";
import type { Note } from "../../notes/people/note";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { writeWords } from "../../words/write";
import { addToProperty, withItem } from "../properties/add-to-property";
import { withProperty } from "../properties/property-edit";
import { linesFor } from "../properties/set-property";

/** A note with a marker that makes it one about a person: the property gets the value beside those it has, or the tag is added. */
export function withMarker(text: string, marker: Marker, parseYaml: ParseYaml): string {
	if ("tag" in marker) return addToProperty(text, ["tags", "tag"], marker.tag.replace(/^#/u, ""), parseYaml);
	const { property, value } = marker;
	return withProperty(text, [property], parseYaml, (slot) =>
		slot.value === null ? { ways: [linesFor(slot, value)], isRight: (read) => read === value } : withItem(slot, value),
	);
}

/** Turns a note into one about a person. What is written is read again; where it is about no person even then, it throws and says why. */
export function markPerson(text: string, marker: Marker, marks: PersonMarks, read: (text: string) => Note, parseYaml: ParseYaml): string {
	const after = withMarker(text, marker, parseYaml);
	const { contact, template, copyOf } = read(after);
	if (contact !== null) return after;
	if (template) throw new Refusal(writeWords.noPersonTemplate);
	if (copyOf !== null) throw new Refusal(writeWords.noPersonCopy);
	const [property, value] = [marks.personProperties[0], marks.personValues[0]];
	const isOneByProperty =
		property !== undefined && value !== undefined && read(withMarker(text, { property, value }, parseYaml)).contact !== null;
	throw new Refusal(isOneByProperty ? writeWords.noPersonByTag : writeWords.noPersonByName);
}
