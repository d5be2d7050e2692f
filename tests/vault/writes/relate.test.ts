import { expect, test } from "vitest";
import { readingWith, vaultWith } from "./vault";
import { relateIn } from "../../../src/vault/writes/relate";
import { worldOf } from "../../../src/core/world";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const { people } = worldOf([], "2026-11-20", DEFAULT_SETTINGS);

test.each(["Zoë", "Zoe\u0308", "ZOË"])("somebody without a note is the same, however they are spelled: %s", async (name) => {
	const { app, notes } = await vaultWith({ "Ann.md": '---\nknows: ["[[Zoe\u0308]]"]\n---\n' });
	const relation = { from: "Ann.md", kind: "knows", to: { name }, weight: null } as const;
	await expect(relateIn(app, readingWith(), relation, people)).rejects.toThrow("says that already");
	await relateIn(app, readingWith(), { ...relation, weight: "strong" }, people);
	expect(await notes()).toEqual({ "Ann.md": '---\nknows: ["[[Zoe\u0308]] (strong)"]\n---\n' });
});
