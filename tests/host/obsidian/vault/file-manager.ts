import { TFile, TFolder, type TAbstractFile } from "./files";
import type { MetadataCache } from "./metadata-cache";
import type { Vault } from "./vault";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./yaml";

/** Changes to files that take the user's preferences into account; here those of a new installation. */
export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	getNewFileParent(): TFolder {
		return this.vault.getRoot();
	}

	/** Links to the file are left as they are: the application asks before it changes them. */
	renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		return this.vault.rename(file, newPath);
	}

	trashFile(file: TAbstractFile): Promise<void> {
		return this.vault.trash(file);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
		const text = this.metadataCache.fileToLinktext(file, sourcePath);
		const shown = alias && alias !== text ? `|${alias}` : "";
		return `${file.extension === "md" ? "" : "!"}[[${text}${subpath}${shown}]]`;
	}

	/** Hands over the properties as an object and writes the whole block anew: comments and quotes in it are lost, as in the application. */
	async processFrontMatter(file: TFile, change: (properties: Record<string, unknown>) => unknown): Promise<void> {
		await this.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const parsed = parseYaml(info.frontmatter);
			const properties = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
			const answer: unknown = change(properties);
			if (answer instanceof Promise) throw new TypeError("processFrontMatter: the function must change the properties at once.");
			const block = Object.keys(properties).length > 0 ? `---\n${stringifyYaml(properties)}---\n` : "";
			const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
			return mark + block + text.slice(info.exists ? info.contentStart : mark.length);
		});
	}

	async getAvailablePathForAttachment(filename: string): Promise<string> {
		const dot = filename.lastIndexOf(".");
		const [name, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ""];
		let path = filename;
		for (let n = 1; this.vault.getAbstractFileByPath(path); n++) path = `${name} ${n}${ending}`;
		return path;
	}
}
