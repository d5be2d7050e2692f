import { expect, test, vi } from "vitest";
import { Store } from "../../src/core/store";

test("whoever watches hears of every later value, until they stop", () => {
	const store = new Store(1);
	const heard = vi.fn();
	const stop = store.watch(heard);
	store.set(2);
	store.set(2);
	stop();
	stop();
	store.set(3);
	expect(heard.mock.calls).toEqual([[2], [2]]);
	expect(store.value).toBe(3);
});

test("one may stop, or begin, while the others are told", () => {
	const store = new Store(0);
	const late = vi.fn();
	const stop = store.watch(() => {
		stop();
		store.watch(late);
	});
	store.set(1);
	expect(late).not.toHaveBeenCalled();
	store.set(2);
	expect(late).toHaveBeenCalledTimes(1);
});
