import type { DateWording } from "../../core/notes/dates/written-date";
import type { MenuAct } from "../parts/menu-item";
import type { PersonActions } from "../parts/person-actions";
import type { RowActions } from "./row/row-actions";

/** What the list needs beside the people: what can be done with somebody, and with the vault as a whole. */
export interface ListActions extends PersonActions, RowActions {
	openGraph(): void;
	sortPeople(): void;
	/** What can be done with several people at once; `done` is called once it is. */
	actsForMany(paths: readonly string[]): readonly MenuAct[];
}

/** What the list asks of the vault beside the world. */
export interface ListFacts {
	/** How days are written; null as long as nobody knows. */
	dates(): DateWording | null;
	/** My organization, where the settings say it. */
	organization(): string;
	/** Where the picture of somebody lies to which their note links. */
	photoOf(path: string): string | null;
}
