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
	return traceEvents.flatMap((task) => {
		if (task.name !== "RunTask" && task.name !== "ThreadControllerImpl::RunTask") return [];
		const end = task.ts + (task.dur ?? 0);
		const isOfFrame = drawn.some((frame) => threadOf(frame) === threadOf(task) && frame.ts >= task.ts && frame.ts < end);
		return isOfFrame ? [(task.tdur ?? task.dur ?? 0) / 1000] : [];
	});
}
