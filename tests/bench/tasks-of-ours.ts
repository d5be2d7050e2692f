/** What the plugin took of the page's main thread, in milliseconds of that thread. */
export interface Share {
	/** The most in one task. */
	readonly longest: number;
	readonly all: number;
}

/** The kinds of events that a trace has to hold. */
export const CATEGORIES = [
	"-*",
	"toplevel",
	"devtools.timeline",
	"disabled-by-default-devtools.timeline",
	"disabled-by-default-v8.cpu_profiler",
];

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly id?: string;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args: {
		readonly name?: string;
		readonly data?: {
			readonly startTime?: number;
			readonly timeDeltas?: readonly number[];
			readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
		};
	};
}

interface ProfileNode {
	readonly id: number;
	readonly parent?: number;
	readonly callFrame: { readonly functionName: string; readonly url?: string };
}

interface Sample {
	readonly at: number;
	/** The collector stands below nobody: it works for whoever was at work before it, in the same task. */
	readonly ours: boolean | "as before";
}

/** How much of a trace of Chromium was spent in a script, and in what it called: samples share out the time of each task. */
export function tasksOf(script: string, trace: string): Share {
	const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
	const mains = new Set(
		traceEvents
			.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
			.map(({ pid, tid }) => `${pid}/${tid}`),
	);
	let [longest, all] = [0, 0];
	for (const profile of traceEvents.filter(({ name, pid, tid }) => name === "Profile" && mains.has(`${pid}/${tid}`))) {
		const samples = samplesOf(profile, traceEvents, script);
		const tasks = traceEvents.filter(
			({ name, pid, tid }) =>
				(name === "RunTask" || name === "ThreadControllerImpl::RunTask") && pid === profile.pid && tid === profile.tid,
		);
		for (const { ts, dur = 0, tdur = dur } of outermost(tasks)) {
			const inside = samples.slice(firstFrom(samples, ts), firstFrom(samples, ts + dur));
			if (inside.length === 0) continue;
			const ours = (tdur / 1000) * (countOurs(inside) / inside.length);
			[longest, all] = [Math.max(longest, ours), all + ours];
		}
	}
	return { longest, all };
}

function countOurs(samples: readonly Sample[]): number {
	let [count, before] = [0, false];
	for (const { ours } of samples) {
		before = ours === "as before" ? before : ours;
		if (before) count++;
	}
	return count;
}

// The same task may be told of twice, and a task may stand in another.
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
	let end = -Infinity;
	return [...tasks]
		.sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
		.filter(({ ts, dur = 0 }) => {
			if (ts < end) return false;
			end = ts + dur;
			return true;
		});
}

function samplesOf(profile: TraceEvent, events: readonly TraceEvent[], script: string): readonly Sample[] {
	const ours = new Map<number, boolean | "as before">();
	const samples: Sample[] = [];
	let at = profile.args.data?.startTime ?? profile.ts;
	for (const { args } of events.filter(({ name, pid, id }) => name === "ProfileChunk" && pid === profile.pid && id === profile.id)) {
		const { cpuProfile, timeDeltas = [] } = args.data ?? {};
		for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
			const above = parent !== undefined && ours.get(parent) === true;
			ours.set(
				id,
				callFrame.functionName === "(garbage collector)" ? "as before" : above || callFrame.url?.endsWith(script) === true,
			);
		}
		for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
			at += timeDeltas[index] ?? 0;
			samples.push({ at, ours: ours.get(node) ?? false });
		}
	}
	return samples.sort((one, other) => one.at - other.at);
}

function firstFrom(samples: readonly Sample[], at: number): number {
	let [low, high] = [0, samples.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((samples[middle]?.at ?? Infinity) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
