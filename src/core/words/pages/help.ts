import { listed } from "../listed";

interface Counts {
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
}

/** Words of help that was given, got and asked for. */
export const helpWords = {
	title: "Help given and got",
	looking: "Reading what your notes tell of help…",
	nothing: "Your notes tell of too little help yet. Write gave::, got:: or asked:: below an entry, or #gave, #got, #asked in it.",
	all: (counts: Counts): string => `In the last year ${toldOf(counts)}.`,
	with: (counts: Counts): string => `: ${toldOf(counts)}.`,
	onlyAsked: " What could you do for them?",
};

function toldOf({ gave, got, asked }: Counts): string {
	const parts = [gave > 0 ? `you helped ${times(gave)}` : "", got > 0 ? `you were helped ${times(got)}` : ""];
	return listed([...parts, asked > 0 ? `you asked for help ${times(asked)}` : ""]);
}

function times(count: number): string {
	return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
