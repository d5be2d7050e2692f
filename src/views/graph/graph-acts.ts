import type { PaneType } from "obsidian";
import type { Figures } from "../../core/network/figures/figures";
import type { Point } from "../../core/network/layout/plan";
import type { Network } from "../../core/network/network";
import type { PictureNode } from "../../core/network/picture/picture";
import type { StatedRelation } from "../../vault/writes/relate";
import type { World } from "../../core/world";
import type { KeptViews } from "./around/kept-views";
import type { SeveralActions } from "./around/selected-people";
import type { PersonActions } from "../parts/person-actions";
import type { SelectingHands } from "./hands/boxing";

/** What can be done from the graph. */
export interface GraphActions extends PersonActions, SeveralActions {
	readonly keptViews: KeptViews;
	openAt(path: string, line: number, words: string | null, where: PaneType | boolean): void;
	/** States a relation in a person's note; `other` is what the other is called. */
	relate(relation: StatedRelation): void;
}

/** What the graph asks for beside the world. */
export interface GraphSources {
	networkOf(world: World): Promise<Network>;
	/** What takes a while to find out: groups, and who stands between others. */
	figuresOf(network: Network): Promise<Figures | null>;
}

/** What the graph asks of the view around it. */
export interface PaneActs {
	open(node: PictureNode, event: MouseEvent | KeyboardEvent): void;
	menu(node: PictureNode, event: MouseEvent): void;
	preview(node: PictureNode, event: MouseEvent, anchor: HTMLElement): void;
	/** A line was drawn from somebody to another, to relate them. */
	relate(one: PictureNode, other: PictureNode, event: MouseEvent): void;
	search(): void;
	/** Somebody else is chosen now, or nobody; one came to them from another, null: from nobody. */
	chosen(from: string | null): void;
	/** Somebody was put in a place of the layout. */
	put(id: string, place: Point): void;
	say(words: string): void;
	/** Changes to the lens at a place in the order in which they are offered. */
	lens(place: number): void;
	/** Shows one organization alone; null: all of them. Answers false where that can't be. */
	alone(organization: string | null): boolean | void;
	/** Shows the same as a list. */
	list(): void;
	/** Opens the network over time, or closes it. */
	time(): void;
	/** How people are selected; null where nobody can be. */
	selecting(): SelectingHands | null;
	/** Its place has come into view, or has another size. */
	placed(): void;
}
