import { bytesKept } from "./bytes-kept";
import { CASES } from "./cases";

/** The program of a child: measures one case at one size, and tells its parent the least time of a few and what is kept. */

// As many tries as there is time for, but the same least number at every size: a first try takes longer than those after it.
const LEAST_TRIES = 3;
const MOST_TRIES = 7;
const ENOUGH_MS = 2500;
const WARM_MS = 300;

const [name = "", size = "0", warmSize = "0"] = process.argv.slice(2);
const start = CASES[name];
if (start === undefined) throw new Error(`there is no case “${name}”`);

// Warm, so that the smallest size does not pay for what every size needs once.
const warm = start(Number(warmSize));
for (const began = performance.now(); performance.now() - began < WARM_MS;) warm();

const work = start(Number(size));
const tries: { readonly ms: number; readonly bytes: number }[] = [];
let all = 0;
while (tries.length < LEAST_TRIES || (tries.length < MOST_TRIES && all < ENOUGH_MS)) {
	process.send?.("begins");
	const found = bytesKept(work);
	tries.push(found);
	all += found.ms;
}
process.send?.({ ms: Math.min(...tries.map(({ ms }) => ms)), bytes: tries[0]?.bytes ?? NaN });
process.disconnect();
