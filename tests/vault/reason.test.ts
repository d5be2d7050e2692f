import { afterEach, expect, test, vi } from "vitest";
import { reasonOf } from "../../src/vault/reason";
import { Refusal } from "../../src/core/kinds/refusal";

afterEach(() => vi.restoreAllMocks());

test("what can't be done is told in its own sentence", () => {
	const told = vi.spyOn(console, "error").mockReturnValue(undefined);
	expect(reasonOf(new Refusal("Choose a day."))).toBe("Choose a day.");
	expect(told).not.toHaveBeenCalled();
});

test.each([
	["a mistake", new TypeError("x is undefined"), "x is undefined"],
	["a disk that is full", new Error("No space left"), "No space left"],
	["anything thrown", "odd", "odd"],
])("%s is told as unforeseen, and stands in the console", (_, error, message) => {
	const told = vi.spyOn(console, "error").mockReturnValue(undefined);
	expect(reasonOf(error)).toBe(`Something unforeseen went wrong: ${message} More about it is in the console.`);
	expect(told.mock.calls).toEqual([[error]]);
});
