import type { World } from "../../core/world";
import { Changes } from "../../vault/writes/changes";
import { Drafts } from "../modals/drafts";
import type { LogState } from "../modals/log-modal";
import type { NewPersonForm } from "../modals/new-person-modal";
import type { PromiseState } from "../modals/promise-modal";
import type { RelationState } from "../modals/relation-modal";
import { DoneSoFar } from "./done-so-far";

/** What is remembered wherever something is done: what can be taken back, what is being written, and forms that were left by a slip. */
export class Remembered {
	readonly changes = new Changes();
	readonly talked = new DoneSoFar<World>();
	readonly ticked = new DoneSoFar<World>();
	readonly talking = new Set<string>();
	readonly logs = new Drafts<LogState>();
	readonly plans = new Drafts<LogState>();
	readonly promises = new Drafts<PromiseState>();
	readonly relations = new Drafts<RelationState>();
	readonly newPeople = new Drafts<NewPersonForm>();
}
