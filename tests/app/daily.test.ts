import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AppUnderTest, openApp, type OpenOptions } from "../host/drive";
import { actsOn } from "./acts";

const PEOPLE = {
	"People/Ann Li.md": "---\ntype: person\ncadence: 14\nlast-contact: 2026-10-01 # by mail\n---\n# Ann\n",
	"People/Bob Roy.md": '---\ntype: person\nLast Touch: "[[2026-09-01]]"\n---\n',
};
const DAILY_PLUGIN = { folder: "Journal", format: "YYYY/MM-MMMM/YYYY-MM-DD dddd", template: "Templates/Day" };
const TEMPLATE = "---\nday: {{date:YYYY-MM-DD}}\nmood:\n---\n# {{title}}, {{Time}}\n\n## Tasks\n\n- [ ] \n\n## People\n";
const TODAY = "Journal/2026/11-November/2026-11-20 Friday.md";

let app: AppUnderTest;
const { choose, field, note, openList, row, submit, undo, writeBetween, openRow } = actsOn(() => app);

async function open(files: Record<string, string>, data: object, options: Partial<OpenOptions> = {}): Promise<void> {
	app = await openApp({
		files: { ...PEOPLE, ...files },
		today: "2026-11-20",
		data: { greeted: true, logTo: "daily", ...data },
		...options,
	});
	await openList();
}
afterEach(async () => {
	expect(app.errors).toEqual([]);
	await app.close();
});

// Who was in touch today is on track, a group that is folded at first.
async function shown(path: string): Promise<string> {
	const onTrack = app.page.locator(".rapport-is-on-track");
	await onTrack.waitFor();
	if ((await onTrack.locator(".rapport-row").count()) === 0) await onTrack.locator(".rapport-group-title").click();
	return row(path).innerText();
}

async function logWithBoth(): Promise<void> {
	await app.runCommand("rapport:log-interaction");
	for (const name of ["Ann", "Bob"]) {
		await app.page.locator(".modal input[placeholder='Find a person']").fill(name);
		await choose(name);
	}
	await field("How").locator("select").selectOption("walk");
	await field("What was said").locator("textarea").fill("round the lake\nshe moves in May");
	await app.page.locator(".modal button", { hasText: "Add a promise" }).click();
	await app.page.locator(".modal input[placeholder='What was promised']").fill("send the mover's number");
	await submit();
}

const LINE = "(walk) round the lake [with:: [[Ann Li]], [[Bob Roy]]]";

describe("a daily note that is there", () => {
	const DAY = "---\nmood: fair\n---\n# Friday\r\n\r\n## 👥 People\r\n* Sun all day\r\n\r\n## Later\r\n- [ ] read\r\n";

	test("gets one line with everybody, below the heading, in the style of its list", async () => {
		await open({ "2026-11-20.md": DAY }, { dailyHeading: "People" });
		await logWithBoth();
		const logged = DAY.replace(
			"Sun all day\r\n",
			`Sun all day\r\n* ${LINE}\r\n  she moves in May\r\n  * [ ] send the mover's number\r\n`,
		);
		await expect.poll(() => note("2026-11-20.md")).toBe(logged);
		expect(await app.notes()).toEqual({ ...PEOPLE, "2026-11-20.md": logged });
		// Read back: both were in touch today, and it stands in the list of each.
		for (const path of Object.keys(PEOPLE)) {
			await expect.poll(() => shown(path)).toContain("round the lake");
			await openRow(path);
			await expect.poll(() => row(path).innerText()).toContain("send the mover's number");
		}
		await undo();
		await expect.poll(app.notes).toEqual({ ...PEOPLE, "2026-11-20.md": DAY });
	});

	test("keeps what another program wrote between reading and writing", async () => {
		await open({ "2026-11-20.md": "# Friday\n" }, { dailyHeading: "" });
		await writeBetween("# Friday\n\n1. Rain\n");
		await row("People/Ann Li.md").locator(".rapport-talked").click();
		await expect.poll(() => note("2026-11-20.md")).toBe("# Friday\n\n1. Rain\n2. talked [with:: [[Ann Li]]] [type:: other]\n");
		await expect.poll(() => shown("People/Ann Li.md")).toContain("talked");
	});

	test("is found by a name that differs by capitals", async () => {
		await open(
			{
				"journal/friday 2026-11-20.md": "",
				".obsidian/daily-notes.json": JSON.stringify({ folder: "Journal", format: "dddd YYYY-MM-DD" }),
			},
			{},
		);
		await row("People/Ann Li.md").locator(".rapport-talked").click();
		await expect
			.poll(() => note("journal/friday 2026-11-20.md"))
			.toBe("## Interactions\n\n- talked [with:: [[Ann Li]]] [type:: other]\n");
	});

	test("whose properties name its people is left as it is, and says so", async () => {
		await open({ "2026-11-20.md": '---\npeople: ["[[Bob Roy]]"]\n---\n' }, {});
		await row("People/Ann Li.md").locator(".rapport-talked").click();
		await expect
			.poll(app.notices)
			.toContain(
				"The properties of the daily note name its people, so a line in it could count for them no more. Nothing was written.",
			);
		expect(await note("2026-11-20.md")).toBe('---\npeople: ["[[Bob Roy]]"]\n---\n');
	});
});

describe("a daily note that is missing", () => {
	const HABITS = { ".obsidian/daily-notes.json": JSON.stringify(DAILY_PLUGIN), "Templates/Day.md": TEMPLATE };
	const MADE = "---\nday: 2026-11-20\nmood:\n---\n# 2026-11-20 Friday, 10:00\n\n## Tasks\n\n- [ ] \n\n## People\n";
	const LOGGED = `${MADE}\n- ${LINE}\n  she moves in May\n  - [ ] send the mover's number\n`;
	let before: Record<string, string>;
	beforeEach(async () => {
		await open(HABITS, { dailyHeading: "People", moveLastContact: true });
		before = await app.notes();
	});

	test("is made from its template in its folder; dates of last contact move; all that is taken back at once", async () => {
		await logWithBoth();
		await expect.poll(() => note(TODAY)).toBe(LOGGED);
		const moved = {
			"People/Ann Li.md": PEOPLE["People/Ann Li.md"].replace("2026-10-01", "2026-11-20"),
			"People/Bob Roy.md": PEOPLE["People/Bob Roy.md"].replace("2026-09-01", "2026-11-20"),
		};
		await expect.poll(app.notes).toEqual({ ...before, ...moved, [TODAY]: LOGGED });
		await undo();
		await expect.poll(app.notes).toEqual(before);
		await expect.poll(async () => (await app.notices()).some((notice) => notice.startsWith("Taken back: "))).toBe(true);
	});

	test("stays where more was written into it since", async () => {
		await logWithBoth();
		await expect.poll(() => note(TODAY)).toBe(LOGGED);
		await app.writeOutside(TODAY, `${LOGGED}\n## Evening\n`);
		await undo();
		await expect.poll(() => note(TODAY)).toBe(`${MADE}\n## Evening\n`);
	});

	test("a date does not move for a message that nobody answered, and never back", async () => {
		await app.runCommand("rapport:log-interaction");
		await app.page.locator(".modal input[placeholder='Find a person']").fill("Ann");
		await choose("Ann");
		await field("Day").locator("input").fill("2026-09-15");
		await submit();
		const path = "Journal/2026/09-September/2026-09-15 Tuesday.md";
		await expect.poll(() => note(path)).toContain("- [with:: [[Ann Li]]] [type:: other]");
		await app.page.locator(".modal").waitFor({ state: "detached" });
		await app.runCommand("rapport:log-interaction");
		await app.page.locator(".modal input[placeholder='Find a person']").fill("Ann");
		await choose("Ann");
		await field("How").locator("select").selectOption("email");
		await field("Who reached out").locator("select").selectOption("me");
		await submit();
		await expect.poll(() => note(TODAY)).toContain("- → (email) [with:: [[Ann Li]]]");
		expect(await note("People/Ann Li.md")).toBe(PEOPLE["People/Ann Li.md"]);
	});

	test("that another program makes in the meantime is written into", async () => {
		await app.page.evaluate(() => {
			const { vault } = window.host.app;
			const create = vault.create.bind(vault);
			vault.create = async (path: string, text: string) => {
				vault.create = create;
				await create(path, "Rain.\n");
				return create(path, text);
			};
		});
		await row("People/Ann Li.md").locator(".rapport-talked").click();
		await expect.poll(() => note(TODAY)).toBe("Rain.\n\n## People\n\n- talked [with:: [[Ann Li]]] [type:: other]\n");
	});

	test("is not made where its template is missing", async () => {
		await app.writeOutside("Templates/Day.md", null);
		await row("People/Ann Li.md").locator(".rapport-talked").click();
		await expect.poll(app.notices).toContain("The template “Templates/Day” that the settings name is not there.");
		expect(await app.notes()).toEqual(PEOPLE);
	});
});

test("without a template it is made empty, and where nothing can be written into it, it goes again", async () => {
	await open({}, {});
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect.poll(() => note("2026-11-20.md")).toBe("## Interactions\n\n- talked [with:: [[Ann Li]]] [type:: other]\n");
	await undo();
	await expect.poll(app.notes).toEqual(PEOPLE);
	await app.writeOutside(".obsidian/daily-notes.json", JSON.stringify({ template: "Mood" }));
	await app.writeOutside("Mood.md", "---\nmood: {{mood}}\n---\n");
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect.poll(async () => (await app.notices()).at(-1)).toContain("There is no place in this note");
	expect(Object.keys(await app.notes())).not.toContain("2026-11-20.md");
});

test("a format that tells no day is refused", async () => {
	await open({ ".obsidian/daily-notes.json": JSON.stringify({ format: "gggg-[W]ww" }) }, {});
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect
		.poll(app.notices)
		.toContain("Daily notes are named “gggg-[W]ww”, from which their day can't be read, so nothing was written into one.");
	expect(await app.notes()).toEqual(PEOPLE);
});

test("where lines of daily notes never count, the people's own notes are written", async () => {
	await open({}, { mentions: "off" });
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect.poll(() => note("People/Ann Li.md")).toBe(`${PEOPLE["People/Ann Li.md"]}\n## Interactions\n\n- 2026-11-20: talked\n`);
});

test("in the people's own notes the date moves with the entry, and both are taken back", async () => {
	await open({}, { logTo: "people", moveLastContact: true });
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect
		.poll(() => note("People/Ann Li.md"))
		.toBe(`${PEOPLE["People/Ann Li.md"].replace("2026-10-01", "2026-11-20")}\n## Interactions\n\n- 2026-11-20: talked\n`);
	await undo();
	await expect.poll(app.notes).toEqual(PEOPLE);
});

test("as the Periodic Notes plugin has days, in the language of the application", async () => {
	const periodic = { daily: { enabled: true, folder: "Tage", format: "dddd, D. MMMM YYYY" } };
	await open(
		{
			".obsidian/community-plugins.json": '["periodic-notes"]',
			".obsidian/plugins/periodic-notes/data.json": JSON.stringify(periodic),
		},
		{},
		{ language: "de" },
	);
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect
		.poll(() => note("Tage/Freitag, 20. November 2026.md"))
		.toBe("## Interactions\n\n- talked [with:: [[Ann Li]]] [type:: other]\n");
	await expect.poll(() => shown("People/Ann Li.md")).toContain("talked");
});

test("with the digits of the application's language", async () => {
	await open({ "٢٠٢٦-١١-٢٠.md": "", "٢٠٢٦-١١-١٩.md": "- called [[Bob Roy]]\n" }, { mentions: "all" }, { language: "ar" });
	await expect.poll(() => shown("People/Bob Roy.md")).toContain("called");
	await row("People/Ann Li.md").locator(".rapport-talked").click();
	await expect.poll(() => note("٢٠٢٦-١١-٢٠.md")).toBe("## Interactions\n\n- talked [with:: [[Ann Li]]] [type:: other]\n");
	await expect.poll(() => shown("People/Ann Li.md")).toContain("talked");
});

test("on a phone", async () => {
	await open({ "2026-11-20.md": "# Friday\n\n## Interactions\n" }, {}, { phone: true });
	await logWithBoth();
	await expect
		.poll(() => note("2026-11-20.md"))
		.toBe(`# Friday\n\n## Interactions\n\n- ${LINE}\n  she moves in May\n  - [ ] send the mover's number\n`);
});
