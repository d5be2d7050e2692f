import { type Circle, parseCircle } from "../../kinds/circle";
import { parseCadence } from "../../kinds/wanted-cadence";
import type { ParseYaml } from "../../notes/properties/frontmatter";
import { propertiesUnder } from "../../notes/properties/property";
import type { NamesRead } from "./property-edit";
import { propertiesIn, setRead } from "./set-read";

/** A note with the circle of its person; null leaves them without one. */
export function setCircle(text: string, names: NamesRead, circle: Circle | null, parseYaml: ParseYaml): string {
	return setRead(text, names, circle, parseCircle, parseYaml);
}

/** A note with a cadence as somebody wrote it, `2 weeks`, or as days where it stands as a number now; null: none of its own. */
export function setCadence(text: string, names: NamesRead, written: string | null, parseYaml: ParseYaml): string {
	const isCounted = propertiesUnder(propertiesIn(text, parseYaml), names).some(({ value }) => typeof value === "number");
	const days = written === null ? null : parseCadence(written);
	const counted = days === "off" ? 0 : days;
	const isNumber = isCounted || /^\d+$/u.test(written ?? "");
	return setRead(text, names, isNumber && counted !== null ? counted : written, parseCadence, parseYaml);
}
