import { expect, test } from "vitest";
import { DoneSoFar } from "../../../src/views/actions/done-so-far";

test("what was done is done once in a world", () => {
	const done = new DoneSoFar<object>();
	const [first, second] = [{}, {}];
	expect([done.isFirst("a", first), done.isFirst("a", first), done.isFirst("b", first)]).toEqual([true, false, true]);
	expect([done.isFirst("a", second), done.isFirst("b", second), done.isFirst("a", second)]).toEqual([true, true, false]);
});

test("something is done once, and what could not be done can be tried again", async () => {
	const done = new DoneSoFar<object>();
	const world = {};
	await expect(done.once("a", world, () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
	expect([await done.once("a", world, () => Promise.resolve(true)), await done.once("a", world, () => Promise.resolve(true))]).toEqual([
		true,
		false,
	]);
});
