import type { PageStart } from "../serve";
import { DISK_METHODS, type Disk, type DiskChange } from "../obsidian/vault/disk";
import type { Rest } from "./rest";

/** The notes behind the server. Every call carries the token that came with the page. */
export class Server {
	readonly disk: Disk;
	private readonly token = document.querySelector<HTMLMetaElement>('meta[name="host-token"]')?.content ?? "";

	constructor(rest: Rest) {
		const call =
			(method: string) =>
			(...args: string[]): Promise<unknown> =>
				rest.during(method, this.call(method, args));
		this.disk = Object.fromEntries(DISK_METHODS.map((method) => [method, call(method)])) as unknown as Disk;
	}

	async start(): Promise<PageStart> {
		return (await (await this.ask("/api/start", null)).json()) as PageStart;
	}

	/** Tells of what other programs do to the notes, for as long as the page is open. */
	async follow(tell: (changes: readonly DiskChange[], told: number) => void): Promise<void> {
		const response = await this.ask("/api/changes", null);
		const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
		void this.readLines(reader, (line) => {
			const { changes, told } = JSON.parse(line) as { changes: DiskChange[]; told: number };
			tell(changes, told);
		}).catch(() => undefined); // The server was closed.
	}

	private async readLines(reader: ReadableStreamDefaultReader<string> | undefined, visit: (line: string) => void): Promise<void> {
		let rest = "";
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			const lines = (rest + part.value).split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) if (line) visit(line);
		}
	}

	private async call(method: string, args: readonly string[]): Promise<unknown> {
		const response = await this.ask(`/api/disk/${method}`, args);
		const answer = (await response.json()) as { result?: unknown; error?: string };
		if (answer.error !== undefined) throw new Error(answer.error);
		return answer.result;
	}

	private ask(path: string, body: unknown): Promise<Response> {
		return fetch(path, {
			method: "POST",
			headers: { "Content-Type": "application/json", "X-Host-Token": this.token },
			body: JSON.stringify(body),
		});
	}
}
