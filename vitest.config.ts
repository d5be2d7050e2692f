import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";

process.env.TZ = "Europe/Berlin";

export default defineConfig({
	resolve: {
		alias: [{ find: /^obsidian$/, replacement: fileURLToPath(import.meta.resolve("obsidian-test-mocks/obsidian")) }],
	},
	test: {
		include: ["tests/**/*.test.ts"],
		globalSetup: ["tests/global-setup.ts"],
		expect: { poll: { timeout: 5000 } },
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
});
