import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DISK_METHODS, folderOf, type DiskChange } from "./obsidian/vault/disk";
import { FolderDisk } from "./server/folder-disk";
import { FolderWatch } from "./server/folder-watch";
import { ROOT } from "../root";
import { HEADERS, refusal } from "./server/guard";
import { openNoteFolder, type NoteSource } from "./server/note-folder";
import { type PageFile, pageFile } from "./server/page-files";

/** What to serve, and how the page is to behave. */
export interface ServeOptions extends NoteSource {
	/** The page's clock begins at 10:00 of this day, such as "2026-11-20". */
	readonly today?: string | undefined;
	/** 0, the default, takes any free port. */
	readonly port?: number | undefined;
	readonly language?: string | undefined;
	/** The folder with main.js, manifest.json and styles.css; the project's own unless given. */
	readonly plugin?: string | undefined;
	/** What the plugin's data.json holds at the start. */
	readonly data?: unknown;
	/** Refuse file names as Windows does, and those that differ only by case. */
	readonly strict?: boolean | undefined;
}

/** A running server. */
export interface Served {
	readonly url: string;
	readonly notesFolder: string;
	/** Where the plugin's data.json is, inside the notes folder. */
	readonly dataPath: string;
	/** Looks now for what other programs did to the notes; answers how many times the page has been told of changes. */
	look(): Promise<number>;
	close(): Promise<void>;
}

/** What the page asks for first. */
export interface PageStart {
	readonly manifest: { readonly id: string; readonly name: string; readonly version: string };
	readonly vaultName: string;
	readonly written: boolean;
	readonly today: string | null;
	readonly language: string;
	readonly strict: boolean;
	/** The plugin is turned on just now: it has no settings yet. */
	readonly enabled: boolean;
}

/** Serves the stand-in for Obsidian with the built plugin over a folder of notes: on this computer only, to its own page only. */
export async function serve(options: ServeOptions): Promise<Served> {
	const plugin = options.plugin ?? fileURLToPath(ROOT);
	if (!existsSync(join(plugin, "main.js"))) throw new Error(`There is no main.js in ${plugin}: run "npm run build" first.`);
	const manifest = JSON.parse(await readFile(join(plugin, "manifest.json"), "utf8")) as PageStart["manifest"];
	const notes = await openNoteFolder(options);
	const disk = await FolderDisk.open(notes.path);
	const dataPath = `.obsidian/plugins/${manifest.id}/data.json`;
	if (options.data !== undefined) {
		await disk.makeFolder(folderOf(dataPath));
		await disk.write(dataPath, JSON.stringify(options.data));
	}
	const start: PageStart = {
		manifest,
		vaultName: notes.name,
		written: options.write === true && options.folder !== undefined,
		today: options.today ?? null,
		language: options.language ?? "en",
		strict: options.strict ?? false,
		enabled: !existsSync(join(notes.path, dataPath)),
	};

	const token = randomBytes(24).toString("hex");
	const pages = new Set<ServerResponse>();
	let told = 0;
	const watch = new FolderWatch(disk, notes.path, [dataPath], (changes: readonly DiskChange[]) => {
		told++;
		for (const page of pages) page.write(`${JSON.stringify({ told, changes })}\n`);
	});
	await watch.know();

	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			send(response, 500, "application/json", JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
		});
	});
	await new Promise<void>((listening, failed) => {
		server.once("error", failed).listen(options.port ?? 0, "127.0.0.1", listening);
	});
	const { port } = server.address() as AddressInfo;

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const refused = refusal(request, port, token);
		if (refused) return send(response, 403, "text/plain", refused);
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		if (request.method === "GET") {
			const file = await pageFile(pathname, plugin, token);
			return file ? sendFile(request, response, file) : send(response, 404, "text/plain", "There is no such page.");
		}
		if (pathname === "/api/start") return send(response, 200, "application/json", JSON.stringify(start));
		if (pathname === "/api/changes") return follow(response);
		const method = DISK_METHODS.find((name) => pathname === `/api/disk/${name}`);
		if (!method) return send(response, 404, "text/plain", "There is no such page.");
		const args = JSON.parse(await bodyOf(request)) as string[];
		const result = await watch.inTurn(async () => {
			const done = await (disk[method] as (...args: string[]) => Promise<unknown>).apply(disk, args);
			for (const path of CHANGING[method] ? args.slice(0, CHANGING[method]) : []) await watch.knowPath(path);
			return done;
		});
		send(response, 200, "application/json", JSON.stringify({ result: result ?? null }));
	}

	function follow(response: ServerResponse): void {
		response.writeHead(200, { ...HEADERS, "Content-Type": "application/x-ndjson" });
		response.write("\n");
		pages.add(response);
		response.once("close", () => pages.delete(response));
	}

	return {
		url: `http://127.0.0.1:${port}/`,
		notesFolder: notes.path,
		dataPath,
		look: async () => {
			await watch.look();
			return told;
		},
		close: async () => {
			watch.close();
			for (const page of pages) page.end();
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
			await watch.inTurn(async () => undefined);
			await notes.remove();
		},
	};
}

/** How many of a method's arguments are paths that it changes. */
const CHANGING: Partial<Record<(typeof DISK_METHODS)[number], number>> = { write: 1, replace: 1, makeFolder: 1, remove: 1, rename: 2 };

// What the browser has of it already is not sent again, and its scripts are not compiled again.
function sendFile(request: IncomingMessage, response: ServerResponse, { type, body }: PageFile): void {
	const tag = `"${createHash("sha256").update(body).digest("hex")}"`;
	const isKnown = request.headers["if-none-match"] === tag;
	response
		.writeHead(isKnown ? 304 : 200, { ...HEADERS, "Cache-Control": "no-cache", "Content-Type": type, ETag: tag })
		.end(isKnown ? undefined : body);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	if (response.headersSent) return;
	response.writeHead(status, { ...HEADERS, "Content-Type": type }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > 30_000_000) throw new Error("The request is too large.");
		parts.push(part);
	}
	return Buffer.concat(parts).toString("utf8");
}
