import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LensChoice } from "../../../../src/core/network/lenses/placing-of";
import type { Colouring } from "../../../../src/core/network/picture/colouring";
import { DEMO_PEOPLE } from "../../../core/demo-notes";
import { drawnLens } from "./drawn-lens";

const ALL: LensChoice = { lens: "network", rings: "closeness", organization: null };
const WIDE = { width: 900, height: 700 };
const NARROW = { width: 390, height: 640 };

// A golden that is not there is written down and fails, so that somebody looks at it; all are written anew where GOLDENS is set.
function golden(path: string, text: string): string {
	const isKept = existsSync(path) && (process.env["GOLDENS"] ?? "") === "";
	if (isKept) return readFileSync(path, "utf8");
	writeFileSync(path, text);
	throw new Error(`recorded ${path}: look at it, then run the tests again`);
}

test.each<[string, LensChoice, typeof WIDE, Colouring]>([
	["network", ALL, WIDE, "organization"],
	["circles-by-closeness", { ...ALL, lens: "circles" }, WIDE, "organization"],
	["circles-by-influence", { ...ALL, lens: "circles", rings: "influence" }, WIDE, "organization"],
	["stakeholders", { ...ALL, lens: "stakeholders" }, WIDE, "organization"],
	["stakeholders-narrow", { ...ALL, lens: "stakeholders" }, NARROW, "stance"],
	["organizations", { ...ALL, lens: "organizations" }, WIDE, "organization"],
	["one-organization", { ...ALL, lens: "organizations", organization: "Marenburg Transit" }, WIDE, "stance"],
	["one-organization-narrow", { ...ALL, lens: "organizations", organization: "Marenburg Transit" }, NARROW, "stance"],
	["nobody-decides", { ...ALL, lens: "organizations", organization: "Tverdal University" }, WIDE, "stance"],
])("%s of the demo vault is drawn as it was", (name, choice, size, colouring) => {
	const text = drawnLens(DEMO_PEOPLE, choice, size, colouring);
	expect(text).toBe(golden(join(import.meta.dirname, `${name}.svg`), text));
});
