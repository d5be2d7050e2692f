import type { Maker } from "./scene";

/** The person whose note is made, those who are named in it, and the owner of the vault. */
export const JANE = "People/Jane Doe.md";
export const BOB = "People/Bob Roy.md";
export const ANN = "People/Ann Li.md";
export const CLEO = "People/Cleo Park.md";
export const ME = "Me.md";
export const OTHERS = [BOB, ANN, CLEO] as const;
export const PEOPLE = [JANE, ...OTHERS] as const;

const ALIASES: Readonly<Record<string, string>> = { [BOB]: "Bob", [ANN]: "Annie" };

/** A piece of text as it is written, and as a topic shows it. */
export interface Phrase {
	readonly text: string;
	readonly shown: string;
}

/** The base name of a note. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1, -".md".length);
}

/** A link to somebody, written in one of the ways that resolve. */
export function linkTo({ dice }: Maker, path: string): Phrase & { readonly forms: readonly string[] } {
	const name = nameOf(path);
	const first = name.split(" ")[0] ?? name;
	const alias = ALIASES[path];
	const [form, text, shown] = dice.pick([
		["[[name]]", `[[${name}]]`, name],
		["[[name]]", `[[${name}]]`, name],
		["[[path|alias]]", `[[${path.slice(0, -3)}|${first}]]`, first],
		["[[name|alias]]", `[[${name}|my friend]]`, "my friend"],
		["[text](path)", `[${first}](${path.replaceAll(" ", "%20")})`, first],
		...(alias === undefined || dice.chance(0.85) ? [] : [["[[another name]]", `[[${alias}]]`, alias] as const]),
	] as const);
	return { text, shown, forms: [`person ${form}`] };
}

/** The notes of those whom a text names, the owner of the vault and what is no person among them. */
export function castFor(text: string): Readonly<Record<string, string>> {
	const isNamed = (path: string): boolean => text.includes(nameOf(path)) || text.includes(`[[${ALIASES[path] ?? nameOf(path)}`);
	const note = (path: string): string => {
		const alias = ALIASES[path];
		return alias !== undefined && text.includes(`[[${alias}`) ? `---\naliases: [${alias}]\n---\n` : "";
	};
	const named = PEOPLE.filter((path) => path === JANE || isNamed(path) || text.includes(path.replaceAll(" ", "%20")));
	return {
		...Object.fromEntries(named.map((path) => [path, note(path)])),
		...(text.includes("[[Me]]") ? { [ME]: "" } : {}),
		...(text.includes("[[Project Omega") ? { "Project Omega.md": "" } : {}),
	};
}
