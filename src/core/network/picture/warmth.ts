import type { Status } from "../../rhythm/rhythm";

/** How warm the contact with somebody is, in the steps that a picture can show. */
export type Warmth = "on-track" | "due-soon" | "due" | "cold" | "asleep" | "off";

const WARMTHS: Readonly<Record<Status, Warmth>> = {
	"on-track": "on-track",
	planned: "on-track",
	awaiting: "on-track",
	"due-soon": "due-soon",
	due: "due",
	cold: "cold",
	never: "asleep",
	dormant: "asleep",
	snoozed: "off",
	off: "off",
};

/** How warm the contact with somebody of that status is. */
export function warmthOf(status: Status): Warmth {
	return WARMTHS[status];
}
