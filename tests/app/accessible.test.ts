import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import { faultsIn as faultsOf } from "./faults-in";

let app: AppUnderTest;
const { press, openNote, closeAll } = actsOn(() => app);

const faultsIn = (selector: string): Promise<readonly string[]> => faultsOf(app, selector);

describe.each(["light", "dark"] as const)("%s: nothing is found wrong", (theme) => {
	beforeAll(async () => {
		app = await openApp({ folder: "demo-vault", today: "2026-11-20", data: { greeted: true }, theme });
		await app.runCommand("rapport:open-list");
		await app.page.locator(".rapport-row").first().waitFor();
	});
	afterAll(() => app.close());

	test("in the list, its menu, and with some selected", async () => {
		expect(await faultsIn(".rapport-list")).toEqual([]);
		await app.page.locator(".rapport-row-more").first().click();
		expect(await faultsIn(".menu")).toEqual([]);
		await press("Escape");
		await app.page.locator(".rapport-row-link").first().focus();
		await press("x");
		expect(await faultsIn(".rapport-list")).toEqual([]);
		await press("Escape");
	});
	test.each([
		["open-graph", ".rapport-graph"],
		["show-problems", ".rapport-problems"],
		["sort-people", ".rapport-triage"],
		["open-before-you-meet", ".rapport-before"],
		["reach-out", ".rapport-reach-out"],
	])("in what %s opens", async (command, view) => {
		await app.runCommand(`rapport:${command}`);
		await app.page.locator(view).first().waitFor();
		expect(await faultsIn(view)).toEqual([]);
	});
	test.each([
		"log-interaction",
		"new-person",
		"add-promise",
		"add-relation",
		"set-circle",
		"set-cadence",
		"snooze-until",
		"plan",
		"look-back",
		"introduce-me",
	])("in what %s asks", async (command) => {
		await openNote("People/Ottilie Brandvold.md");
		await app.runCommand(`rapport:${command}`);
		await app.page.locator(".modal, .prompt").first().waitFor();
		expect(await faultsIn((await app.page.locator(".modal").count()) > 0 ? ".modal" : ".prompt")).toEqual([]);
		await closeAll();
	});
});
