import { afterEach, describe, expect, test } from "vitest";
import { TODAY } from "../bench/notes";
import { type AppUnderTest, type OpenOptions, openApp } from "../host/drive";
import { organizedNotes } from "../views/graph/zoom/made-people";
import { actsOn } from "./acts";
import { faultsIn } from "./faults-in";

const filesOf = (count: number) => Object.fromEntries(organizedNotes(count).map(({ path, text }) => [path, text]));
const FILES = filesOf(120);

let app: AppUnderTest;
afterEach(() => app.close());
const { findInGraph, openGraph, press } = actsOn(() => app);

const start = async (options: Partial<OpenOptions> = {}): Promise<void> => {
	app = await openApp({ files: FILES, today: TODAY, data: { greeted: true }, reducedMotion: true, ...options });
	await openGraph();
	await expect.poll(async () => (await shown()).names.length).toBeGreaterThan(0);
	await app.idle();
};

interface Spoken {
	readonly text: string;
	readonly id?: string;
	readonly second?: { readonly text: string };
}
interface Shown {
	readonly step: string;
	readonly scale: number;
	readonly names: readonly Spoken[];
	readonly headings: readonly Spoken[];
	/** Shapes where they are on the page. */
	readonly blobs: readonly { readonly name: string; readonly people: number; readonly x: number; readonly y: number }[];
	readonly isFading: boolean;
	readonly chosen: string | null;
}

/** What the graph shows now, and how near it is. */
const shown = (): Promise<Shown> =>
	app.page.evaluate(() => {
		interface Inner {
			readonly parts: {
				readonly pane: {
					readonly chosen: { readonly node: { readonly id: string } } | null;
					readonly stage: {
						readonly camera: { readonly viewport: { readonly x: number; readonly y: number; readonly scale: number } };
						readonly painter: {
							readonly isUnderWay: boolean;
							readonly fading: { readonly isOn: boolean };
							readonly naming: { readonly names: readonly Spoken[]; readonly headings: readonly Spoken[] };
							readonly zooming: {
								readonly step: string;
								readonly far: {
									readonly blobs: readonly {
										readonly name: string;
										readonly people: number;
										readonly x: number;
										readonly y: number;
									}[];
								} | null;
							};
						};
					};
				};
			};
		}
		const { pane } = (window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view as unknown as Inner).parts;
		const { painter, camera } = pane.stage;
		const { left = 0, top = 0 } = document.querySelector(".rapport-graph-stage")?.getBoundingClientRect() ?? {};
		const { x, y, scale } = camera.viewport;
		const said = ({ text, id, second }: Spoken): Spoken => {
			return { text, ...(id !== undefined && { id }), ...(second !== undefined && { second: { text: second.text } }) };
		};
		return {
			step: painter.zooming.step,
			scale,
			names: painter.naming.names.map(said),
			headings: painter.naming.headings.map(said),
			blobs: (painter.zooming.far?.blobs ?? []).map((blob) => {
				return { name: blob.name, people: blob.people, x: left + blob.x * scale + x, y: top + blob.y * scale + y };
			}),
			isFading: painter.fading.isOn,
			chosen: pane.chosen?.node.id ?? null,
		};
	});
/** Turns the wheel over the middle until it is that scale, or nothing changes any more. */
const wheelTo = async (scale: number): Promise<Shown> => {
	const box = await app.page.locator(".rapport-graph-stage").boundingBox();
	await app.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.6, (box?.y ?? 0) + (box?.height ?? 0) / 2);
	const before = (await shown()).scale;
	// As much as one turn of a wheel does at most, and the rest.
	for (let left = Math.log(scale / before); Math.abs(left) > 1e-6;) {
		const part = Math.max(-0.45, Math.min(0.45, left));
		await app.page.mouse.wheel(0, -part / 0.0018);
		left -= part;
	}
	await app.idle();
	return shown();
};

describe("the steps of zoom", () => {
	test("by the wheel: shapes with names and counts, people with names, and how it stands with them", async () => {
		await start();
		const whole = await shown();
		expect(whole.step).toBe("middle");
		expect(whole.names.length).toBeGreaterThan(5);
		const far = await wheelTo(0.1);
		expect(far.step).toBe("far");
		expect(far.blobs.map(({ name }) => name)).toEqual(expect.arrayContaining(["Acme", "Harbour Authority", "City of Ghent"]));
		expect(far.headings.some(({ text, second }) => `${text} ${second?.text ?? ""}`.includes("Acme"))).toBe(true);
		expect(far.names.map(({ text }) => text)).toEqual(["You"]);
		expect((await wheelTo(0.6)).step).toBe("middle");
		const near = await wheelTo(2.2);
		expect(near.step).toBe("near");
		const seconds = near.names.flatMap(({ second }) => second?.text ?? []);
		expect(seconds.length).toBeGreaterThan(0);
		expect(seconds.every((text) => /^(?:engineer|editor|planner|teacher)(?: · |$)/u.test(text))).toBe(true);
		expect(seconds.some((text) => /ago|today|yesterday/u.test(text))).toBe(true);
		expect((await wheelTo(0.6)).names.every(({ second }) => second === undefined)).toBe(true);
		expect(app.errors).toEqual([]);
	});
	test("by keys, and back to all by 0", async () => {
		await start();
		const whole = await shown();
		await app.page.locator(".rapport-graph-stage").focus();
		for (let at = 0; at < 30 && (await shown()).step !== "far"; at++) {
			await press("-");
			await app.idle();
		}
		expect((await shown()).step).toBe("far");
		for (let at = 0; at < 30 && (await shown()).step !== "near"; at++) {
			await press("+");
			await app.idle();
		}
		expect((await shown()).step).toBe("near");
		await press("0");
		await app.idle();
		const { step, scale, blobs } = await shown();
		expect({ step, scale, blobs }).toEqual({ step: whole.step, scale: whole.scale, blobs: [] });
	});
	test("by two fingers on a phone, and a tap on a shape goes to its people", async () => {
		await start({ phone: true });
		const pinch = async (from: number, to: number): Promise<void> => {
			await app.page.evaluate(
				([first, last]) => {
					const host = document.querySelector<HTMLElement>(".rapport-graph-stage");
					if (host === null || first === undefined || last === undefined) return;
					// What is made by a script can't be captured.
					host.setPointerCapture = () => undefined;
					const { left, top, width, height } = host.getBoundingClientRect();
					const [x, y] = [left + width / 2, top + height / 2];
					const tell = (type: string, pointerId: number, off: number): void => {
						host.dispatchEvent(
							new PointerEvent(type, { pointerId, pointerType: "touch", clientX: x + off, clientY: y, bubbles: true }),
						);
					};
					tell("pointerdown", 11, -first);
					tell("pointerdown", 12, first);
					for (let step = 1; step <= 8; step++) {
						const off = first + ((last - first) * step) / 8;
						tell("pointermove", 11, -off);
						tell("pointermove", 12, off);
					}
					tell("pointerup", 11, -last);
					tell("pointerup", 12, last);
				},
				[from, to],
			);
			await app.idle();
		};
		for (let at = 0; at < 6 && (await shown()).step !== "far"; at++) await pinch(150, 60);
		const far = await shown();
		expect(far.step).toBe("far");
		const [blob] = far.blobs;
		await app.page.touchscreen.tap((blob?.x ?? 0) + 3, (blob?.y ?? 0) + 3);
		await app.idle();
		expect((await shown()).step).toBe("middle");
		for (let at = 0; at < 8 && (await shown()).step !== "near"; at++) await pinch(60, 150);
		expect((await shown()).step).toBe("near");
	});
	test("at a border it stays as it was: out and in by a little blinks nowhere", async () => {
		await start();
		expect((await wheelTo(0.125)).step).toBe("middle");
		expect((await wheelTo(0.118)).step).toBe("far");
		expect((await wheelTo(0.125)).step).toBe("far");
		expect((await wheelTo(0.135)).step).toBe("far");
		expect((await wheelTo(0.142)).step).toBe("middle");
		expect((await wheelTo(0.125)).step).toBe("middle");
		expect((await wheelTo(1.65)).step).toBe("near");
		expect((await wheelTo(1.5)).step).toBe("near");
		expect((await wheelTo(1.36)).step).toBe("middle");
	});
	test("40 people never become shapes", async () => {
		await start({ files: filesOf(40) });
		expect((await wheelTo(0.05)).step).toBe("middle");
		expect((await shown()).headings).toEqual([]);
	});
	test("what goes is seen to go, for a moment; with little movement it is gone at once", async () => {
		await start({ reducedMotion: false });
		await app.page.evaluate(() => {
			const seen: boolean[] = [];
			Object.assign(window, { fadings: seen });
			const look = (): void => {
				const view: unknown = window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view;
				const { parts } = view as { parts: { pane: { stage: { painter: { fading: { isOn: boolean } } } } } };
				seen.push(parts.pane.stage.painter.fading.isOn);
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
		const hasFaded = () => app.page.evaluate(() => (window as unknown as { fadings: boolean[] }).fadings.some(Boolean));
		expect(await hasFaded()).toBe(false);
		const box = await app.page.locator(".rapport-graph-stage").boundingBox();
		await app.page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 300);
		for (let at = 0; at < 8; at++) await app.page.mouse.wheel(0, 250);
		await expect.poll(hasFaded).toBe(true);
		await expect.poll(async () => (await shown()).isFading).toBe(false);
	});
});

describe("from far away", () => {
	test("who is found or walked to is drawn with a name, and walking does not come nearer", async () => {
		await start();
		await findInGraph("Ines Moreno 0");
		const far = await wheelTo(0.1);
		expect([far.step, far.chosen]).toEqual(["far", "People/Ines Moreno 0.md"]);
		expect(far.names.map(({ id }) => id)).toContain("People/Ines Moreno 0.md");
		await app.page.locator(".rapport-graph-stage").focus();
		for (const key of ["ArrowRight", "]", "]"]) {
			await press(key);
			await app.idle();
			const now = await shown();
			expect(now.step).toBe("far");
			expect(now.names.map(({ id }) => id)).toContain(now.chosen);
		}
	});
	test("a pointer on a shape is told its name and how many they are, and a click goes there", async () => {
		await start();
		const far = await wheelTo(0.1);
		const blob = far.blobs.find(({ name }) => name === "Harbour Authority");
		const [x, y] = [(blob?.x ?? 0) + 2, (blob?.y ?? 0) + 2];
		await app.page.mouse.move(x - 1, y);
		await app.page.mouse.move(x, y);
		const card = app.page.locator("[role=tooltip].rapport-graph-card");
		await expect.poll(() => card.innerText()).toBe(`Harbour Authority\n${blob?.people ?? 0} people`);
		expect(await app.page.locator(".rapport-graph-stage.is-pointing").count()).toBe(1);
		await app.page.mouse.dblclick(x, y);
		await app.idle();
		const middle = await shown();
		expect(middle.step).toBe("middle");
		expect(middle.scale).toBeGreaterThan(0.2);
		expect(await card.isVisible()).toBe(false);
	});
	test("what is handed on is what is shown", async () => {
		await start();
		const svg = () =>
			app.page.evaluate(() => {
				const view: unknown = window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view;
				return (view as { handed: { svg(): string } }).handed.svg();
			});
		expect(await svg()).not.toContain("Harbour Authority");
		await wheelTo(0.1);
		const far = await svg();
		expect(far).toContain("Harbour Authority");
		expect(far).not.toMatch(/(?:Ines|Tomasz|Ravi|Noor) [^<]* \d+</u);
		await wheelTo(2.2);
		expect(await svg()).toMatch(/>(?:engineer|editor|planner|teacher) · /u);
	});
	test.each(["light", "dark"] as const)("axe finds nothing wrong, %s", async (theme) => {
		await start({ theme });
		await wheelTo(0.1);
		expect(await faultsIn(app, ".rapport-graph")).toEqual([]);
		expect(await app.page.locator(".rapport-graph-said").innerText()).toMatch(/^Graph of influencers: 120 people, /u);
	});
});
