import { nameKey } from "../../notes/text/path";
import { COLOURED } from "./colouring";
import type { GraphPicture, PictureNode } from "./picture";

/** In what respect people can be told apart by the legend. */
export type Respect = "organization" | "group" | "coldness" | "stance" | "circle" | "side" | "is";

/** One thing that somebody can be, `stance:champion`: a respect and what they are in it. It is kept with the state of the view. */
export type Trait = `${Respect}:${string}`;

/** What is no name of its own in a respect: nothing, and all that have no colour of their own. No name can be like them. */
export const NONE = "\u0000none";
export const OTHERS = "\u0000others";

/** The trait of being of an organization; null: of none. */
export function ofOrganization(name: string | null): Trait {
	return `organization:${name === null ? NONE : nameKey(name)}`;
}

/** All that somebody in a picture is. Those without a note are of a group, and else no more than that. */
export function traitsOf(node: PictureNode, { groups }: Pick<GraphPicture, "groups">): readonly Trait[] {
	const { kind, group } = node;
	if (kind === "me") return [];
	const leader = group === null ? NONE : (groups?.[group]?.leader ?? NONE);
	const inGroup: Trait[] = groups === null ? [] : [`group:${leader}`, ...others("group", group)];
	const badges: Trait[] = node.broker ? ["is:broker"] : [];
	if (kind === "ghost") return ["is:ghost", ...badges, ...inGroup];
	return [
		ofOrganization(node.organization),
		...others("organization", node.organizationRank),
		...inGroup,
		`coldness:${node.warmth ?? "off"}`,
		`stance:${node.stance ?? NONE}`,
		`circle:${node.circle ?? NONE}`,
		`side:${node.inside === true ? "inside" : "outside"}`,
		...badges,
		...(node.decides ? (["is:decides"] as const) : []),
	];
}

/**
 * The ids of those who are one of these in each respect of which there are any, and me; null where there are none: everybody. Groups
 * are passed over as long as they are not known.
 */
export function thoseWho(picture: Pick<GraphPicture, "nodes" | "groups">, traits: readonly Trait[]): ReadonlySet<string> | null {
	const asked = new Map<string, Set<Trait>>();
	for (const trait of traits) {
		const respect = respectOf(trait);
		if (respect === "group" && picture.groups === null) continue;
		asked.set(respect, (asked.get(respect) ?? new Set<Trait>()).add(trait));
	}
	if (asked.size === 0) return null;
	const isAsked = (node: PictureNode): boolean => {
		const held = traitsOf(node, picture);
		return [...asked.values()].every((some) => held.some((trait) => some.has(trait)));
	};
	return new Set(picture.nodes.filter((node) => node.kind === "me" || isAsked(node)).map(({ id }) => id));
}

/** In what respect it is. */
export function respectOf(trait: Trait): string {
	return trait.slice(0, trait.indexOf(":"));
}

/** Reads a trait from what was saved; null where it is none. */
export function parseTrait(saved: unknown): Trait | null {
	if (typeof saved !== "string") return null;
	const respect = RESPECTS.find((each) => saved.startsWith(`${each}:`));
	return respect === undefined ? null : `${respect}:${saved.slice(respect.length + 1)}`;
}

const RESPECTS: readonly Respect[] = ["organization", "group", "coldness", "stance", "circle", "side", "is"];

function others(respect: "organization" | "group", rank: number | null): readonly Trait[] {
	return rank !== null && rank >= COLOURED ? [`${respect}:${OTHERS}`] : [];
}
