import type { HoverParent } from "obsidian";
import type { BeforeRules } from "../../core/before/before";
import type { Network } from "../../core/network/network";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import type { World } from "../../core/world";
import type { TaskAbout } from "../../vault/tasks-about";
import type { Told } from "../introduce/introductions";
import type { LedgerActions } from "../introduce/ledger-lines";
import type { PersonActions } from "../parts/person-actions";

/** What can be done from what is good to know about somebody. */
export interface BeforeActions extends PersonActions, LedgerActions {
	tick(promise: OpenPromise): void;
	promise(path: string): void;
	plan(paths: readonly string[]): void;
	/** Shows who can introduce me to somebody. */
	introduce(path: string): void;
	/** Puts a text where it can be pasted from. */
	copy(text: string): void;
}

/** What is asked of the vault beside the world. */
export interface BeforeSources {
	/** By what notes are read; null until that is known. */
	rules(): BeforeRules | null;
	networkOf(world: World): Promise<Network>;
	/** What the notes tell of an introduction to somebody, and through them. */
	introducedTo(world: World, id: string): Promise<Told>;
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
