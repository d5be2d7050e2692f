import type { Maker } from "./scene";

/** Writes a text as a value in YAML: quoted where it must be, since a number of eight digits is one and marks mean other things there. */
export function yamlText({ dice }: Maker, text: string): string {
	const isPlain = /^[\p{L}\d][\p{L}\d /.-]*$/u.test(text) && !/^[\d.]+$/u.test(text);
	return isPlain && dice.chance(0.7) ? text : JSON.stringify(text);
}
