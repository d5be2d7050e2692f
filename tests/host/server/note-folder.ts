import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/** Where the notes of a run come from: a folder, or paths with their texts. */
export interface NoteSource {
	readonly folder?: string | undefined;
	readonly files?: Readonly<Record<string, string>> | undefined;
	/** Work on the folder itself instead of a copy. */
	readonly write?: boolean | undefined;
}

/** The folder a run works on, and how to take it away again. */
export interface NoteFolder {
	readonly path: string;
	readonly name: string;
	remove(): Promise<void>;
}

/** Makes a temporary copy of the notes, unless they are to be written themselves. */
export async function openNoteFolder({ folder, files, write }: NoteSource): Promise<NoteFolder> {
	if (folder === undefined && files === undefined) throw new Error("serve() needs a folder or files.");
	if (folder !== undefined && write) return { path: resolve(folder), name: basename(resolve(folder)), remove: async () => undefined };
	const above = await mkdtemp(join(tmpdir(), "rapport-host-"));
	const removeNow = (): void => rmSync(above, { recursive: true, force: true });
	process.once("exit", removeNow);
	const path = join(above, "notes");
	await mkdir(path);
	const wanted = (source: string): boolean => !/^(\.git|node_modules)$/.test(basename(source));
	if (folder !== undefined) await cp(folder, path, { recursive: true, filter: wanted });
	for (const [name, text] of Object.entries(files ?? {})) {
		await mkdir(dirname(join(path, name)), { recursive: true });
		await writeFile(join(path, name), text);
	}
	return {
		path,
		name: folder === undefined ? "Notes" : basename(resolve(folder)),
		remove: async () => {
			process.off("exit", removeNow);
			await rm(above, { recursive: true, force: true });
		},
	};
}
