import type { Block } from "./expected";
import type { Maker } from "./scene";

/** What a property of a person is known as in the plugin, and what of it must be known. */
export interface StatedFact {
	readonly known: FactName;
	/** Under which name it was written. */
	readonly name: string;
	readonly value: unknown;
}

/** What must be known of a person; a part left out is not compared. */
export type ExpectedFacts = Partial<Readonly<Record<FactName, unknown>>>;

export type FactName =
	"organizations" | "role" | "circle" | "cadence" | "importance" | "lastContacts" | "birthday" | "noIntro" | "aliases" | "untracked";

interface Stating {
	readonly names: readonly string[];
	/** Values as they are written, and what they mean. */
	readonly values: readonly (readonly [written: string, meant: unknown])[];
	/** What is known where nobody says it. */
	readonly unsaid: unknown;
	/** Whether all that is said counts, and not the first alone. */
	readonly isList?: true;
	/** Whether it is read on the first lines alone, before any text but headings. */
	readonly opens?: true;
}

const STATING: Readonly<Record<FactName, Stating>> = {
	organizations: {
		names: ["organization", "Company", "company", "org", "Employer", "work", "organisation"],
		values: [
			["Acme", "Acme"],
			["Bolt & Sons", "Bolt & Sons"],
			["[[Acme]]", "Acme"],
			["[[Orgs/Acme|Acme Inc.]]", "Acme Inc."],
			["[[Orgs/Cost]]", "Cost"],
		],
		unsaid: [],
		isList: true,
	},
	role: {
		names: ["role", "Role", "job title", "Job-Title", "position"],
		values: [
			["editor", "editor"],
			["Head of purchasing", "Head of purchasing"],
			["[[Editor]]", "Editor"],
		],
		unsaid: null,
	},
	circle: {
		names: ["circle", "Circle", "tier"],
		values: [
			["inner", "inner"],
			["Close", "close"],
			["network", "network"],
		],
		unsaid: null,
	},
	cadence: {
		names: ["cadence", "cadence_days", "Frequency", "contact frequency", "keep in touch", "prm-cadence"],
		values: [
			["10", 10],
			["2 weeks", 14],
			["Monthly", 30],
			["quarterly", 90],
		],
		unsaid: null,
	},
	importance: {
		names: ["importance", "Importance", "priority"],
		values: [
			["high", 5],
			["Medium", 3],
			["low", 1],
		],
		unsaid: null,
	},
	lastContacts: {
		names: ["last-contact", "Last contact", "last contacted", "last_interaction", "last touch", "prm-last-contacted"],
		values: [
			["2024-03-01", "2024-03-01"],
			["[[2024-03-02]]", "2024-03-02"],
			["3 March 2024", "2024-03-03"],
		],
		unsaid: [],
		isList: true,
	},
	birthday: { names: ["birthday", "Born", "BDAY"], values: [["1990-03-02", "1990-03-02"]], unsaid: null },
	noIntro: { names: ["no-intro", "No intro"], values: [["true", true]], unsaid: false },
	aliases: { names: ["alias", "aliases", "Alias"], values: [["JD", "JD"]], unsaid: [], isList: true, opens: true },
	untracked: { names: ["status", "Status"], values: [["archived", "archived"]], unsaid: null, opens: true },
};
/** The facts that are compared. */
export const FACT_NAMES = Object.keys(STATING) as readonly FactName[];

const WRITTEN: readonly (readonly [form: string, write: (name: string, value: string) => string])[] = [
	["bare", (name, value) => `${name}:: ${value}`],
	["with its name in bold", (name, value) => `**${name}**:: ${value}`],
	["with its colons in bold", (name, value) => `**${name}::** ${value}`],
	["in a list", (name, value) => `- ${name}:: ${value}`],
	["in a list, with its colons in bold", (name, value) => `- **${name}::** ${value}`],
	["in brackets", (name, value) => `[${name}:: ${value}]`],
];

/** Writes properties of a person as fields in the body, each alone on its line. */
export function bodyFacts({ dice }: Maker): Block & { readonly facts: readonly StatedFact[] } {
	const stated = dice.some(FACT_NAMES, dice.whole(1, 3)).map((known) => {
		const [name, [written, value]] = [dice.pick(STATING[known].names), dice.pick(STATING[known].values)];
		const [form, write] = dice.pick(WRITTEN);
		return { line: write(name, written), fact: { known, name, value }, forms: [`body field ${form}`, `body field for ${known}`] };
	});
	return {
		kind: "other",
		lines: stated.map(({ line }) => line),
		entries: [],
		problems: [],
		forms: stated.flatMap(({ forms }) => forms),
		facts: stated.map(({ fact }) => fact),
	};
}

/** A fact that the body states, and what stands above it: nothing but headings, text, or what may be text or not. */
export type FactInBody = StatedFact & { readonly above: "headings" | "text" | "perhaps text" };

/** What must be known by the properties in the block and the fields of the body. */
export function factsOf(inBlock: readonly StatedFact[], fields: readonly FactInBody[]): ExpectedFacts {
	const facts = FACT_NAMES.map((known) => {
		const { unsaid, isList = false, opens = false } = STATING[known];
		const own = inBlock.filter((fact) => fact.known === known);
		const inBody = fields.filter((fact) => fact.known === known && !(opens && fact.above === "text"));
		if (opens && own.length === 0 && inBody.some(({ above }) => above === "perhaps text")) return null;
		const [first, ...others] = own.length > 0 ? own : inBody;
		if (first === undefined) return [known, unsaid] as const;
		if (isList) return [known, [first, ...others].map(({ value }) => value)] as const;
		// Which of two names comes first is not said.
		return others.every(({ name }) => name === first.name) ? ([known, first.value] as const) : null;
	});
	return Object.fromEntries(facts.filter((fact) => fact !== null));
}
