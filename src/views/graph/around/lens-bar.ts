import { type Group, type Lens, LENSES, type Placing, type Rings } from "../../../core/network/lenses/lens";
import type { LensChoice } from "../../../core/network/lenses/placing-of";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { lensWords } from "../../../core/words/pages/lens";
import { addIconButton } from "../../parts/button";
import { Looking, type Looks } from "./looking";
import { addMenuButton } from "./menu-button";

const ICONS: Readonly<Record<Lens, string>> = {
	network: "waypoints",
	circles: "circle-dot",
	stakeholders: "grid-2x2",
	organizations: "building-2",
};

/** What the lenses ask and change. */
export interface LensActs {
	/** How it looks now. */
	looks(): Looks;
	/** The picture as it is shown; null before there is one. */
	picture(): GraphPicture | null;
	change(looks: Looks): void;
}

/** The buttons by which a lens is chosen, and beside them what there is to choose in it. */
export class LensBar {
	private readonly looking = new Looking();
	private readonly buttons = new Map<Lens, HTMLElement>();
	private readonly rings: HTMLElement;
	private readonly one: HTMLElement;
	private readonly all: HTMLElement;

	private readonly hint: HTMLElement;
	// Says to whoever can't see it what a lens shows.
	private readonly said: HTMLElement;
	private shown: string | null = null;

	/** `parent` is what the bar stands in. */
	constructor(
		parent: HTMLElement,
		bar: HTMLElement,
		private readonly acts: LensActs,
	) {
		this.hint = parent.createDiv({ cls: "rapport-graph-lens-hint", attr: { role: "status" } });
		this.hint.toggle(false);
		this.said = parent.createDiv({ cls: "rapport-unseen", attr: { role: "status" } });
		const group = bar.createDiv({ cls: "rapport-graph-lenses", attr: { role: "group" } });
		for (const [at, lens] of LENSES.entries()) {
			const button = addIconButton(group, "rapport-graph-button", ICONS[lens], lensWords.lenses[lens], () => this.choose({ lens }));
			button.setAttr("aria-keyshortcuts", String(at + 1));
			this.buttons.set(lens, button);
		}
		this.rings = addMenuButton(group, "disc-3", lensWords.ringsBy, () => lensWords.ringChoices, {
			isOn: (rings: Rings) => acts.looks().rings === rings,
			choose: (rings) => this.choose({ rings }),
		});
		this.one = addMenuButton(group, "list-tree", lensWords.oneOrganization, () => this.organizations, {
			isOn: (key) => acts.looks().organization === named(key),
			choose: (key) => this.choose({ organization: named(key) }),
		});
		this.all = addIconButton(group, "rapport-graph-button", "arrow-left", lensWords.allOrganizations, () => {
			this.choose({ organization: null });
		});
	}

	/** Changes to the lens at a place in the order in which they are offered. */
	lens(place: number): void {
		this.choose({ lens: LENSES[place] ?? "network" });
	}

	/** Shows one organization alone, null: all of them; nothing is changed in another lens. */
	alone(organization: string | null): void {
		if (this.acts.looks().lens === "organizations") this.choose({ organization });
	}

	/** Shows what is chosen now and who is missing in it, and says what a lens shows that was just chosen. */
	draw(placing: Placing | null): void {
		const hint = placing?.hint ?? "";
		if (this.hint.textContent !== hint) this.hint.setText(hint);
		this.hint.toggle(hint !== "");
		this.say(placing?.groups ?? []);
		const { lens, organization } = this.acts.looks();
		for (const [each, button] of this.buttons) {
			button.setAttr("aria-pressed", String(each === lens));
			button.toggleClass("is-active", each === lens);
		}
		this.rings.toggle(lens === "circles");
		this.one.toggle(lens === "organizations");
		this.all.toggle(lens === "organizations" && organization !== null);
	}

	private choose(choice: Partial<LensChoice>): void {
		this.acts.change(this.looking.at(choice, this.acts.looks()));
	}

	private say(groups: readonly Group[]): void {
		const { lens, rings, organization } = this.acts.looks();
		const shown = [lens, rings, organization].join("\n");
		if (this.shown !== null && shown !== this.shown) this.said.setText(lensWords.said(lensWords.names[lens], groups));
		this.shown = shown;
	}

	private get organizations(): Readonly<Record<string, string>> {
		const all = (this.acts.picture()?.organizations ?? []).map(({ name }) => [keyOf(name), name] as const);
		return { [ALL]: lensWords.allOrganizations, ...Object.fromEntries(all) };
	}
}

// The keys of a menu: none of an organization is like that of all, and none is a number, which would come first.
const ALL = "";

function keyOf(organization: string): string {
	return `=${organization}`;
}

function named(key: string): string | null {
	return key === ALL ? null : key.slice(1);
}
