/** A timer that comes later than this, in ms, is none that anybody waits for: a notice that goes, a look at the clock. */
const SOON = 1000;

/** How long to wait for rest before it is said what is still under way, in ms. */
const PATIENCE = 15_000;

/** What a page has begun and not ended. Made before anything else runs in it. */
export class Rest {
	private readonly underWay = new Map<number, string>();
	private readonly nextFrame = window.requestAnimationFrame.bind(window);
	private readonly later = window.setTimeout.bind(window);
	private begun = 0;

	constructor() {
		this.followTimers();
		this.followFrames();
		this.followSight();
	}

	/** Work that is under way until the promise is settled. */
	async during<T>(name: string, work: Promise<T>): Promise<T> {
		const id = this.begin(name);
		try {
			return await work;
		} finally {
			// Whoever waits for the work goes on first.
			this.later(() => this.underWay.delete(id));
		}
	}

	/** Waits until nothing has been under way for two frames; throws, and says what is, where that does not come. */
	async wait(patience = PATIENCE): Promise<void> {
		const end = performance.now() + patience;
		for (let calm = 0; calm < 2; calm = this.underWay.size === 0 ? calm + 1 : 0) {
			if (performance.now() > end) throw new Error(`The page does not come to rest: ${[...this.underWay.values()].join(", ")}.`);
			await new Promise((resolve) => this.nextFrame(resolve));
			await new Promise((resolve) => this.later(resolve));
		}
	}

	private begin(name: string): number {
		this.underWay.set(++this.begun, name);
		return this.begun;
	}

	private followTimers(): void {
		const { clearTimeout } = window;
		const timers = new Map<number, number>();
		const end = (timer: number): void => {
			this.underWay.delete(timers.get(timer) ?? 0);
			timers.delete(timer);
		};
		const ask = (act: TimerHandler, delay = 0, ...args: unknown[]): number => {
			if (typeof act !== "function" || delay > SOON) return this.later(act, delay, ...args);
			const timer = this.later(() => {
				try {
					act(...args);
				} finally {
					end(timer);
				}
			}, delay);
			timers.set(timer, this.begin(`a timer of ${delay} ms`));
			return timer;
		};
		const cancel = (timer?: number): void => {
			clearTimeout.call(window, timer);
			if (timer !== undefined) end(timer);
		};
		Object.assign(window, { setTimeout: ask, clearTimeout: cancel });
	}

	private followFrames(): void {
		const { cancelAnimationFrame } = window;
		const frames = new Map<number, number>();
		const end = (frame: number): void => {
			this.underWay.delete(frames.get(frame) ?? 0);
			frames.delete(frame);
		};
		const ask = (act: FrameRequestCallback): number => {
			const frame = this.nextFrame((now) => {
				try {
					act(now);
				} finally {
					end(frame);
				}
			});
			frames.set(frame, this.begin("a frame"));
			return frame;
		};
		const cancel = (frame: number): void => {
			cancelAnimationFrame.call(window, frame);
			end(frame);
		};
		Object.assign(window, { requestAnimationFrame: ask, cancelAnimationFrame: cancel });
	}

	// Whoever asks whether something is in sight is told soon, after a frame.
	private followSight(): void {
		const asked = (): number => this.begin("a look at what is in sight");
		const told = (look: number): boolean => this.underWay.delete(look);
		class Followed extends IntersectionObserver {
			private looks: readonly number[] = [];
			constructor(tell: IntersectionObserverCallback, how?: IntersectionObserverInit) {
				super((entries, observer) => {
					try {
						tell(entries, observer);
					} finally {
						this.end();
					}
				}, how);
			}
			override observe(element: Element): void {
				this.looks = [...this.looks, asked()];
				super.observe(element);
			}
			override disconnect(): void {
				super.disconnect();
				this.end();
			}
			private end(): void {
				this.looks.forEach(told);
				this.looks = [];
			}
		}
		Object.assign(window, { IntersectionObserver: Followed });
	}
}
