import { type Group, type Lens, LENSES, type Placing, type Rings } from "../../../core/network/lenses/lens";
import type { LensChoice } from "../../../core/network/lenses/placing-of";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { lensWords } from "../../../core/words/lens";
import { addIconButton } from "../../parts/button";
import { addMenuButton } from "./menu-button";

const ICONS: Readonly<Record<Lens, string>> = {
	network: "waypoints",
	circles: "circle-dot",
	stakeholders: "grid-2x2",
	organizations: "building-2",
};

/** What the buttons of the lenses ask and change. */
export interface LensActs {
	choice(): LensChoice;
	/** The picture as it is shown; null before there is one. */
	picture(): GraphPicture | null;
	change(choice: Partial<LensChoice>): void;
}

/** The buttons by which a lens is chosen, and beside them what there is to choose in it. */
export class LensBar {
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
		this.said = parent.createDiv({ cls: "rapport-unseen", attr: { role: "status" } });
		const group = bar.createDiv({ cls: "rapport-graph-lenses", attr: { role: "group", "aria-label": lensWords.lens } });
		for (const [at, lens] of LENSES.entries()) {
			const button = addIconButton(group, "rapport-graph-button", ICONS[lens], lensWords.lenses[lens], () => acts.change({ lens }));
			button.setAttr("aria-keyshortcuts", String(at + 1));
			this.buttons.set(lens, button);
		}
		this.rings = addMenuButton(group, "disc-3", lensWords.ringsBy, () => lensWords.ringChoices, {
			isOn: (rings: Rings) => acts.choice().rings === rings,
			choose: (rings) => acts.change({ rings }),
		});
		this.one = addMenuButton(group, "list-tree", lensWords.oneOrganization, () => this.organizations, {
			isOn: (key) => acts.choice().organization === named(key),
			choose: (key) => acts.change({ organization: named(key) }),
		});
		this.all = addIconButton(group, "rapport-graph-button", "arrow-left", lensWords.allOrganizations, () => {
			acts.change({ organization: null });
		});
	}

	/** Shows what is chosen now and who is missing in it, and says what a lens shows that was just chosen. */
	draw(placing: Placing | null): void {
		const hint = placing?.hint ?? "";
		if (this.hint.textContent !== hint) this.hint.setText(hint);
		this.hint.toggle(hint !== "");
		this.say(placing?.groups ?? []);
		const { lens, organization } = this.acts.choice();
		for (const [each, button] of this.buttons) {
			button.setAttr("aria-pressed", String(each === lens));
			button.toggleClass("is-active", each === lens);
		}
		this.rings.toggle(lens === "circles");
		this.one.toggle(lens === "organizations");
		this.all.toggle(lens === "organizations" && organization !== null);
	}

	private say(groups: readonly Group[]): void {
		const { lens, rings, organization } = this.acts.choice();
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
