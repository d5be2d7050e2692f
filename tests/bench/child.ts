import { bytesKept } from "./bytes-kept";
import { CASES } from "./cases";
import { timeOf } from "./rounds";

/** The program of a child: measures one case at one size, and tells its parent the least time of a few and what is kept. */

const TRIES = 5;
const ENOUGH_MS = 1500;
const WARM_MS = 300;

const [name = "", size = "0", warmSize = "0"] = process.argv.slice(2);
const start = CASES[name];
if (start === undefined) throw new Error(`there is no case “${name}”`);

// Warm, so that the smallest size does not pay for what every size needs once.
const warm = start(Number(warmSize));
for (const began = performance.now(); performance.now() - began < WARM_MS;) warm();

const work = start(Number(size));
process.send?.("begins");
const first = bytesKept(work);
let [least, all] = [first.ms, first.ms];
for (let tries = 1; tries < TRIES && all < ENOUGH_MS; tries++) {
	const again = timeOf(work);
	[least, all] = [Math.min(least, again), all + again];
}
process.send?.({ ms: least, bytes: first.bytes });
process.disconnect();
