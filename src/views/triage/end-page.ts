import { spokenCadence } from "../../core/words/spans";
import type { Settings } from "../../core/settings/settings";
import { type Place, placesOf } from "../../core/triage/places";
import { sorted, type TriageSession } from "../../core/triage/triage-session";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { addButton, addMainButton } from "../parts/button";
import { showText } from "../parts/show-text";

/** What can be done where nobody is left to be asked about. */
export interface EndActions {
	/** Asks again about those who were left for later. */
	again(): void;
	takeBack(): void;
	openList(): void;
	open(path: string): void;
	close(): void;
}

/** What there is to say at the end. */
export interface End {
	readonly world: World;
	readonly cadences: Settings["cadences"];
	readonly session: TriageSession;
	/** How many have no place. */
	readonly left: number;
	readonly nameOf: (path: string) => string;
}

/** Draws what has come of the sorting: how many, who has which place, and whose note refused. */
export function drawEnd(container: HTMLElement, { world, cadences, session, left, nameOf }: End, actions: EndActions): void {
	const { people, rows } = world;
	container.empty();
	const nobody = rows.every(({ person }) => person.contact.path === people.me);
	const count = sorted(session).length;
	const soFar = count === 0 ? triageWords.nobodySorted : triageWords.soFar(count);
	const title = nobody ? triageWords.nobody : left === 0 ? triageWords.done : soFar;
	container.createDiv({ cls: "rapport-triage-name", text: title, attr: { role: "heading", "aria-level": "2" } });
	const hint = nobody ? triageWords.nobodyHint : left === 0 ? triageWords.doneHint : triageWords.left(left);
	container.createDiv({ cls: "rapport-triage-what", text: hint });
	if (!nobody) drawPlaces(container, placesOf(rows, people.me, sorted(session)), cadences);
	drawRefusals(container, session, nameOf, actions);
	const buttons = container.createDiv("rapport-triage-ends");
	if (left > 0) addMainButton(buttons, triageWords.goOn, () => actions.again());
	addButton(buttons, "", () => actions.openList()).setText(triageWords.list);
	if (session.decisions.length > 0) addButton(buttons, "rapport-take-back", () => actions.takeBack()).setText(triageWords.takeBack);
	addButton(buttons, "", () => actions.close()).setText(triageWords.close);
}

function drawPlaces(container: HTMLElement, places: ReadonlyMap<Place, number>, cadences: Settings["cadences"]): void {
	const list = container.createEl("ul", "rapport-places");
	for (const [place, count] of places) {
		if (count === 0 && (place === "elsewhere" || place === "never")) continue;
		const line = list.createEl("li", "rapport-place");
		line.createSpan({ text: placeName(place) });
		line.createSpan({ cls: "rapport-what", text: place === "elsewhere" || place === "never" ? "" : spokenCadence(cadences[place]) });
		line.createSpan({ cls: "rapport-count", text: String(count) });
	}
}

function placeName(place: Place): string {
	if (place === "never") return triageWords.notTracked;
	return place === "elsewhere" ? triageWords.elsewhere : triageWords.circles[place];
}

function drawRefusals(container: HTMLElement, { decisions }: TriageSession, nameOf: (path: string) => string, actions: EndActions): void {
	const refusals = decisions.filter(({ refusal }) => refusal !== null);
	if (refusals.length === 0) return;
	const list = container.createDiv("rapport-refusals");
	list.createDiv({ cls: "rapport-refusals-title", text: triageWords.refusals });
	for (const { path, refusal } of refusals) {
		const button = addButton(list, "rapport-refusal", () => actions.open(path));
		showText(button, "rapport-name", nameOf(path));
		showText(button, "rapport-what", refusal);
	}
}
