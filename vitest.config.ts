import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ = "Europe/Berlin";

// What needs neither the build nor a browser shares its modules between files: most of the time went into importing them again.
export default defineConfig({
	test: {
		// A test in the browser waits for a part of its time: for frames, for what is saved after a while, for what closes softly.
		maxWorkers: availableParallelism() + 1,
		projects: [
			{
				test: {
					name: "core",
					include: ["tests/{core,examples,house,views}/**/*.test.ts"],
					isolate: false,
					testTimeout: 60_000,
				},
			},
			{
				// The one fake of the application.
				resolve: {
					alias: [
						{ find: /^obsidian$/, replacement: fileURLToPath(new URL("tests/host/obsidian/obsidian.ts", import.meta.url)) },
					],
				},
				test: {
					name: "app",
					isolate: false,
					include: ["tests/{app,build,host,scripts,vault}/**/*.test.ts"],
					globalSetup: ["tests/global-setup.ts"],
					setupFiles: ["tests/second-try.ts"],
					expect: { poll: { interval: 25, timeout: 5000 } },
					testTimeout: 20_000,
					// Other work may hold the browser up for seconds, on a build server and elsewhere.
					retry: 2,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
