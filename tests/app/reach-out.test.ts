import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp } from "../host/drive";
import { actsOn } from "./acts";

let app: AppUnderTest;
const { become, choose, press, undo, openedNote, submit, dismissNotices } = actsOn(() => app);

const person = (day: string, more = ""): string => `---\ntype: person\ncadence: 30\n${more}---\n- ${day}: call, the roof\n`;
const FILES = {
	"People/Ann.md": person("2026-05-01"),
	"People/Bob.md": person("2026-06-01"),
	"People/Cid.md": person("2026-07-01"),
	"People/Dee.md": person("2026-08-01"),
	"People/Eve.md": person("2026-09-01"),
	"People/Fay.md": person("2026-11-18"),
};
const name = () => app.page.locator(".rapport-reach-out h2").innerText();
const count = () => app.page.locator(".rapport-reach-out .rapport-triage-count").innerText();
// Long enough that the person was seen.
const seen = () => app.page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 350)));
const entry = (path: string, line: string) => ({ [path]: (text: string) => text.replace("---\n- ", `---\n${line}\n- `) });

beforeAll(async () => {
	app = await openApp({ files: FILES, today: "2026-11-20", data: { greeted: true } });
	await app.idle();
	await app.runCommand("rapport:reach-out");
	await app.page.locator(".rapport-reach-out h2").waitFor();
});
afterAll(() => app.close());

describe("a walk by keyboard alone", () => {
	test("begins with whoever is most overdue", async () => {
		expect([await name(), await count()]).toEqual(["Ann", "1 of 5"]);
	});
	test("t writes that we talked, once, however often it is pressed", async () => {
		const before = await app.notes();
		await seen();
		await press("t", "t");
		await become(before, entry("People/Ann.md", "- 2026-11-20: talked"));
		expect([await name(), await count()]).toEqual(["Bob", "2 of 5"]);
	});
	test("s asks until when, once however often it is pressed, and goes on once it is chosen", async () => {
		const before = await app.notes();
		await seen();
		await app.page.locator(".rapport-reach-out-snooze").evaluate((button: HTMLElement) => {
			button.click();
			button.click();
		});
		await app.page.locator(".prompt").first().waitFor();
		await app.idle();
		expect(await app.page.locator(".prompt").count()).toBe(1);
		await choose("Snooze for a month");
		await become(before, { "People/Bob.md": (text) => text.replace("cadence: 30\n", "cadence: 30\nsnooze-until: 2026-12-20\n") });
		expect(await name()).toBe("Cid");
	});
	test("a form that is closed stays where it was", async () => {
		await seen();
		await press("p");
		await app.page.locator(".modal").waitFor();
		await press("Escape");
		expect(await name()).toBe("Cid");
	});
	test("p plans a day to come", async () => {
		const before = await app.notes();
		await seen();
		await press("p");
		await app.page.locator(".modal textarea").fill("the fence");
		await submit();
		await become(before, entry("People/Cid.md", "- 2026-11-27: the fence"));
		expect(await name()).toBe("Dee");
	});
	test("right skips, left goes back, and what was done is said", async () => {
		await seen();
		await press("ArrowRight");
		expect(await name()).toBe("Eve");
		await press("ArrowLeft", "ArrowLeft");
		expect(await name()).toBe("Cid");
		expect(await app.page.locator(".rapport-reach-out .rapport-triage-progress").innerText()).toContain("planned");
		await seen();
		await press("ArrowRight");
		await seen();
		await press("ArrowRight");
		expect(await name()).toBe("Eve");
	});
	test("x stops tracking, which can be taken back", async () => {
		const before = await app.notes();
		await seen();
		await press("x");
		await become(before, { "People/Eve.md": (text) => text.replace("cadence: 30\n", "cadence: 30\nstatus: archived\n") });
		await undo();
		await become(before, {});
	});
	test("at the end everybody stands with what was done", async () => {
		await dismissNotices();
		const said = await app.page
			.locator(".rapport-reach-out .rapport-refusal")
			.evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(" ")));
		expect(said).toEqual(["Ann talked today", "Bob snoozed", "Cid skipped", "Dee skipped", "Eve not tracked any more"]);
		await app.page.locator("button", { hasText: "Once more" }).click();
		expect(await app.page.locator(".rapport-reach-out .rapport-triage-count").innerText()).toBe("1 of 2");
	});
	test("o opens the note, Escape closes the walk", async () => {
		await app.runCommand("rapport:reach-out");
		await press("o");
		await expect.poll(openedNote).toBe("People/Dee.md");
		await app.runCommand("rapport:reach-out");
		await press("Escape");
		await expect.poll(() => app.page.locator(".rapport-reach-out").count()).toBe(0);
	});
});

test("where nobody is due it says so", async () => {
	const calm = await openApp({ files: { "Fay.md": person("2026-11-18") }, today: "2026-11-20", data: { greeted: true } });
	await calm.idle();
	await calm.runCommand("rapport:reach-out");
	expect(await calm.page.locator(".rapport-reach-out .rapport-triage-other").innerText()).toContain("Nobody is due");
	await calm.close();
});

test("nothing went wrong", () => {
	expect(app.errors).toEqual([]);
});
