import { expect, test } from "vitest";
import { DoneSoFar } from "../../../src/views/actions/done-so-far";

test("what was done is done once in a world", () => {
	const done = new DoneSoFar<object>();
	const [first, second] = [{}, {}];
	expect([done.isFirst("a", first), done.isFirst("a", first), done.isFirst("b", first)]).toEqual([true, false, true]);
	expect([done.isFirst("a", second), done.isFirst("b", second), done.isFirst("a", second)]).toEqual([true, true, false]);
});
