type Methods = Record<string, (this: never, ...args: never[]) => unknown>;

/** What Obsidian adds to JavaScript's own objects. Safe to call twice, and in Node. */
export function extendLanguage(): void {
	define(Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], target: unknown) {
			return this.includes(target);
		},
		remove(this: unknown[], target: unknown) {
			for (let i = this.length - 1; i >= 0; i--) if (this[i] === target) this.splice(i, 1);
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
		shuffle(this: unknown[]) {
			for (let i = this.length - 1; i > 0; i--) {
				const j = Math.floor(Math.random() * (i + 1));
				[this[i], this[j]] = [this[j], this[i]];
			}
			return this;
		},
	});
	define(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	define(String.prototype, {
		contains(this: string, target: string) {
			return this.includes(target);
		},
		format(this: string, ...args: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, n: string) => args[Number(n)] ?? whole);
		},
	});
	define(String, { isString: (value: unknown) => typeof value === "string" });
	define(Number, { isNumber: (value: unknown) => typeof value === "number" });
	define(Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	define(Object, {
		isEmpty: (value: object) => Object.keys(value).length === 0,
		each: (value: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void) =>
			Object.entries(value).every(([key, entry]) => callback(entry, key) !== false),
	});
	define(globalThis, {
		isBoolean: (value: unknown) => typeof value === "boolean",
		sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
		nextFrame: () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
	});
}

/** Adds methods that no loop over the object sees. */
export function define(target: object, methods: Methods): void {
	for (const [name, value] of Object.entries(methods)) {
		Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
	}
}
