import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pluginBuild } from "../../esbuild.config.mjs";
import { ROOT } from "../root";

const PROJECT = fileURLToPath(ROOT);

/** What is measured of the plugin as it is built from the sources, in a folder that is there for it alone. */
export async function ofBuiltPlugin<T>(measure: (plugin: string) => Promise<T>): Promise<T> {
	const plugin = await mkdtemp(join(tmpdir(), "rapport-bench-"));
	try {
		await build({ ...pluginBuild, absWorkingDir: PROJECT, outfile: join(plugin, "main.js") });
		for (const file of ["manifest.json", "styles.css"]) await copyFile(join(PROJECT, file), join(plugin, file));
		return await measure(plugin);
	} finally {
		await rm(plugin, { recursive: true, force: true });
	}
}
