import { dailyNote } from "./daily-note";
import { diceOf } from "./dice";
import type { MadeNote } from "./made-note";
import { type Maker, sceneOf } from "./scene";
import { meetingNote } from "./meeting-note";
import { personNote } from "./person-note";

/** The note of a number: the same seed and number give the same note. */
export function noteByNumber(seed: number, number: number): MadeNote {
	const dice = diceOf(seed, number);
	const scene = sceneOf(dice);
	const maker: Maker = { ...scene, dice };
	const make = dice.pick([personNote, personNote, personNote, personNote, personNote, dailyNote, dailyNote, meetingNote]);
	return make(maker, scene);
}
