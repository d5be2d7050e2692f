import { Keymap, Scope } from "./base/keymap";
import { CodeBlocks } from "./code-blocks";
import { Commands } from "./commands";
import type { Plugin } from "./plugin";
import { FileManager } from "./vault/file-manager";
import { MetadataCache } from "./vault/metadata-cache";
import type { Disk } from "./vault/disk";
import { Vault } from "./vault/vault";
import { Workspace, type SavedLayout } from "./workspace/workspace";

/** How an App differs from a new installation. */
export interface AppOptions {
	readonly name?: string;
	/** Names that Windows or a link forbids are refused. */
	readonly strict?: boolean;
	/** The index of the notes is there before the layout is ready, as it is from the second start on. */
	readonly indexed?: boolean;
}

/** The application: the notes, what is known of them, and the window. Works without a window too, for tests. */
export class App {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly scope = new Scope();
	readonly keymap = new Keymap(() => this.workspace.activeLeaf?.view.scope ?? this.scope);
	readonly codeBlocks = new CodeBlocks();
	readonly running: Plugin[] = [];
	/** By their ids, as plugins find one another. */
	readonly plugins: { readonly plugins: Record<string, unknown> } = { plugins: {} };
	lastEvent: UIEvent | null = null;
	/** The settings window: in no published types, yet the one way to it that plugins have. */
	readonly setting = {
		close: (): unknown => undefined,
		open: (): unknown => this.commands.executeCommandById("app:open-settings"),
		openTabById: (): unknown => undefined,
	};

	private readonly indexed: boolean;

	constructor(disk: Disk, { name = "Vault", strict = false, indexed = false }: AppOptions = {}) {
		this.indexed = indexed;
		this.vault = new Vault(disk, name, strict);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = new Workspace(this);
		this.commands = new Commands(this);
	}

	/**
	 * The application's order: plugins first, then every file as created, then the leaves, then layout-ready, then the index, which
	 * a later start finds as the one before left it.
	 */
	async start(plugins: readonly Plugin[], layout: SavedLayout | null = null): Promise<void> {
		for (const plugin of plugins) {
			this.running.push(plugin);
			this.plugins.plugins[plugin.manifest.id] = plugin;
			await plugin.load();
		}
		await this.vault.load();
		if (this.indexed) {
			this.metadataCache.start();
			await this.metadataCache.settled();
		}
		if (layout) await this.workspace.restore(layout);
		this.workspace.becomeReady();
		this.metadataCache.start();
	}

	isDarkMode(): boolean {
		return document.body.hasClass("theme-dark");
	}

	loadLocalStorage(key: string): unknown {
		const text = localStorage.getItem(`${this.vault.getName()}-${key}`);
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	saveLocalStorage(key: string, value: unknown): void {
		if (value === null) localStorage.removeItem(`${this.vault.getName()}-${key}`);
		else localStorage.setItem(`${this.vault.getName()}-${key}`, JSON.stringify(value));
	}
}
