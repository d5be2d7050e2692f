import { expect, test } from "vitest";
import { HABITS, notesOf, personNote, TODAY } from "../../small-vault";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { graphml } from "../../../../src/core/report/exports/graphml";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { finished } from "../../../../src/core/kinds/steps";
import { type NetworkPart, networkPart, placesAtRest } from "../../../../src/core/report/exports/network-part";
import { type World, worldOf } from "../../../../src/core/world";

function wholeNetwork(world: World): NetworkPart {
	return networkPart(world, finished(placesAtRest(world)), finished(figuresOf(world.network)).groups);
}

const DATA = /<data key="([^"]*)">([^<]*)<\/data>/gu;

function graphOf(texts: Readonly<Record<string, string>>): {
	readonly text: string;
	readonly nodes: Readonly<Record<string, Readonly<Record<string, string>>>>;
	readonly edges: readonly (readonly unknown[])[];
} {
	const text = [...graphml(wholeNetwork(worldOf(notesOf(texts, { habits: HABITS }), TODAY, DEFAULT_SETTINGS)))].join("");
	const dataIn = (found: string): Record<string, string> =>
		Object.fromEntries([...found.matchAll(DATA)].map(([, key = "", value = ""]) => [key, value]));
	const nodes = [...text.matchAll(/<node id="([^"]*)">(.*)<\/node>/gu)].map(([, id = "", data = ""]) => [id, dataIn(data)] as const);
	const edges = [...text.matchAll(/<edge source="([^"]*)" target="([^"]*)">(.*)<\/edge>/gu)];
	return {
		text,
		nodes: Object.fromEntries(nodes),
		edges: edges.map(([, from, to, data = ""]) => [from, to, dataIn(data)]),
	};
}

test("has people, ghosts and me with what is known of each", () => {
	const { nodes, edges } = graphOf({
		"Me.md": personNote("me: true\norganization: Acme\nknows: A"),
		"A.md": personNote("organization: Acme\nreports-to: B"),
		"B.md": personNote("knows: [Zed]", "See [[Me]]"),
	});
	expect(Object.keys(nodes)).toEqual(["A.md", "B.md", "Me.md", "Zed"]);
	expect(Object.keys(nodes["A.md"] ?? {})).toEqual(["name", "x", "y", "influence", "group", "inside", "ghost"]);
	expect(Object.keys(nodes["Me.md"] ?? {})).toEqual(["name", "x", "y", "inside", "ghost"]);
	expect(nodes["Me.md"]).toMatchObject({ name: "Me", x: "0", y: "0", inside: "true", ghost: "false" });
	expect(nodes["Zed"]).toMatchObject({ name: "Zed", group: "1", ghost: "true" });
	expect(Number(nodes["B.md"]?.["x"])).not.toBeNaN();
	expect(edges).toEqual([
		["A.md", "B.md", { kinds: "reports-to", strength: "0.6", directed: "true" }],
		["B.md", "Zed", { kinds: "knows", strength: "0.6", directed: "false" }],
		["Me.md", "A.md", { kinds: "knows", strength: "0.6", directed: "false" }],
		["Me.md", "B.md", { kinds: "mention", strength: "0", directed: "false" }],
	]);
});

test("escapes what XML can't hold, and leaves out what it must not", () => {
	const { text, nodes } = graphOf({ 'A & <B> "c".md': personNote('knows: ["Tab\\there\\u0001", "Half\\uD800"]') });
	expect(Object.keys(nodes)[0]).toBe("A &amp; &lt;B&gt; &quot;c&quot;.md");
	expect(text).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}/u);
});

test("nobody makes an empty one", () => {
	const { text, nodes, edges } = graphOf({});
	expect([nodes, edges]).toEqual([{}, []]);
	expect(text).toContain('<graph id="network" edgedefault="directed">\n\t</graph>\n</graphml>\n');
});
