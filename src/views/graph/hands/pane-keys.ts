import type { Way } from "../../../core/network/picture/walk";

/** What keys do on the graph. */
export interface KeyedActs {
	zoomBy(factor: number): void;
	panBy(x: number, y: number): void;
	fit(): void;
	search(): void;
	/** To the nearest in a direction. */
	towards(way: Way): void;
	/** To the next of the ties by strength, or to the one before. */
	alongTies(by: 1 | -1): void;
	/** From here on along the ties of whoever is chosen. */
	settle(): void;
	back(): void;
	/** To the middle, where I am. */
	home(): void;
	/** On to the next of those who stand out beyond the edge. */
	onward(): void;
	openChosen(event: KeyboardEvent): void;
	/** Answers false where there is nobody, nor anything else, to let go of. */
	chooseNobody(): boolean | void;
	/** Selects whoever is chosen, with others, or no longer. */
	select(): void;
	/** Opens the network over time, or closes it. */
	time(): void;
	/** Changes to the lens at a place in the order in which they are offered. */
	lens(place: number): void;
	/** Shows the same as a list. */
	list(): void;
}

const STEP = 60;
const FACTOR = 1.25;

const KEYS: Readonly<Record<string, (acts: KeyedActs, event: KeyboardEvent) => boolean | void>> = {
	"+": (acts) => acts.zoomBy(FACTOR),
	"=": (acts) => acts.zoomBy(FACTOR),
	"-": (acts) => acts.zoomBy(1 / FACTOR),
	"0": (acts) => acts.fit(),
	ArrowLeft: (acts, { shiftKey }) => (shiftKey ? acts.panBy(STEP, 0) : acts.towards("left")),
	ArrowRight: (acts, { shiftKey }) => (shiftKey ? acts.panBy(-STEP, 0) : acts.towards("right")),
	ArrowUp: (acts, { shiftKey }) => (shiftKey ? acts.panBy(0, STEP) : acts.towards("up")),
	ArrowDown: (acts, { shiftKey }) => (shiftKey ? acts.panBy(0, -STEP) : acts.towards("down")),
	"]": (acts) => acts.alongTies(1),
	"[": (acts) => acts.alongTies(-1),
	" ": (acts) => acts.settle(),
	Backspace: (acts) => acts.back(),
	Home: (acts) => acts.home(),
	n: (acts) => acts.onward(),
	"/": (acts) => acts.search(),
	Enter: (acts, event) => acts.openChosen(event),
	"1": (acts) => acts.lens(0),
	"2": (acts) => acts.lens(1),
	"3": (acts) => acts.lens(2),
	"4": (acts) => acts.lens(3),
	l: (acts) => acts.list(),
	t: (acts) => acts.time(),
	x: (acts) => acts.select(),
	Escape: (acts) => acts.chooseNobody(),
};

const ONCE: readonly string[] = ["l", "n", "t", "x"];

/** Lets keys act while an element has the focus. */
export function followKeys(element: HTMLElement, acts: KeyedActs): void {
	element.addEventListener("keydown", (event) => {
		const { key } = event;
		// On many keyboards brackets are typed with AltGr, which counts as both.
		const isTyped = event.getModifierState("AltGraph");
		if (!isTyped && (event.altKey || ((event.ctrlKey || event.metaKey) && key !== "Enter"))) return;
		const act = KEYS[key];
		if (act === undefined) return;
		// What goes back and forth, or on to somebody else, does so once, however long its key is held down.
		const isAgain = event.repeat && ONCE.includes(key);
		if (isAgain || act(acts, event) !== false) event.preventDefault();
	});
}
