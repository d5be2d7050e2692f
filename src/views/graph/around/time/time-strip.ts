import { setIcon } from "obsidian";
import { QUARTER, type Span, WEEK } from "../../../../core/network/lenses/time/span";
import { timeWords } from "../../../../core/words/pages/time";
import { addButton, addIconButton } from "../../../parts/button";

/** What the strip asks for. */
export interface StripActs {
	goTo(day: number): void;
	play(): void;
	four(): void;
	close(): void;
}

/** How the strip stands: the day by number and in words, what there is on it, and whether it is played. */
export interface StripState {
	readonly day: number;
	readonly said: string;
	readonly counts: string;
	readonly isPlaying: boolean;
	readonly isFour: boolean;
}

/** The strip below the graph by which a day is chosen. */
export class TimeStrip {
	readonly element: HTMLElement;
	/** Where pictures of several days have room. */
	readonly dates: HTMLElement;
	private readonly slider: HTMLInputElement;
	private readonly play: HTMLElement;
	private readonly four: HTMLButtonElement;
	private readonly day: HTMLElement;
	private readonly counts: HTMLElement;
	private isPlaying: boolean | null = null;

	constructor(parent: HTMLElement, span: Span, acts: StripActs) {
		this.element = parent.createDiv("rapport-graph-time");
		const row = this.element.createDiv("rapport-graph-time-row");
		this.play = addIconButton(row, "rapport-graph-button", "play", timeWords.play, () => acts.play());
		this.slider = row.createEl("input", { type: "range", cls: "rapport-graph-time-slider", attr: { "aria-label": timeWords.slider } });
		this.slider.setAttrs({ min: String(span.first), max: String(span.last), step: "1" });
		const said = row.createDiv("rapport-graph-time-said");
		this.day = said.createDiv("rapport-graph-time-day");
		this.counts = said.createDiv("rapport-graph-time-counts");
		this.four = addButton(row, "rapport-graph-time-four", () => acts.four());
		this.four.setText(timeWords.four);
		addIconButton(row, "rapport-graph-button", "x", timeWords.close, () => acts.close());
		this.dates = this.element.createDiv();
		this.element.createDiv({ cls: "rapport-graph-time-key", text: timeWords.key });
		this.slider.addEventListener("input", () => acts.goTo(Number(this.slider.value)));
		this.slider.addEventListener("keydown", (event) => {
			const by = STEPS[event.key];
			if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			acts.goTo(Number(this.slider.value) + by);
		});
		this.element.addEventListener("keydown", (event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			acts.close();
		});
	}

	/** Shows how it stands. */
	show({ day, said, counts, isPlaying, isFour }: StripState): void {
		this.slider.value = String(day);
		this.slider.setAttr("aria-valuetext", `${said}: ${counts}`);
		this.day.setText(said);
		this.counts.setText(counts);
		this.element.toggleClass("is-four", isFour);
		this.four.setAttr("aria-expanded", String(isFour));
		if (isPlaying === this.isPlaying) return;
		this.isPlaying = isPlaying;
		setIcon(this.play, isPlaying ? "pause" : "play");
		this.play.setAttr("aria-label", isPlaying ? timeWords.pause : timeWords.play);
	}

	/** Gives the focus to the slider. */
	focus(): void {
		this.slider.focus({ preventScroll: true });
	}
}

// Home and End go to the ends by themselves.
const STEPS: Readonly<Record<string, number>> = {
	ArrowRight: WEEK,
	ArrowUp: WEEK,
	ArrowLeft: -WEEK,
	ArrowDown: -WEEK,
	PageUp: QUARTER,
	PageDown: -QUARTER,
};
