import type { ReconnectRow } from "./reconnect";

/** How many of the inner and close people are on track: within their cadence. Those who are not tracked are left out. */
export interface ShareOnTrack {
	readonly onTrack: number;
	readonly of: number;
}

/** Counts the inner and close people who are on track. */
export function shareOnTrack(rows: readonly ReconnectRow[]): ShareOnTrack {
	const near = rows.filter(({ person: { contact }, rhythm }) => isNear(contact.circle) && rhythm.status !== "off");
	return { onTrack: near.filter(({ rhythm: { coldness } }) => coldness !== null && coldness < 1).length, of: near.length };
}

function isNear(circle: string | null): boolean {
	return circle === "inner" || circle === "close";
}
