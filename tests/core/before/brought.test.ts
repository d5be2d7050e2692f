import { expect, test } from "vitest";
import { HABITS, notesOf, personNote, TODAY } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { broughtTogether } from "../../../src/core/before/brought";
import { worldOf } from "../../../src/core/world";

const NOTES = {
	"Me.md": personNote("me: true"),
	"Ann.md": personNote("knows: '[[Bob]]'"),
	"Bob.md": personNote("introduced-by: ['[[Ann]]', '[[Zed]]']\nmentors: '[[Ann]]'"),
	"Cid.md": personNote("introduced-by: '[[Ann]]'"),
	"Dan.md": personNote("introduced-by: '[[Me]]'"),
};

test.each([
	["Ann.md", [], ["Bob", "Cid"]],
	["Bob.md", ["Ann", "Zed (no note)"], []],
	["Cid.md", ["Ann"], []],
	["Dan.md", [], []],
	["nobody", [], []],
])("of %s", (path, by, whom) => {
	const { network } = worldOf(notesOf(NOTES, { habits: HABITS }), TODAY, DEFAULT_SETTINGS);
	const found = broughtTogether(path, network);
	const named = (list: typeof found.by) => list.map(({ name, path: note }) => (note === null ? `${name} (no note)` : name));
	expect([named(found.by), named(found.whom)]).toEqual([by, whom]);
});
