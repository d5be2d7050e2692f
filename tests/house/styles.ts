import { parse, type Root, type Rule } from "postcss";

/** What the community's review warns of in style sheets, each with what is found in one: the line and the words. */
export const STYLE_RULES: Readonly<Record<string, (sheet: Root) => readonly string[]>> = {
	"nothing is !important": (sheet) => declarations(sheet, ({ important }) => important === true),
	"no :has(), which makes every change of the page dear": (sheet) => rules(sheet, ({ selector }) => selector.includes(":has(")),
	"no property that some supported browsers know in part": (sheet) => declarations(sheet, ({ prop }) => PARTLY_KNOWN.test(prop)),
	"no display: contents": (sheet) => declarations(sheet, ({ prop, value }) => prop === "display" && value === "contents"),
	"no selector stands twice": (sheet) => {
		const seen = new Set<string>();
		return rules(sheet, (rule) => !isNew(seen, `${whereOf(rule)} ${rule.selector.replace(/\s+/gu, " ")}`));
	},
	"no declaration stands twice in a rule": (sheet) => {
		const seen = new Map<object, Set<string>>();
		return declarations(sheet, (declaration) => {
			const within = seen.get(declaration.parent ?? sheet) ?? new Set();
			seen.set(declaration.parent ?? sheet, within);
			return !isNew(within, declaration.prop);
		});
	},
	"every class of a rule's own is the plugin's": (sheet) => rules(sheet, ({ selector }) => !selector.includes("rapport")),
	"nothing is fetched": (sheet) => [
		...declarations(sheet, ({ value }) => value.includes("url(")),
		...atRules(sheet, ({ name }) => name === "import"),
	],
};

// What caniuse calls partial for the browsers that the review asks for.
const PARTLY_KNOWN = /^(?:(?:-webkit-)?clip-path|column-gap|row-gap|text-decoration-.+)$/u;

/** All that a style sheet does against the rules, by the rule's name. */
export function styleFaults(css: string): Readonly<Record<string, readonly string[]>> {
	const sheet = parse(css);
	return Object.fromEntries(Object.entries(STYLE_RULES).map(([name, faults]) => [name, faults(sheet)]));
}

function rules(sheet: Root, is: (rule: Rule) => boolean): readonly string[] {
	const found: string[] = [];
	sheet.walkRules((rule) => void (is(rule) && found.push(`${rule.source?.start?.line}: ${rule.selector}`)));
	return found;
}

function declarations(sheet: Root, is: (declaration: Parameters<Parameters<Root["walkDecls"]>[0]>[0]) => boolean): readonly string[] {
	const found: string[] = [];
	sheet.walkDecls((declaration) => void (is(declaration) && found.push(`${declaration.source?.start?.line}: ${String(declaration)}`)));
	return found;
}

function atRules(sheet: Root, is: (rule: Parameters<Parameters<Root["walkAtRules"]>[0]>[0]) => boolean): readonly string[] {
	const found: string[] = [];
	sheet.walkAtRules((rule) => void (is(rule) && found.push(`${rule.source?.start?.line}: ${String(rule)}`)));
	return found;
}

function whereOf({ parent }: Rule): string {
	return parent?.type === "atrule" && "params" in parent ? String(parent.params) : "";
}

function isNew(seen: Set<string>, key: string): boolean {
	if (seen.has(key)) return false;
	seen.add(key);
	return true;
}
