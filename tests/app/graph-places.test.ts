import { afterAll, beforeAll, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { whenMade } from "../host/when-made";
import { spotOf } from "./graph-spots";

const PEOPLE = 150;
const path = (at: number): string => `People/Person ${at}.md`;
const knows = (at: number): string => [1, 2, 7].map((step) => `"[[Person ${(at * step + step) % PEOPLE}]]"`).join(", ");
const FILES = Object.fromEntries(
	Array.from({ length: PEOPLE }, (_, at) => [path(at), `---\ntype: person\nknows: [${knows(at)}]\n---\n- 2026-11-01: call\n`]),
);

let app: AppUnderTest;
beforeAll(async () => {
	app = await openApp({
		files: FILES,
		today: "2026-11-20",
		data: { greeted: true },
		reducedMotion: true,
		// All but the first people are read when somebody lets them be.
		prepare: (page) =>
			whenMade(page, ({ app: { vault } }) => {
				const read = vault.cachedRead.bind(vault);
				let [reads, goOn] = [0, (): void => undefined];
				const later = new Promise<void>((done) => (goOn = done));
				Object.assign(window, { readOn: () => goOn() });
				vault.cachedRead = async (file) => {
					if (++reads > 112) await later;
					return read(file);
				};
			}),
	});
});
afterAll(() => app.close());

const spots = async (): Promise<readonly unknown[]> => {
	await app.idle();
	return Promise.all([0, 1, 40, 149].map((at) => spotOf(app, path(at))));
};

test("people lie in the same places, whether the graph was opened before all notes were read or after", async () => {
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph-said", { hasText: /\d+ people/u }).waitFor();
	expect(await app.page.locator(".rapport-graph-said").innerText()).not.toContain("150 people");
	await app.idle();
	await app.page.evaluate(() => (window as unknown as { readOn: () => void }).readOn());
	await app.page.locator(".rapport-graph-said", { hasText: "150 people" }).waitFor();
	const grown = await spots();
	await app.page.evaluate(() => window.host.app.workspace.getLeavesOfType("rapport-graph").forEach((leaf) => leaf.detach()));
	await app.runCommand("rapport:open-graph");
	await app.page.locator(".rapport-graph-said", { hasText: "150 people" }).waitFor();
	expect(await spots()).toEqual(grown);
	expect(app.errors).toEqual([]);
});

test("on a phone what is said of a graph without ties lies on no button", async () => {
	const phone = await openApp({
		files: { "Ann.md": "---\ntype: person\n---\n" },
		today: "2026-11-20",
		data: { greeted: true },
		phone: true,
	});
	await phone.runCommand("rapport:open-graph");
	await phone.idle();
	const [bar, hint, stage] = await Promise.all(
		[".rapport-graph-bar", ".rapport-graph-hint", ".rapport-graph-stage"].map((each) => phone.page.locator(each).boundingBox()),
	);
	expect(hint?.y).toBeGreaterThanOrEqual((bar?.y ?? NaN) + (bar?.height ?? NaN));
	expect(stage?.y).toBeGreaterThanOrEqual((hint?.y ?? NaN) + (hint?.height ?? NaN));
	await phone.close();
});
