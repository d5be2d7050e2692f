import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sourcesIn } from "./floors";

const FOLDER = "tests/real";

// They can't be run where these are: what they name is held here, at least.
test("what the tests in the application name is in the sources", async () => {
	const names = (await readdir(FOLDER)).filter((name) => /\.(?:ts|md)$/u.test(name));
	const written = (await Promise.all(names.map((name) => readFile(`${FOLDER}/${name}`, "utf8")))).join("\n");
	const sources = (await sourcesIn("src")).map(({ text }) => text).join("\n");
	const classes = [...written.matchAll(/\.(rapport-[a-z-]+)/gu)].map(([, name = ""]) => name);
	const commands = [...written.matchAll(/rapport:([a-z-]+)/gu)].map(([, id = ""]) => id);
	expect(classes.length).toBeGreaterThan(3);
	expect(commands.length).toBeGreaterThan(3);
	expect([...new Set(classes)].filter((name) => !sources.includes(name))).toEqual([]);
	expect([...new Set(commands)].filter((id) => !sources.includes(`"${id}"`))).toEqual([]);
});
