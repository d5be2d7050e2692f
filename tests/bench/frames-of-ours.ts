interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: { readonly name?: string };
}

/** The kinds of events that a trace has to hold. */
export const FRAME_CATEGORIES = ["-*", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];

// A frame in which less was done was not drawn in, in microseconds.
const LEAST = 300;

/**
 * What each frame of a trace of Chromium took of the page's main thread, in milliseconds of that thread: the whole task in which something
 * was drawn, with what the browser does to put it on the screen.
 */
export function framesOf(trace: string): readonly number[] {
	const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
	const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
	const mains = new Set(traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf));
	const drawn = traceEvents.filter(
		(event) => event.name === "FireAnimationFrame" && (event.dur ?? 0) > LEAST && mains.has(threadOf(event)),
	);
	const found = new Map<string, number>();
	for (const frame of drawn) {
		// A task may be told of twice, and may stand in another: the outermost counts, once.
		const task = traceEvents
			.filter(({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask")
			.filter((each) => threadOf(each) === threadOf(frame) && frame.ts >= each.ts && frame.ts < each.ts + (each.dur ?? 0))
			.sort((one, other) => (other.dur ?? 0) - (one.dur ?? 0))[0];
		if (task !== undefined) found.set(`${threadOf(task)} ${task.ts}`, (task.tdur ?? task.dur ?? 0) / 1000);
	}
	return [...found.values()];
}
