import type { People } from "../../../notes/people/people";
import type { Steps } from "../../../kinds/steps";
import { Gathering } from "./gathering";
import { numberOfDay } from "./span";
import type { Timeline } from "./timeline";

const PIECE = 50;

/** Makes a timeline of people up to the day of which they are, in small steps; `you` stands for me where no note is mine. */
export function* timelineOf(people: People, you: string): Steps<Timeline> {
	const gathering = new Gathering(people, you);
	let count = 0;
	for (const person of people.byPath.values()) {
		gathering.add(person);
		if (++count % PIECE === 0) yield;
	}
	yield;
	return gathering.timeline(numberOfDay(people.today));
}
