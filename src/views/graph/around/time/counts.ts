import { timeWords } from "../../../../core/words/pages/time";
import type { SeenPeople } from "../../canvas/passage";
import type { DatedScene } from "./dated-scene";

/** How many people there are beside me on the day that is looked at, and how many ties, in words. */
export function countsOf(scene: DatedScene, whole: SeenPeople): string {
	const { people, ties } = scene.countsOn(whole);
	return timeWords.counts(people, ties);
}
