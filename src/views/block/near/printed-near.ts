import type { Depth } from "../../../core/network/picture/around";
import { nearIn, wholeOf } from "../../../core/pages/near/near";
import { type ToldNear, toldNear } from "../../../core/pages/near/told-near";
import type { World } from "../../../core/world";
import type { Child } from "../../parts/kept-children";
import type { NearSources } from "./near-graph";

/** The network near some people in words, for paper: where a note is printed no frames come, and nothing can be drawn. */
export class PrintedNear {
	private asked = "";
	private told: readonly ToldNear[] | null = null;

	/** `told` is called when it is known. */
	constructor(
		private readonly sources: NearSources,
		private readonly known: () => void,
	) {}

	/** Whether it is still to be known. */
	get isWaiting(): boolean {
		return this.asked !== "" && this.told === null;
	}

	/** What is printed of the network near some people, over so many steps. */
	of(world: World, about: readonly string[], depth: Depth): readonly Child[] {
		const asked = JSON.stringify([about, depth]);
		if (asked !== this.asked) {
			this.asked = asked;
			void this.learn(world, about, depth);
		}
		const { told } = this;
		if (told === null) return [];
		const draw = (parent: HTMLElement): HTMLElement => {
			const list = parent.createEl("ul");
			for (const { name, ties } of told) {
				const item = list.createEl("li");
				item.createEl("strong", { text: name, attr: { dir: "auto" } });
				if (ties !== "") item.appendText(`: ${ties}`);
			}
			return list;
		};
		return [{ key: "printed", shows: [told], draw }];
	}

	private async learn(world: World, about: readonly string[], depth: Depth): Promise<void> {
		const network = await this.sources.networkOf(world);
		this.told = toldNear(nearIn(wholeOf(network, world.rows, world.people), about, depth).picture);
		this.known();
	}
}
