import type { Bench } from "./figure";
import { changedNote } from "./changed-note.bench";
import { figures } from "./figures.bench";
import { growth } from "./growth.bench";
import { layout } from "./layout.bench";
import { frames } from "./frames.bench";
import { memory } from "./memory.bench";
import { reading } from "./reading.bench";
import { size } from "./size.bench";
import { start } from "./start.bench";
import { timeline } from "./timeline.bench";
import { whole } from "./whole.bench";

/** All benches, by the names of their files. */
export const BENCHES: Readonly<Record<string, Bench>> = {
	reading,
	"changed-note": changedNote,
	figures,
	growth,
	layout,
	memory,
	whole,
	size,
	start,
	timeline,
	frames,
};
