import type { Steps } from "../../kinds/steps";
import type { Point } from "../layout/plan";
import type { PlacedDisc } from "./hull";

/** Somebody by how much room they need. */
interface Sized {
	readonly id: string;
	readonly radius: number;
}

/** Somebody in their place. */
export type PlacedPerson = PlacedDisc & { readonly id: string };

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
// In a sunflower of unit steps no two seeds are closer than this.
const NEAREST = 1.5;
// So many have room for their names between them; the more there are, the closer they stand, down to what keeps discs apart.
const FEW = 30;
const [WIDE, NARROW] = [40, 6];

/** Puts people like the seeds of a sunflower round a middle, the first in it, so that none overlap; few have room for their names. */
export function clusterOf(people: readonly Sized[]): readonly PlacedPerson[] {
	const largest = people.reduce((most, { radius }) => Math.max(most, radius), 0);
	const apart = NARROW + (WIDE - NARROW) * Math.min(1, (FEW / people.length) ** 0.75);
	const step = (2 * largest + apart) / NEAREST;
	return people.map(({ id, radius }, at) => {
		const away =
			people.length < 3 ? (at - (people.length - 1) / 2) * step * NEAREST : step * Math.sqrt(at + (people.length < 7 ? 0.6 : 0.2));
		const angle = people.length < 3 ? 0 : at * GOLDEN_ANGLE;
		return { id, radius, x: away * Math.cos(angle), y: away * Math.sin(angle) };
	});
}

/** How far people reach round the middle. */
export function reachOf(people: readonly PlacedDisc[]): number {
	return people.reduce((most, { x, y, radius }) => Math.max(most, Math.hypot(x, y) + radius), 0);
}

/**
 * Places for discs of some radii, the largest first, each in its turn as near to the middle as can be without overlapping; the first
 * stands in it, `apart` from all others. A wide place (width ÷ height) is filled in its width. A step for each.
 */
export function* packed(radii: readonly number[], apart: number, aspect: number): Steps<readonly Point[]> {
	const placed: PlacedDisc[] = [];
	// Those beside whom there may be room. Where one had none, no later one looks again.
	let open: PlacedDisc[] = [];
	for (const radius of radii) {
		yield;
		let best: Point = { x: 0, y: 0 };
		let least = Infinity;
		const full = new Set<PlacedDisc>();
		for (const beside of open) {
			const away = beside.radius + radius + 1e-6;
			let met = 0;
			for (const way of WAYS) {
				const x = beside.x + away * way.x;
				const y = beside.y + away * way.y;
				const far = (x / aspect) ** 2 + y * y;
				if (far >= least - 1e-6) continue;
				if (meetsAny(placed, x, y, radius)) {
					met++;
					continue;
				}
				best = { x, y };
				least = far;
			}
			if (met === WAYS.length) full.add(beside);
		}
		const disc = { ...best, radius: placed.length === 0 ? radius + apart : radius };
		placed.push(disc);
		open = [...open.filter((beside) => !full.has(beside)), disc];
	}
	return placed;
}

const WAYS: readonly Point[] = Array.from({ length: 24 }, (_, way) => {
	return { x: Math.cos((Math.PI * way) / 12), y: Math.sin((Math.PI * way) / 12) };
});

function meetsAny(placed: readonly PlacedDisc[], x: number, y: number, radius: number): boolean {
	for (const other of placed) {
		const dx = x - other.x;
		const dy = y - other.y;
		const both = other.radius + radius;
		if (dx * dx + dy * dy < both * both) return true;
	}
	return false;
}
