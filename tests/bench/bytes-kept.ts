import { timeOf } from "./rounds";

const held: unknown[] = [];

/** How long something takes, and how much memory what it gives takes up, texts that it holds on to included. Needs `--expose-gc`. */
export function bytesKept(work: () => unknown): { readonly ms: number; readonly bytes: number } {
	const before = usedNow();
	const ms = timeOf(() => held.push(work()));
	const bytes = usedNow() - before;
	held.length = 0;
	return { ms, bytes };
}

function usedNow(): number {
	if (gc === undefined) throw new Error("the collector can't be asked: start with --expose-gc");
	gc();
	gc();
	return process.memoryUsage().heapUsed;
}
