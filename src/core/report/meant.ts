import type { NetworkNode } from "../network/network";
import { Names } from "../notes/names/resolve";
import type { People } from "../notes/people/people";
import { baseName, nameKey } from "../notes/text/path";

/** The ids of all whom a name means as it would in a note: a path, name, alias or address of a person, or the name of a ghost. */
export function idsMeant(name: string, { byPath }: People, nodes: readonly NetworkNode[]): readonly string[] {
	if (byPath.has(name)) return [name];
	const names = new Names();
	for (const { contact } of byPath.values()) {
		const { path, aliases, addresses } = contact;
		names.add({ path, aliases: [...new Set([...aliases, contact.name])], addresses });
	}
	const people = names.resolvePlain(name.replace(/^\[\[|\]\]$/gu, "").trim(), "");
	if (people.length > 0) return people;
	const key = nameKey(baseName(name));
	return nodes.filter(({ id, ghost }) => ghost && (id === name || nameKey(id) === key)).map(({ id }) => id);
}
