import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";
import axe from "axe-core";

let app: AppUnderTest;
const { press, openNote, closeAll } = actsOn(() => app);

/** What axe finds wrong in an element: the rule, and the elements that break it. */
async function faultsIn(selector: string): Promise<readonly string[]> {
	await app.idle();
	await app.page.evaluate(axe.source);
	return app.page.evaluate(async (within) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
			// The colour of main buttons and the list of a prompt are the application’s.
			{ include: [[within]], exclude: [[".mod-cta"], [".prompt-results"]] },
			{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], rules: { region: { enabled: false } } },
		);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`),
		);
	}, selector);
}

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
	])("in what %s opens", async (command, view) => {
		await app.runCommand(`rapport:${command}`);
		await app.page.locator(view).first().waitFor();
		expect(await faultsIn(view)).toEqual([]);
	});
	test.each(["log-interaction", "new-person", "add-promise", "add-relation", "set-circle", "set-cadence", "snooze-until"])(
		"in what %s asks",
		async (command) => {
			await openNote("People/Ottilie Brandvold.md");
			await app.runCommand(`rapport:${command}`);
			await app.page.locator(".modal, .prompt").first().waitFor();
			expect(await faultsIn((await app.page.locator(".modal").count()) > 0 ? ".modal" : ".prompt")).toEqual([]);
			await closeAll();
		},
	);
});
