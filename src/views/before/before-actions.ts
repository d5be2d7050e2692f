import type { HoverParent } from "obsidian";
import type { BeforeRules } from "../../core/before/before";
import type { Network } from "../../core/network/network";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import type { World } from "../../core/world";
import type { TaskAbout } from "../../vault/tasks-about";
import type { PersonActions } from "../parts/person-actions";

/** What can be done from what is good to know about somebody. */
export interface BeforeActions extends PersonActions {
	tick(promise: OpenPromise): void;
	promise(path: string): void;
	plan(paths: readonly string[]): void;
	openAt(path: string, line: number, words: string | null, where: boolean): void;
}

/** What is asked of the vault beside the world. */
export interface BeforeSources {
	/** By what notes are read; null until that is known. */
	rules(): BeforeRules | null;
	networkOf(world: World): Promise<Network>;
	/** The people whom the note of a path names. */
	namedIn(path: string): readonly string[];
	/** The open tasks of other notes that link to somebody. */
	tasksAbout(path: string, known: ReadonlySet<string>): Promise<readonly TaskAbout[]>;
}

/** What drawing needs beside what is drawn. */
export interface Drawing {
	readonly source: HoverParent;
	readonly actions: BeforeActions;
}
