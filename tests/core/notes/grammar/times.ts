import type { Dice } from "./dice";
import { padded } from "./calendar";

/** A time of the day as somebody writes it, and as it counts: `HH:MM`. */
export interface WrittenTime {
	readonly text: string;
	readonly time: string;
	readonly forms: readonly string[];
}

/** Writes a time that stands behind a space. */
export function writtenTime(dice: Dice): WrittenTime {
	const [hour, minute] = [dice.whole(0, 23), dice.whole(0, 59)];
	const time = `${padded(hour)}:${padded(minute)}`;
	const half = `${hour % 12 === 0 ? 12 : hour % 12}:${padded(minute)}`;
	const [name, text] = dice.pick([
		["14:30", time],
		["9:30", `${hour}:${padded(minute)}`],
		["14:30:15", `${time}:${padded(dice.whole(0, 59))}`],
		["2:30 pm", `${half} ${hour < 12 ? "am" : "pm"}`],
		["2:30pm", `${half}${hour < 12 ? "am" : "pm"}`],
		["2:30 PM", `${half} ${hour < 12 ? "AM" : "PM"}`],
	] as const);
	return { text, time, forms: [`time ${name}`] };
}

/** Writes a time that is part of a date, behind a `T`. */
export function timeBehindT(dice: Dice): WrittenTime {
	const time = `${padded(dice.whole(0, 23))}:${padded(dice.whole(0, 59))}`;
	const seconds = dice.pick(["", `:${padded(dice.whole(0, 59))}`]);
	const zone = dice.pick(["", "Z", "+02:00", "-05:30"]);
	return {
		text: `T${time}${seconds}${zone}`,
		time,
		forms: [
			"time behind T",
			...(seconds === "" ? [] : ["time behind T with seconds"]),
			...(zone === "" ? [] : ["time behind T with a zone"]),
		],
	};
}
