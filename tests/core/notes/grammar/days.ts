import { later } from "./calendar";
import type { Maker } from "./scene";

/** A day as people write about it: mostly in the last two years, often around today, at times ahead or long ago. */
export function someDay({ dice, today }: Maker): string {
	const roll = dice.whole(1, 20);
	if (roll <= 12) return later(today, -dice.whole(1, 700));
	if (roll <= 15) return later(today, dice.whole(-3, 3));
	if (roll <= 18) return later(today, dice.whole(1, 200));
	return `${dice.pick([dice.whole(1900, 2022), dice.whole(2030, 2199)])}-${dice.pick(["01-01", "12-31", "02-28", "07-04"])}`;
}
