import type { Point } from "../../core/network/layout";

/** What the keys of the graph do. */
export interface KeyActs {
	pan(by: Point): void;
	zoom(factor: number): void;
	fit(): void;
	search(): void;
	/** Opens whoever is chosen. */
	open(event: KeyboardEvent): void;
	clear(): void;
}

const STEP = 60;
const FACTOR = 1.25;

type KeyAct = (acts: KeyActs, event: KeyboardEvent) => void;

const KEYS: ReadonlyMap<string, KeyAct> = new Map<string, KeyAct>([
	["+", (acts) => acts.zoom(FACTOR)],
	["=", (acts) => acts.zoom(FACTOR)],
	["-", (acts) => acts.zoom(1 / FACTOR)],
	["0", (acts) => acts.fit()],
	["ArrowLeft", (acts) => acts.pan({ x: STEP, y: 0 })],
	["ArrowRight", (acts) => acts.pan({ x: -STEP, y: 0 })],
	["ArrowUp", (acts) => acts.pan({ x: 0, y: STEP })],
	["ArrowDown", (acts) => acts.pan({ x: 0, y: -STEP })],
	["/", (acts) => acts.search()],
	["Enter", (acts, event) => acts.open(event)],
	["Escape", (acts) => acts.clear()],
]);

/** Does what a key stands for; whether it stands for anything. Keys with Ctrl, Cmd or Alt are the application's, save Enter. */
export function pressKey(event: KeyboardEvent, acts: KeyActs): boolean {
	const act = KEYS.get(event.key);
	if (act === undefined || event.altKey || ((event.ctrlKey || event.metaKey) && event.key !== "Enter")) return false;
	act(acts, event);
	return true;
}
