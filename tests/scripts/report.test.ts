import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { tmpdir } from "node:os";

interface Ran {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}
const report = (...given: string[]): Promise<Ran> =>
	new Promise((done) => {
		execFile("node", ["scripts/run.mjs", "report", ...given], { maxBuffer: 1e9 }, (error, out, err) =>
			done({ status: typeof error?.code === "number" ? error.code : 0, out, err }),
		);
	});
const filesIn = async (folder: string): Promise<Record<string, string>> => {
	const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(name, "base64")])));
};

let folder = "";
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "rapport-report-"));
	await cp("demo-vault", join(folder, "demo"), { recursive: true });
	await mkdir(join(folder, "empty"));
	await mkdir(join(folder, "many"));
	for (let index = 0; index < 1000; index++) {
		const lines = Array.from(
			{ length: 20 },
			(_, line) => `- 2025-${String((line % 12) + 1).padStart(2, "0")}-05: coffee with [[Person ${(index + line) % 1000}]]`,
		);
		await writeFile(
			join(folder, "many", `Person ${index}.md`),
			`---\ntype: person\nknows: "[[Person ${(index * 7) % 1000}]]"\n---\n${lines.join("\n")}\n`,
		);
	}
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the report", () => {
	test("as JSON has the shape of its definition", async () => {
		const { status, out } = await report(join(folder, "demo"), "--today", "2026-11-20", "--json");
		const found = JSON.parse(out) as Record<string, never[]> & { network: Record<string, never[]>; people: Record<string, unknown>[] };
		expect(status).toBe(0);
		expect(Object.keys(found)).toEqual(["today", "me", "people", "reconnect", "network", "problems"]);
		expect(Object.keys(found.people[0] ?? {}).join(" ")).toBe(
			"path name aliases organizations role circle cadence importance influence status last silence coldness priority drifting oneSided interactions",
		);
		const interaction = found.people.flatMap((person) => person["interactions"] as Record<string, unknown>[])[0] ?? {};
		expect(Object.keys(interaction).join(" ")).toBe(
			"day precision status channel initiator reached topic with mentions followUps gave got asked path line",
		);
		expect(Object.keys(found.network["nodes"]?.[0] ?? {}).join(" ")).toBe("id name ghost inside influence estimated broker group");
		expect(Object.keys(found.network["ties"]?.[0] ?? {}).join(" ")).toBe("from to directed kinds strength evidence");
		expect(found["me"]).toBe("People/Liv Hartog.md");
		expect(found["reconnect"]?.slice(0, 2)).toEqual(["People/Ottilie Brandvold.md", "People/Ilse Brouwershaven.md"]);
		expect(found["reconnect"]).toHaveLength(40);
	});
	test("tells of each node whether they are a broker and their group, but not of me", async () => {
		const { out } = await report(join(folder, "demo"), "--today", "2026-11-20", "--json");
		const { me, network } = JSON.parse(out) as {
			me: string;
			network: { nodes: { id: string; broker: boolean | null; group: number | null }[] };
		};
		const mine = network.nodes.find(({ id }) => id === me);
		expect([mine?.broker, mine?.group]).toEqual([null, null]);
		const others = network.nodes.filter(({ id }) => id !== me);
		expect(others.every(({ broker, group }) => typeof broker === "boolean" && Number.isInteger(group))).toBe(true);
		expect(others.filter(({ broker }) => broker)).toHaveLength(Math.ceil(others.length / 10));
	});
	test("tells who can introduce me to somebody, where that is asked", async () => {
		const { status, out } = await report(join(folder, "demo"), "--today", "2026-11-20", "--json", "--intro", "halima warsame");
		expect(status).toBe(0);
		const { intro, me } = JSON.parse(out) as { me: string; intro: { to: string; paths: { people: string[]; hops: object[] }[] } };
		expect(Object.keys(intro).join(" ")).toBe("to known waysIn paths");
		expect(intro.to).toBe("People/Halima Warsame.md");
		expect(intro.paths.length).toBeLessThanOrEqual(3);
		for (const { people, hops } of intro.paths) {
			expect([people[0], people.at(-1), hops.length]).toEqual([me, intro.to, people.length - 1]);
			expect(Object.keys(hops[0] ?? {}).join(" ")).toBe("from to strength kinds");
		}
		const text = await report(join(folder, "demo"), "--today", "2026-11-20", "--intro", "Halima Warsame");
		expect(text.out).toContain("\nIntroduction to Halima Warsame\n");
	});
	test("says where nobody, or more than one, has the name of who is to be met", async () => {
		await mkdir(join(folder, "namesakes", "a"), { recursive: true });
		for (const path of ["Ann.md", "a/Ann Li.md", "Ann Li.md", "Bo.md"])
			await writeFile(join(folder, "namesakes", path), `---\ntype: person\naliases: [${path.includes("a/") ? "Bee" : "X"}]\n---\n`);
		const asked = async (name: string): Promise<readonly unknown[]> => {
			const { status, out, err } = await report(join(folder, "namesakes"), "--json", "--intro", name);
			return [status, (JSON.parse(out) as { intro: { to: string } | null }).intro?.to ?? null, err];
		};
		expect(await asked("bee")).toEqual([0, "a/Ann Li.md", ""]);
		expect(await asked("a/Ann Li.md")).toEqual([0, "a/Ann Li.md", ""]);
		expect(await asked("Zed")).toEqual([0, null, "Nobody is called “Zed”.\n"]);
		expect(await asked("X")).toEqual([0, null, "“X” may be Ann Li.md or Ann.md or Bo.md: give one of these.\n"]);
	});
	test("prints the network as GraphML instead", async () => {
		const { status, out } = await report(join(folder, "demo"), "--today", "2026-11-20", "--graphml");
		expect(status).toBe(0);
		expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<graphml [^]*<\/graphml>\n$/u);
		const { network } = JSON.parse((await report(join(folder, "demo"), "--today", "2026-11-20", "--json")).out) as {
			network: { nodes: unknown[]; ties: unknown[] };
		};
		expect(out.match(/<node /gu)).toHaveLength(network.nodes.length);
		expect(out.match(/<edge /gu)).toHaveLength(network.ties.length);
	});
	test("is for a person to read otherwise", async () => {
		const { status, out } = await report(join(folder, "demo"), "--today", "2026-11-20");
		expect(status).toBe(0);
		expect(out).toContain(
			"Going cold (5)\n  Ottilie Brandvold · Director of operations · Marenburg Transit\n    4 months, wanted monthly\n",
		);
	});
	test("counts one person in the singular, does not list me, and says what the list says of somebody", async () => {
		await mkdir(join(folder, "few"));
		const said = ["- 2026-11-10 → email", "- 2026-11-11 → email", "- 2026-11-12 → call #noreply", "\t- [ ] send it 📅 2026-11-19"];
		const texts = { Ann: "type: person", Me: "me: true\nknows: Gus", Bo: "type: person\ncadence: 3" };
		for (const [name, properties] of Object.entries(texts))
			await writeFile(join(folder, "few", `${name}.md`), `---\n${properties}\n---\n${name === "Bo" ? said.join("\n") : ""}\n`);
		expect((await report(join(folder, "few"), "--today", "2026-11-20")).out).toBe(
			[
				"3 people on 2026-11-20",
				"",
				"Not yet in touch (2)",
				"  Bo",
				"    no contact yet, wanted every 3 days",
				"    Three tries without an answer: try another channel, or ask somebody who knows both of you",
				"    Last time: call",
				"    You promised by 19 Nov, overdue: send it",
				"  and 1 more without a cadence, circle or importance",
				"",
				"Network: 4 people, 1 of them without a note, 2 ties, 0 mere mentions",
				"",
			].join("\n"),
		);
		await rm(join(folder, "few", "Bo.md"));
		await rm(join(folder, "few", "Me.md"));
		expect((await report(join(folder, "few"), "--today", "2026-11-20")).out).toBe(
			"1 person on 2026-11-20\n\nNot yet in touch (1)\n  1 person, not sorted yet\n\n" +
				"Network: 1 person, 0 of them without a note, 0 ties, 0 mere mentions\n",
		);
	});
	test("writes nothing", async () => {
		const before = await filesIn(join(folder, "demo"));
		await report(join(folder, "demo"), "--json");
		expect(await filesIn(join(folder, "demo"))).toEqual(before);
	});
	test("reads 1,000 notes in seconds", async () => {
		const started = performance.now();
		const { status, out } = await report(join(folder, "many"), "--json", "--today", "2026-01-01");
		expect(status).toBe(0);
		expect((JSON.parse(out) as { people: unknown[] }).people).toHaveLength(1000);
		expect(performance.now() - started).toBeLessThan(30_000);
	});
	test("takes settings from a file, before those of the folder", async () => {
		await writeFile(
			join(folder, "settings.json"),
			JSON.stringify({ peopleFolders: ["Organisations"], personTags: [], personValues: [] }),
		);
		const { out } = await report(join(folder, "demo"), "--json", "--settings", join(folder, "settings.json"));
		const paths = (JSON.parse(out) as { people: { path: string }[] }).people.map(({ path }) => path);
		expect(paths.filter((path) => path.startsWith("Organisations/"))).toHaveLength(4);
		expect(paths).toHaveLength(5);
	});
	test.each([
		["no folder", [], /^Usage: /u],
		["a folder that is not there", ["/nowhere/at/all"], /^There is no folder/u],
		["a day that is none", ["demo-vault", "--today", "2026-02-30"], /is no day/u],
		["an option that is none", ["demo-vault", "--colour"], /--colour/u],
		["settings that are not there", ["demo-vault", "--settings", "/nowhere.json"], /There is no file/u],
		[
			"settings that are no JSON",
			["demo-vault", "--settings", "README.md"],
			/^The file “README\.md” holds no settings: it is no JSON\.$/mu,
		],
		["settings that are a folder", ["demo-vault", "--settings", "demo-vault"], /^The file “demo-vault” can't be opened\.$/mu],
	])("ends with 2 and one sentence: %s", async (_, given, sentence) => {
		const { status, out, err } = await report(...given);
		expect(status).toBe(2);
		expect(out).toBe("");
		expect(err.trim().split("\n")).toHaveLength(1);
		expect(err).toMatch(sentence);
	});
	test("tells each problem by path, line, code and sentence", async () => {
		await mkdir(join(folder, "faulty"));
		await writeFile(join(folder, "faulty", "Ann.md"), "---\ntype: person\n---\n- 03/04/2024: call\n");
		const { out } = await report(join(folder, "faulty"), "--json", "--today", "2026-01-01");
		const message = "This date may mean two days: “- 03/04/2024: call”. Say once whether the day or the month comes first.";
		expect((JSON.parse(out) as { problems: unknown }).problems).toEqual([{ path: "Ann.md", line: 4, code: "ambiguous-date", message }]);
	});
	test("reads an empty folder", async () => {
		expect((await report(join(folder, "empty"), "--json")).status).toBe(0);
	});
});
