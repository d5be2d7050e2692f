/** What a disk knows of a file or folder; times in ms, size in bytes. */
export interface DiskStat {
	readonly type: "file" | "folder";
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

/** A file or folder with its text, where it is a kind of file that holds text. */
export interface DiskEntry extends DiskStat {
	readonly path: string;
	readonly text: string | null;
}

/** What another program did to the folder. */
export interface DiskChange {
	readonly kind: "create" | "modify" | "delete";
	readonly path: string;
	readonly entry: DiskEntry | null;
}

/** Where the notes lie: in memory, in a folder, or behind the server. Paths are relative, with "/"; "" is the folder itself. */
export interface Disk {
	/** Everything that is not hidden, folders before what they hold. */
	entries(): Promise<DiskEntry[]>;
	list(path: string): Promise<{ files: string[]; folders: string[] }>;
	stat(path: string): Promise<DiskStat | null>;
	read(path: string): Promise<string>;
	/** `isBytes`: each sign of the text is a byte. */
	write(path: string, text: string, isBytes?: boolean): Promise<DiskStat>;
	/** Writes only if the file still holds `expected`; null if it does not. */
	replace(path: string, expected: string, text: string): Promise<DiskStat | null>;
	makeFolder(path: string): Promise<void>;
	/** Removes a file, or a folder with all it holds. */
	remove(path: string): Promise<void>;
	rename(path: string, newPath: string): Promise<void>;
}

/** The methods a page may call through the server. */
export const DISK_METHODS = [
	"entries",
	"list",
	"stat",
	"read",
	"write",
	"replace",
	"makeFolder",
	"remove",
	"rename",
] as const satisfies readonly (keyof Disk)[];

/** Whether a path or one of its folders begins with a dot. */
export function isHidden(path: string): boolean {
	return path.split("/").some((part) => part.startsWith("."));
}

/** Whether the stand-in reads the file's text at the start. */
export function isText(path: string): boolean {
	return /\.(md|json|base|canvas|txt|csv|css)$/i.test(path);
}

/** The folder that holds a path; "" at the top. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
