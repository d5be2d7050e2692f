import type { App } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { noteNamed } from "../../core/notes/text/links";
import { writeWords } from "../../core/words/write";

/** The text of the template that somebody named by a path, a name or a link; a name is looked for among the templates first. */
export async function templateText({ vault, metadataCache }: App, chosen: string, folders: readonly string[]): Promise<string> {
	const name = noteNamed(chosen).replace(/^\/+/u, "");
	const paths = [chosen, `${chosen}.md`, `${name}.md`, ...folders.map((folder) => `${folder}/${name}.md`)];
	const [file] = paths.flatMap((path) => vault.getFileByPath(path) ?? []);
	const found = file ?? metadataCache.getFirstLinkpathDest(name, "");
	if (found === null) throw new Refusal(writeWords.noTemplate(chosen));
	return vault.cachedRead(found);
}
