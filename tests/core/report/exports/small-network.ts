import { HABITS, notesOf, personNote, TODAY } from "../../small-vault";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { finished } from "../../../../src/core/kinds/steps";
import { type NetworkPart, networkPart, placesAtRest } from "../../../../src/core/report/exports/network-part";
import { type World, worldOf } from "../../../../src/core/world";

/** Names and organizations as they come from anybody: signs that each of the formats reads as more than text. */
export const HOSTILE = {
	"People/Me.md": personNote("me: true\norganization: Acme"),
	'People/A, "b" & <c>.md': personNote('knows: ["[[=SUM(1)]]", "[[Zed `x` #1|z]]"]\norganization: "-1+2, \\"Ltd\\""'),
	"People/=SUM(1).md": personNote("organization: Acme\nrole: '@boss; \"of\" all'\ncircle: inner\nreports-to: '[[end]]'"),
	"People/end.md": personNote("influences: ['[[A, \"b\" & <c>]]']\nmentors: '[[=SUM(1)]]'", "See [[Me]] and [[subgraph]].\n"),
	"People/subgraph.md": personNote("", "See [[end]].\n"),
	"Work/end.md": personNote("aliases: [End Two]", "- 2024-03-02: call\n"),
};

/** The network of these notes, whole. */
export function partOfNotes(texts: Readonly<Record<string, string>>, ids: ReadonlySet<string> | null = null): NetworkPart {
	return partOfWorld(worldOf(notesOf(texts, { habits: HABITS }), TODAY, DEFAULT_SETTINGS), ids);
}

/** The network of a world, or who is named of it, with the places and groups of the whole. */
export function partOfWorld(world: World, ids: ReadonlySet<string> | null = null): NetworkPart {
	return networkPart(world, finished(placesAtRest(world)), finished(figuresOf(world.network)).groups, ids);
}
