import type { ReconnectRow } from "./reconnect";

/** How many of the inner and close people are on track: within their cadence. Those who are not tracked are left out. */
export interface ShareOnTrack {
	readonly onTrack: number;
	readonly of: number;
}

const counted = new WeakMap<readonly ReconnectRow[], ShareOnTrack>();

/** Counts the inner and close people who are on track; of the same rows once. */
export function shareOnTrack(rows: readonly ReconnectRow[]): ShareOnTrack {
	const share = counted.get(rows) ?? shareOf(rows);
	counted.set(rows, share);
	return share;
}

function shareOf(rows: readonly ReconnectRow[]): ShareOnTrack {
	const near = rows.filter(({ person: { contact }, rhythm }) => isNear(contact.circle) && rhythm.status !== "off");
	return { onTrack: near.filter(({ rhythm: { coldness } }) => coldness !== null && coldness < 1).length, of: near.length };
}

function isNear(circle: string | null): boolean {
	return circle === "inner" || circle === "close";
}
