import { expect, test } from "vitest";
import { exportFiles } from "../../../src/vault/writes/exported-files";
import { vaultWith } from "./vault";

test("files are made under names that are free, and taken back", async () => {
	const { app, notes } = await vaultWith({ "Network.csv": "mine" });
	const made = await exportFiles(app, [
		{ name: "Network.csv", content: "a,b\r\n" },
		{ name: "Network.canvas", content: "{}" },
	]);
	expect(made.map(({ path }) => path)).toEqual(["Network 1.csv", "Network.canvas"]);
	expect(await notes()).toEqual({ "Network.csv": "mine", "Network 1.csv": "a,b\r\n", "Network.canvas": "{}" });
	for (const { undo } of made) await undo();
	expect(await notes()).toEqual({ "Network.csv": "mine" });
});

test("bytes are written as they are", async () => {
	const { app, disk } = await vaultWith({});
	await exportFiles(app, [{ name: "a.png", content: Uint8Array.from([0x89, 0x50, 0, 255]).buffer }]);
	expect([...(await disk.read("a.png"))].map((sign) => sign.charCodeAt(0))).toEqual([0x89, 0x50, 0, 255]);
});

test("all are made or none", async () => {
	const { app, notes } = await vaultWith({ "Note.md": "" });
	const failing = [
		{ name: "nodes.csv", content: "" },
		{ name: "a:b/ties.csv", content: "" },
	];
	await expect(exportFiles(app, failing)).rejects.toThrow();
	expect(await notes()).toEqual({ "Note.md": "" });
});

test("what somebody has changed since is left", async () => {
	const { app, notes } = await vaultWith({});
	const [made] = await exportFiles(app, [{ name: "Network.csv", content: "a" }]);
	const file = app.vault.getFileByPath("Network.csv");
	if (file === null || made === undefined) throw new Error("nothing was made");
	await app.vault.modify(file, "changed");
	await expect(made.undo()).rejects.toThrow("changed");
	expect(await notes()).toEqual({ "Network.csv": "changed" });
});
