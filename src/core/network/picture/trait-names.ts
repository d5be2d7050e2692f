import { formWords } from "../../words/action";
import { graphWords } from "../../words/graph";
import { personWords } from "../../words/graph-person";
import { COLOURED } from "./colouring";
import type { GraphPicture } from "./picture";
import { NONE, ofOrganization, OTHERS, type Trait } from "./what-people-are";

/** What a trait is called, in a legend and where it is told that only those who have it are shown. */
export function traitName(trait: Trait, { organizations, groups }: Pick<GraphPicture, "organizations" | "groups">): string {
	const at = trait.indexOf(":");
	const [respect, value] = [trait.slice(0, at), trait.slice(at + 1)];
	if (respect === "organization") {
		if (value === NONE) return graphWords.noOrganization;
		if (value === OTHERS) return graphWords.others(organizations.length - COLOURED);
		return organizations.find(({ name }) => ofOrganization(name) === trait)?.name ?? value;
	}
	if (respect === "group") {
		if (value === NONE) return graphWords.noGroup;
		if (value === OTHERS) return graphWords.otherGroups((groups?.length ?? COLOURED) - COLOURED);
		return groups?.find(({ leader }) => leader === value)?.name ?? graphWords.goneGroup;
	}
	return NAMES.get(trait) ?? value;
}

const NAMES: ReadonlyMap<string, string> = new Map([
	...named("coldness", graphWords.warmths),
	...named("stance", { ...personWords.stances, [NONE]: graphWords.noStance }),
	...named("circle", { ...formWords.circles, [NONE]: graphWords.noCircle }),
	...named("side", { inside: graphWords.inside, outside: graphWords.outside }),
	...named("is", { ghost: graphWords.ghost, decides: personWords.decides, broker: personWords.broker }),
]);

function named(respect: string, names: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
	return Object.entries(names).map(([value, name]) => [`${respect}:${value}`, name]);
}
