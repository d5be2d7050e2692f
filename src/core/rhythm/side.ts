import type { People } from "../notes/people/people";
import { nameKey } from "../notes/text/path";

/** On which side of my own organization somebody is. */
export type Side = "inside" | "outside";

/** The organizations that are mine, as they are compared: that of the settings where it is said, else those of my own note. */
export function myOrganizations({ me, byPath }: Pick<People, "me" | "byPath">, organization: string): ReadonlySet<string> {
	const mine = organization !== "" ? [organization] : (byPath.get(me ?? "")?.contact.organizations ?? []);
	return new Set(mine.map(organizationKey));
}

/** Whether somebody of some organizations is in one of mine; null where either of them is not known. */
export function insideOf(organizations: readonly string[], mine: ReadonlySet<string>): boolean | null {
	if (organizations.length === 0 || mine.size === 0) return null;
	return organizations.some((organization) => mine.has(organizationKey(organization)));
}

/** An organization as it is compared. */
export function organizationKey(name: string): string {
	return nameKey(name.trim());
}
