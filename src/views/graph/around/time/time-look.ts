import { dayOfNumber, within } from "../../../../core/network/lenses/time/span";
import { timelineOf } from "../../../../core/network/lenses/time/made-timeline";
import { hasPast, type Timeline } from "../../../../core/network/lenses/time/timeline";
import { type GraphPicture, YOU } from "../../../../core/network/picture/picture";
import { dayInFull } from "../../../../core/notes/dates/day";
import type { People } from "../../../../core/notes/people/people";
import { timeWords } from "../../../../core/words/pages/time";
import { inSlices } from "../../../../vault/slices";
import { InOneGo } from "../../../hands/in-one-go";
import { addIconButton } from "../../../parts/button";
import type { OnScreen } from "../../canvas/hit-test";
import type { OtherDay } from "../../canvas/passage";
import { countsOf } from "./counts";
import { DatedScene } from "./dated-scene";
import { FourDates } from "./four-dates";
import { Playing } from "./playing";
import { TimeStrip } from "./time-strip";

/** What is looked at over time. */
export interface LookedAt {
	readonly picture: GraphPicture;
	readonly people: People;
	/** Whether ties to me show. */
	readonly mine: boolean;
}

/** What looking over time needs of the view. */
export interface TimeActs {
	/** Shows another day, null: today; whether days go by, so that what takes a while is left until they stand. */
	lookOn(day: OtherDay | null, isMoving: boolean): void;
	screen(): OnScreen;
	say(words: string): void;
}

// What is open: made anew where notes change.
interface Open {
	readonly people: People;
	readonly timeline: Timeline;
	readonly scene: DatedScene;
	readonly strip: TimeStrip;
	readonly playing: Playing;
	readonly four: FourDates | null;
	/** The bodies that the four pictures show. */
	readonly bodies: OnScreen["whole"]["bodies"] | null;
}

const REST_MS = 160;

/** The network as it stood on a day: a strip below the graph, as long as it is open. Nothing is made for it before. */
export class TimeLook {
	private open: Open | null = null;
	private isWanted = false;
	private shown: LookedAt | null = null;
	private turn = 0;
	private rest = 0;
	private button: HTMLElement | null = null;
	private readonly pressing = new InOneGo<"time" | "four">();

	/** `parent` is what the strip stands in. */
	constructor(
		private readonly parent: HTMLElement,
		private readonly acts: TimeActs,
	) {}

	/** Adds the button that opens and closes it. */
	addButton(bar: HTMLElement): void {
		this.button = addIconButton(bar, "rapport-graph-button", "history", timeWords.open, () => this.toggle());
		this.tellButton();
	}

	/** Opens it, or closes it. */
	toggle(): void {
		if (!this.pressing.isAnew("time")) return;
		if (this.isWanted) this.close();
		else void this.start();
	}

	/** Opens it on today. */
	async start(): Promise<void> {
		this.isWanted = true;
		this.tellButton();
		if (this.open === null && this.shown !== null) await this.make(this.shown);
		this.open?.strip.focus();
	}

	/** Goes back to today. Answers whether it was open. */
	close(): boolean {
		const { open, parent, acts } = this;
		if (!this.isWanted) return false;
		this.isWanted = false;
		this.turn++;
		const wasInside = open?.strip.element.contains(parent.doc.activeElement) === true;
		this.takeAway();
		acts.lookOn(null, false);
		this.tellButton();
		if (wasInside) this.button?.focus({ preventScroll: true });
		return true;
	}

	/** The graph is no more: no day goes by. */
	end(): void {
		this.turn++;
		this.takeAway();
	}

	/** Takes on what the graph shows now; the day stays. */
	async follow(shown: LookedAt): Promise<void> {
		const { shown: before, open } = this;
		this.shown = shown;
		if (!this.isWanted) return;
		const isSame = before?.picture === shown.picture && before.people === shown.people && before.mine === shown.mine;
		if (!isSame || open === null) return this.make(shown);
		// The same people may have other bodies by now.
		if (open.bodies === this.acts.screen().whole.bodies) return this.tellHeight();
		this.show(open.scene.number, open.playing.isOn);
		this.redraw();
	}

	private async make({ picture, people, mine }: LookedAt): Promise<void> {
		const turn = ++this.turn;
		const { open: before } = this;
		if (before === null) this.acts.say(timeWords.reading);
		const timeline = before?.people === people ? before.timeline : await inSlices(timelineOf(people, YOU));
		if (turn !== this.turn) return;
		if (!hasPast(timeline)) return this.tellNothing();
		const scene = new DatedScene(timeline, picture, mine);
		const wasLast = before === null || before.scene.number === before.timeline.last;
		const day = wasLast ? timeline.last : before.scene.number;
		if (before !== null && before.timeline === timeline) this.open = { ...before, scene };
		else this.build({ people, timeline, scene, day }, before);
		this.show(day, this.open?.playing.isOn ?? false);
		this.redraw();
	}

	/** Draws the four pictures anew, where they are shown: another size, or other colours. */
	redraw(): void {
		this.drawFour();
		this.tellHeight();
	}

	private build(
		{ people, timeline, scene, day }: Pick<Open, "people" | "timeline" | "scene"> & { readonly day: number },
		before: Open | null,
	): void {
		const wasPlaying = before?.playing.isOn === true;
		const wasInside = before?.strip.element.contains(this.parent.doc.activeElement) ?? false;
		const isFour = before !== null && before.four !== null;
		this.takeAway();
		const strip = new TimeStrip(this.parent, timeline, {
			goTo: (day) => this.goTo(day),
			play: () => this.play(),
			four: () => (this.pressing.isAnew("four") ? this.toggleFour() : undefined),
			close: () => this.close(),
		});
		const playing = new Playing(this.parent, timeline, (day, isOver) => this.show(day, !isOver));
		this.open = { people, timeline, scene, strip, playing, four: null, bodies: null };
		if (wasPlaying) playing.start(day);
		if (isFour) this.toggleFour();
		if (wasInside) strip.focus();
		this.tellHeight();
	}

	private takeAway(): void {
		const { open, parent } = this;
		parent.win.clearTimeout(this.rest);
		open?.playing.stop();
		open?.strip.element.remove();
		this.open = null;
		this.tellHeight();
	}

	private tellNothing(): void {
		this.close();
		this.acts.say(timeWords.noPast);
	}

	private goTo(day: number): void {
		this.open?.playing.stop();
		this.show(day, true);
		const { win } = this.parent;
		win.clearTimeout(this.rest);
		this.rest = win.setTimeout(() => this.open !== null && this.show(this.open.scene.number, false), REST_MS);
	}

	private play(): void {
		const { open } = this;
		if (open === null) return;
		if (open.playing.isOn) open.playing.stop();
		else open.playing.start(open.scene.number);
		this.show(open.scene.number, open.playing.isOn);
	}

	private show(wanted: number, isMoving: boolean): void {
		const { open, acts } = this;
		if (open === null) return;
		const { scene, strip, timeline, playing, four } = open;
		const day = within(timeline, wanted);
		scene.goTo(day);
		acts.lookOn(scene, isMoving);
		strip.show({
			day,
			said: timeWords.day(dayInFull(dayOfNumber(day), "en"), day === timeline.last),
			counts: countsOf(scene, acts.screen().whole),
			isPlaying: playing.isOn,
			isFour: four !== null,
		});
	}

	private toggleFour(): void {
		const { open } = this;
		if (open === null) return;
		open.four?.end();
		this.open = { ...open, four: open.four === null ? new FourDates(open.strip.dates, (day) => this.goTo(day)) : null };
		this.drawFour();
		this.tellHeight();
		this.show(open.scene.number, open.playing.isOn);
	}

	private drawFour(): void {
		const { open, acts } = this;
		if (open === null) return;
		const screen = acts.screen();
		open.four?.draw(open.scene, screen);
		this.open = { ...open, bodies: screen.whole.bodies };
	}

	private tellButton(): void {
		this.button?.setAttr("aria-pressed", String(this.isWanted));
		this.button?.toggleClass("is-active", this.isWanted);
	}

	// What stands at the bottom of the graph stands above the strip.
	private tellHeight(): void {
		this.parent.setCssProps({ "--rapport-time": `${this.open?.strip.element.offsetHeight ?? 0}px` });
	}
}
