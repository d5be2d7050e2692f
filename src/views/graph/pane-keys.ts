/** What keys do on the graph. */
export interface KeyedActs {
	zoomBy(factor: number): void;
	panBy(x: number, y: number): void;
	fit(): void;
	search(): void;
	openChosen(event: KeyboardEvent): void;
	chooseNobody(): void;
}

const STEP = 60;
const FACTOR = 1.25;

const KEYS: Readonly<Record<string, (acts: KeyedActs, event: KeyboardEvent) => void>> = {
	"+": (acts) => acts.zoomBy(FACTOR),
	"=": (acts) => acts.zoomBy(FACTOR),
	"-": (acts) => acts.zoomBy(1 / FACTOR),
	"0": (acts) => acts.fit(),
	ArrowLeft: (acts) => acts.panBy(STEP, 0),
	ArrowRight: (acts) => acts.panBy(-STEP, 0),
	ArrowUp: (acts) => acts.panBy(0, STEP),
	ArrowDown: (acts) => acts.panBy(0, -STEP),
	"/": (acts) => acts.search(),
	Enter: (acts, event) => acts.openChosen(event),
	Escape: (acts) => acts.chooseNobody(),
};

/** Lets keys act while an element has the focus. */
export function followKeys(element: HTMLElement, acts: KeyedActs): void {
	element.addEventListener("keydown", (event) => {
		const { key } = event;
		if (event.altKey || ((event.ctrlKey || event.metaKey) && key !== "Enter")) return;
		const act = KEYS[key];
		if (act === undefined) return;
		event.preventDefault();
		act(acts, event);
	});
}
