import type { PluginManifest } from "obsidian";
import type { App } from "../obsidian/app";
import { Plugin } from "../obsidian/plugin";

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type Module = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** Runs the built main.js as CommonJS. It can require "obsidian" and nothing else. */
export async function loadPlugin(app: App, manifest: object, obsidian: object): Promise<Plugin> {
	await new Promise((loaded, failed) => {
		const script = document.createElement("script");
		script.src = "/plugin/main.js";
		script.onload = loaded;
		script.onerror = () => failed(new Error("The plugin is not built: there is no main.js. Run npm run build."));
		document.head.append(script);
	});
	const run = (window as unknown as { pluginModule?: Module }).pluginModule;
	if (!run) throw new Error("The plugin's main.js could not be read as a script.");
	const module = { exports: {} as unknown };
	const require = (name: string): unknown => {
		if (name === "obsidian") return obsidian;
		throw new Error(`The plugin requires "${name}", which the stand-in does not have.`);
	};
	run(require, module, module.exports);
	const exported = module.exports as PluginClass & { default?: PluginClass };
	const plugin = new (exported.default ?? exported)(app, manifest as PluginManifest);
	if (!(plugin instanceof Plugin)) throw new Error("The plugin's main.js does not export a class that extends Plugin.");
	return plugin;
}
