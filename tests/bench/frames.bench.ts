import { type AppUnderTest, openApp } from "../host/drive";
import { ofBuiltPlugin } from "./built-plugin";
import { atMost, type Bench, figure, type Figure } from "./figure";
import { FRAME_CATEGORIES, framesOf } from "./frames-of-ours";
import { LINES, madeNotes, TODAY } from "./notes";
import { median } from "./rounds";
import type { Page } from "playwright-core";

const LONGEST = 180_000;
const FRAMES = 90;
// How near people are looked at while they move, so that each is drawn and most are seen.
const NEAR = 0.3;

/** What somebody does to the graph in a page, a frame after the other. */
type Act = "drag" | "pan" | "zoom" | "hover" | "nearer" | "wait";

/** The graph of very many people in Chromium, while it moves. */
export const frames: Bench = {
	about:
		"The graph on the built plugin in Chromium, drawn by software: what a frame takes of the page's main thread, with all that the browser " +
		"does for it, as the median of many. 16 ms while 1,000 people move, 33 ms while 5,000 move and while days go by at 10,000.",
	slow: true,
	measure: () =>
		ofBuiltPlugin(async (plugin) => [
			...(await withGraph(plugin, 1000, (graph) => moving(graph, 1000, 16))),
			...(await withGraph(plugin, 5000, (graph) => moving(graph, 5000, 33))),
			...(await withGraph(plugin, 10_000, (graph) => looking(graph, 10_000))),
		]),
};

interface Graph {
	readonly app: AppUnderTest;
	act(act: Act): Promise<void>;
	measured(what: string, most: number, doing: () => Promise<void>): Promise<Figure>;
}

async function moving(graph: Graph, people: number, most: number): Promise<readonly Figure[]> {
	const found: Figure[] = [];
	const named = people.toLocaleString("en");
	await graph.act("nearer");
	found.push(await graph.measured(`a frame while ${named} people move`, most, () => graph.act("drag")));
	const lenses = graph.app.page.locator(".rapport-graph-lenses button");
	found.push(
		await graph.measured(`a frame while ${named} people go to another lens`, most, async () => {
			for (const at of [1, 3, 0]) {
				await lenses.nth(at).click();
				await graph.act("wait");
			}
		}),
	);
	return found;
}

async function looking({ app, act, measured }: Graph, people: number): Promise<readonly Figure[]> {
	const { page } = app;
	const named = people.toLocaleString("en");
	const found: Figure[] = [];
	const play = async (): Promise<void> => {
		await page.getByRole("button", { name: "Play" }).click();
		await act("wait");
		await page.getByRole("button", { name: "Pause" }).click();
	};
	for (const where of ["from far away", "near"]) {
		for (const moves of ["pan", "zoom", "hover"] as const)
			found.push(await measured(`${moves}, ${named} people, ${where}`, 8, () => act(moves)));
		await page.getByRole("button", { name: "The network over time" }).click();
		await page.locator(".rapport-graph-time-slider").press("Home");
		found.push(await measured(`a frame while days go by, ${named} people, ${where}`, 33, play));
		await page.getByRole("button", { name: "The network over time" }).click();
		await act("nearer");
	}
	return found;
}

async function withGraph(
	plugin: string,
	people: number,
	measure: (graph: Graph) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
	const files = Object.fromEntries(madeNotes(people, LINES).map(({ path, text }) => [path, text]));
	const patient = async (page: Page): Promise<void> => page.setDefaultTimeout(LONGEST);
	const app = await openApp({ files, plugin, today: TODAY, data: { greeted: true }, width: 1400, height: 900, prepare: patient });
	const { page } = app;
	const measured = async (what: string, most: number, doing: () => Promise<void>): Promise<Figure> => {
		await page.context().browser()?.startTracing(page, { categories: FRAME_CATEGORIES });
		await doing();
		const trace = await page.context().browser()?.stopTracing();
		const took = framesOf(trace?.toString() ?? "{}");
		await rested(app);
		const note = `${took.length} frames`;
		return figure({ what, unit: "ms", product: took.length === 0 ? null : median(took), budget: atMost(most), note });
	};
	try {
		await app.runCommand("rapport:open-graph");
		await page.locator(".rapport-graph canvas").first().waitFor();
		await rested(app);
		return await measure({ app, measured, act: (act) => page.evaluate(acting, { act, frames: FRAMES, near: NEAR }) });
	} finally {
		await app.close();
	}
}

// All is read, everybody is in their place, and nothing has moved for a second.
async function rested({ page }: AppUnderTest): Promise<void> {
	for (let quiet = 0; quiet < 5;) {
		const isBusy = (await page.locator(".rapport-graph-stage[aria-busy], .rapport-graph-hint.is-shown").count()) > 0;
		quiet = isBusy ? 0 : quiet + 1;
		await page.waitForTimeout(200);
	}
}

interface Inner {
	readonly parts: {
		readonly pane: {
			readonly stage: {
				readonly camera: { readonly viewport: { readonly x: number; readonly y: number; readonly scale: number } };
				readonly spots: { readonly places: readonly { readonly kind: string; readonly x: number; readonly y: number }[] };
			};
		};
	};
}

// In the page: pointers and wheel on the graph, by a frame each.
async function acting({ act, frames, near }: { readonly act: Act; readonly frames: number; readonly near: number }): Promise<void> {
	const host = document.querySelector<HTMLElement>(".rapport-graph-stage");
	const view = window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view as unknown as Inner;
	const { stage } = view.parts.pane;
	if (host === null) throw new Error("There is no graph.");
	host.setPointerCapture = () => undefined;
	const { left, top, width, height } = host.getBoundingClientRect();
	const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn));
	const point = (type: string, x: number, y: number, pointerType: string): void => {
		host.dispatchEvent(new PointerEvent(type, { clientX: left + x, clientY: top + y, pointerId: 1, pointerType, bubbles: true }));
	};
	const wheel = (deltaY: number): void => {
		const place = { clientX: left + 0.6 * width, clientY: top + 0.5 * height };
		host.dispatchEvent(new WheelEvent("wheel", { ...place, deltaY, bubbles: true, cancelable: true }));
	};
	const { x, y, scale } = stage.camera.viewport;
	const spots = stage.spots.places.map((node) => ({ ...node, x: node.x * scale + x, y: node.y * scale + y }));
	const away = (node: { readonly x: number; readonly y: number }, at: { readonly x: number; readonly y: number }): number =>
		Math.hypot(node.x - at.x, node.y - at.y);
	let from = { x: 0.6 * width, y: 0.5 * height };
	if (act === "drag") {
		const others = spots.filter(({ kind }) => kind !== "me");
		from = others.reduce((nearest, node) => (away(node, from) < away(nearest, from) ? node : nearest));
	}
	if (act === "pan") {
		// Who is taken by a person moves that person instead.
		const places = Array.from({ length: 40 }, (_, at) => ({ x: width - 8 - 4 * at, y: height - 8 - 3 * at }));
		const room = places.map((at) => spots.reduce((least, node) => Math.min(least, away(node, at)), Infinity));
		from = places[room.indexOf(Math.max(...room))] ?? from;
	}
	if (act === "drag" || act === "pan") point("pointerdown", from.x, from.y, "touch");
	for (let at = 0; at < frames; at++) {
		await frame();
		if (act === "drag") point("pointermove", from.x + 160 * Math.sin(at / 15), from.y + 120 * (1 - Math.cos(at / 15)), "touch");
		if (act === "pan") point("pointermove", from.x - 3 * at, from.y - 2 * at, "touch");
		if (act === "hover") point("pointermove", 0.4 * width + 4 * at, 0.3 * height + 3 * at, "mouse");
		if (act === "zoom") wheel(at < frames / 2 ? -12 : 12);
		if (act === "nearer" && stage.camera.viewport.scale < near) wheel(-40);
	}
	if (act === "drag" || act === "pan") point("pointerup", from.x, from.y, "touch");
	if (act === "hover") point("pointerleave", 0, 0, "mouse");
}
