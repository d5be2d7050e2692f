import { atMost, type Bench, figure } from "./figure";
import { build } from "esbuild";
import { pluginBuild } from "../../esbuild.config.mjs";

/** How large the plugin is. */
export const size: Bench = {
	about: "The size of main.js as it is built from the sources: at most 260 kB.",
	slow: false,
	measure: async () => {
		const { outputFiles } = await build({ ...pluginBuild, write: false });
		const bytes = outputFiles?.[0]?.contents.byteLength;
		return [figure({ what: "main.js", unit: "kB", product: bytes === undefined ? null : bytes / 1000, budget: atMost(260) })];
	},
};
