import { type App, Notice } from "obsidian";
import { Refusal } from "../../core/kinds/refusal";
import { figuresOf } from "../../core/network/figures/figures";
import type { Point } from "../../core/network/layout/plan";
import { csvTables } from "../../core/report/exports/csv";
import { graphml } from "../../core/report/exports/graphml";
import { CANVAS_MOST, CANVAS_SLOW, jsonCanvas } from "../../core/report/exports/json-canvas";
import { mermaid, MOST_MERMAID_TIES } from "../../core/report/exports/mermaid";
import { type NetworkPart, networkPart, placesAtRest } from "../../core/report/exports/network-part";
import type { Watched } from "../../core/store";
import { exportWords } from "../../core/words/pages/exports";
import type { World } from "../../core/world";
import { type ExportedFile, exportFiles } from "../../vault/writes/exported-files";
import type { FollowedNotes } from "../../vault/followed-notes";
import { inSlices } from "../../vault/slices";
import { copyText } from "../hands/copy";
import { ChoiceModal, type Offered } from "../modals/choice-modal";
import type { ShownGraph } from "../graph/around/shown-graph";
import { GraphView } from "../graph/graph-view";
import { attempt } from "../parts/notices";
import type { Writes } from "./writes";

type Form = keyof typeof exportWords.forms;

/** The canvas that was made last: of whom and in which world, and where it lies; null while it is made. */
interface LatestCanvas {
	readonly key: string;
	readonly world: World;
	path: string | null;
}

/** Hands the network, or what a graph shows of it, to other programs: as files in the vault, or as text to paste. Nothing is sent. */
export class Exporting {
	private latest: LatestCanvas | null = null;

	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly notes: Pick<FollowedNotes, "networkOf">,
		private readonly writes: Writes,
	) {}

	/** Asks what it is for; `shown` is the graph that is looked at, null where none is. */
	choose(shown: ShownGraph | null = this.app.workspace.getActiveViewOfType(GraphView)?.handed ?? null): void {
		new ChoiceModal(this.app, exportWords.choose, () => [
			...(shown === null ? [] : this.choicesOf(shown)),
			...this.wholeChoices(),
		]).open();
	}

	/** Makes a canvas of these people, by their ids. A second press is part of the first as long as that canvas is there, or under way. */
	canvasOf(ids: readonly string[]): void {
		const key = ids.join("\n");
		const { latest, app, world } = this;
		const isThere = latest?.path === null || app.vault.getFileByPath(latest?.path ?? "") !== null;
		if (latest?.key === key && latest.world === world.value && isThere) return;
		const made: LatestCanvas = (this.latest = { key, world: world.value, path: null });
		attempt(async () => {
			try {
				made.path = await this.canvas(await this.part(new Set(ids), new Map()));
			} catch (error) {
				this.latest = null;
				throw error;
			}
		});
	}

	private choicesOf(shown: ShownGraph): readonly Offered[] {
		const { ids, about, places } = shown;
		const whom = about === null ? exportWords.shown(ids.size) : exportWords.lit(about, ids.size);
		const files = exportWords.files.network;
		return [
			this.offered("png", null, async () => this.make([{ name: `${files}.png`, content: await shown.png() }])),
			this.offered("svg", null, () => this.make([{ name: `${files}.svg`, content: shown.svg() }])),
			this.offered("canvas", whom, async () => this.canvas(await this.part(ids, places))),
			this.offered("mermaid", whom, async () => this.mermaid(await this.part(ids, places))),
		];
	}

	private wholeChoices(): readonly Offered[] {
		const { network, people, ties } = exportWords.files;
		return [
			this.offered("graphml", exportWords.whole, async () => {
				await this.make([{ name: `${network}.graphml`, content: [...graphml(await this.whole())].join("") }]);
			}),
			this.offered("csv", exportWords.whole, async () => {
				const tables = csvTables(await this.whole());
				const files = [
					{ name: `${people}.csv`, content: tables.nodes },
					{ name: `${ties}.csv`, content: tables.ties },
				];
				return this.make(files);
			}),
		];
	}

	private offered(form: Form, whom: string | null, act: () => Promise<unknown>): Offered {
		const { name, what } = exportWords.forms[form];
		return {
			name,
			aliases: [],
			what: whom === null ? what : exportWords.said(whom, what),
			act: () => attempt(async () => void (await act())),
		};
	}

	// Answers the path of the first.
	private async make(files: readonly ExportedFile[], said = exportWords.made): Promise<string | null> {
		const made = await exportFiles(this.app, files);
		this.writes.told(said(made.map(({ path }) => path)), made);
		return made[0]?.path ?? null;
	}

	private async canvas(part: NetworkPart): Promise<string | null> {
		const count = part.nodes.length;
		if (count > CANVAS_MOST) throw new Refusal(exportWords.tooManyCards(count, CANVAS_MOST));
		const large = ([path = ""]: readonly string[]): string => exportWords.madeLarge(path, count);
		return this.make(
			[{ name: `${exportWords.files.network}.canvas`, content: jsonCanvas(part) }],
			count > CANVAS_SLOW ? large : exportWords.made,
		);
	}

	private async mermaid(part: NetworkPart): Promise<void> {
		if (part.ties.length > MOST_MERMAID_TIES) throw new Refusal(exportWords.tooManyTies(part.ties.length, MOST_MERMAID_TIES));
		await copyText(`\`\`\`mermaid\n${mermaid(part)}\`\`\`\n`);
		new Notice(exportWords.copied);
	}

	private async part(ids: ReadonlySet<string>, places: ReadonlyMap<string, Point>): Promise<NetworkPart> {
		const world = this.world.value;
		const network = await this.notes.networkOf(world);
		return networkPart({ network, people: world.people }, places, null, ids);
	}

	private async whole(): Promise<NetworkPart> {
		const { people, rows } = this.world.value;
		const network = await this.notes.networkOf(this.world.value);
		if (network.nodes.length === 0) throw new Refusal(exportWords.nothing);
		const { groups } = await inSlices(figuresOf(network));
		const places = await inSlices(placesAtRest({ network, rows, people }));
		return networkPart({ network, people }, places, groups);
	}
}
