import { momentsOf } from "../../src/core/network/lenses/time/moment";
import { timelineOf } from "../../src/core/network/lenses/time/made-timeline";
import { networkOf } from "../../src/core/network/network";
import { finished } from "../../src/core/kinds/steps";
import { atMost, type Bench, figure, timesAtMost } from "./figure";
import { madeNotes, TODAY } from "./notes";
import { madeNoteReader, wholeWorld } from "./product";
import { inRounds, median, timeOf } from "./rounds";

const COUNT = 10_000;
const LENGTH = { rounds: 3, least: 2, longest: 30_000, warm: false } as const;

/** What it takes to show the network as it stood on a day. */
export const timeline: Bench = {
	about:
		`The network of ${COUNT.toLocaleString("en")} people with 200,000 dated lines on another day, from a timeline that is made once: ` +
		"a step of a day takes at most 10 ms, and at most 0.02 times as long as making the network anew.",
	slow: false,
	measure: async () => {
		const read = madeNoteReader();
		const { people } = wholeWorld(madeNotes(COUNT).map(read), TODAY);
		let made = finished(timelineOf(people, "you"));
		const making = timeOf(() => (made = finished(timelineOf(people, "you"))));
		const momentOn = momentsOf(made);
		let day = made.last;
		const step = (): number => {
			if (day <= made.first) day = made.last;
			return timeOf(() => momentOn(day--));
		};
		for (let warm = 0; warm < 60; warm++) step();
		const steps = Array.from({ length: 400 }, step);
		const compared = await inRounds(
			() => median(Array.from({ length: 60 }, step)),
			() => timeOf(() => networkOf(people, "")),
			LENGTH,
		);
		const leap = median(
			[0.1, 0.9, 0.3, 1, 0].map((share) => timeOf(() => momentOn(Math.round(made.first + share * (made.last - made.first))))),
		);
		return [
			figure({
				what: "a step of a day, 10,000 people, against the network made anew",
				unit: "ms",
				...compared,
				budget: timesAtMost(0.02),
			}),
			figure({ what: "a step of a day, the median of 400", unit: "ms", product: median(steps), budget: atMost(10) }),
			figure({ what: "a leap to any day", unit: "ms", product: leap, budget: atMost(20) }),
			figure({ what: "making the timeline once, in slices", unit: "ms", product: making }),
		];
	},
};
