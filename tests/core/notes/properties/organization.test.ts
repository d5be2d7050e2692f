import { expect, test } from "vitest";
import { organizationsIn } from "../../../../src/core/notes/properties/organization";

test.each([
	["a text", "Acme, Inc.", ["Acme, Inc."]],
	["a link", "[[Acme]]", ["Acme"]],
	["a link's shown text", "[[Orgs/Acme|ACME Corp]]", ["ACME Corp"]],
	["links side by side", "[[Acme]], [[Beta]] & [[Gamma]]", ["Acme", "Beta", "Gamma"]],
	["a list with both", ["[[Acme]]", "Beta"], ["Acme", "Beta"]],
	["a link among words", "Sales at [[Acme]]", ["Sales at Acme"]],
	["a link to the web", "[Acme](https://acme.example)", ["Acme"]],
	["former ones are none", ["Acme (formerly Beta)", "former Gamma", "[[Delta]] (ex [[Epsilon]])"], ["Acme", "Delta"]],
	["once each", ["Acme", "Acme"], ["Acme"]],
	["a number", 3, ["3"]],
	["nothing", [null, {}, ""], []],
])("%s", (_, value, names) => {
	expect(organizationsIn(value)).toEqual(names);
});
