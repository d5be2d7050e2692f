/** A function that waits until it has not been called for a while; as the application's, it can be cancelled or run at once. */
export interface Debouncer<T extends unknown[], V> {
	(...args: T): Debouncer<T, V>;
	cancel(): Debouncer<T, V>;
	run(): V | void;
}

/** Calls `callback` once after `timeout` ms, counted from the last call if `resetTimer`, else from the first. */
export function debounce<T extends unknown[], V>(callback: (...args: T) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let latest: T | null = null;
	const run = (): V | void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		const args = latest;
		latest = null;
		if (args) return callback(...args);
	};
	const debounced = Object.assign(
		(...args: T): Debouncer<T, V> => {
			latest = args;
			if (timer !== null && resetTimer) {
				clearTimeout(timer);
				timer = null;
			}
			timer ??= setTimeout(run, timeout);
			return debounced;
		},
		{
			run,
			cancel: (): Debouncer<T, V> => {
				if (timer !== null) clearTimeout(timer);
				timer = null;
				latest = null;
				return debounced;
			},
		},
	);
	return debounced;
}
