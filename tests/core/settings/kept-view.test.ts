import { describe, expect, test } from "vitest";
import { type KeptView, parseKeptViews, viewsAfterRename, withView } from "../../../src/core/settings/kept-view";
import { DEFAULT_SETTINGS, parseSettings, readAlike } from "../../../src/core/settings/settings";

const view = (name: string, more: Partial<KeptView> = {}): KeptView => ({ name, about: null, selected: [], looks: {}, ...more });

describe("views of the graph that are kept", () => {
	test.each<[string, unknown, readonly KeptView[]]>([
		["nothing", undefined, []],
		["what is no list", { name: "Board" }, []],
		["names alone", [{ name: " Board " }], [view("Board")]],
		["no name", [{ name: " " }, { about: "Ann.md" }, 7, null], []],
		["namesakes", [{ name: "Board", about: "Ann.md" }, { name: "board" }], [view("Board", { about: "Ann.md" })]],
		[
			"what can't be used",
			[{ name: "Board", about: 7, selected: ["Ann.md", 7], looks: "x" }],
			[view("Board", { selected: ["Ann.md"] })],
		],
		["looks of a later version", [{ name: "Board", looks: { lens: "spiral" } }], [view("Board", { looks: { lens: "spiral" } })]],
	])("are read from %s", (_, saved, read) => {
		expect(parseKeptViews(saved)).toEqual(read);
		expect(parseSettings({ keptViews: saved }).keptViews).toEqual(read);
	});
	test("one takes the place of its namesake", () => {
		const [one, other, now] = [view("Board"), view("Choir"), view("board", { about: "Ann.md" })];
		expect(withView([one, other], now)).toEqual([now, other]);
		expect(withView([one], other)).toEqual([one, other]);
	});
	test("follow a note that is renamed, wherever they name it", () => {
		const kept = [
			view("A", { about: "Ann.md", selected: ["Ann.md", "Bob.md"], looks: { hidden: ["Cy.md", "Ann.md"], lens: "circles" } }),
			view("B", { about: "Bob.md", looks: { lens: "network" } }),
		];
		expect(viewsAfterRename(kept, "Ann.md", "People/Anna.md")).toEqual([
			view("A", {
				about: "People/Anna.md",
				selected: ["People/Anna.md", "Bob.md"],
				looks: { hidden: ["Cy.md", "People/Anna.md"], lens: "circles" },
			}),
			kept[1],
		]);
		expect(viewsAfterRename(kept, "Dee.md", "Eve.md")).toBe(kept);
	});
	test("notes are read alike whatever is kept", () => {
		expect(readAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, keptViews: [view("Board")] })).toBe(true);
	});
});
