import { graphWords, shortened, spokenStanding, statusWords } from "../../core/words";
import { type Tone, toned } from "./theme";
import type { PictureNode } from "../../core/network/picture";
import type { PictureTie } from "../../core/network/picture-ties";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { shortName } from "./paint-labels";
import type { Day } from "../../core/notes/day";

const LONGEST_NAME = 60;
const LONGEST_LINE = 90;
const LONGEST_WHY = 160;

/** Fills the card beside somebody: name, role and organisation, how it stands, and why they matter. */
export function fillPersonCard(card: HTMLElement, node: PictureNode, row: ReconnectRow | undefined, tone: Tone, today: Day, hint: string | null): void {
	card.empty();
	const name = node.kind === "me" ? graphWords.you : shortName(node.name, LONGEST_NAME);
	const contact = row?.person.contact;
	card.createDiv({ cls: "rapport-graph-card-name", text: name, attr: { dir: "auto" } });
	const what = [contact?.role, contact?.organizations.join(", ")].filter((part) => part !== undefined && part !== null && part !== "").join(", ");
	if (what !== "") line(card, shortened(what, LONGEST_LINE));
	if (node.kind === "ghost") line(card, graphWords.noNote);
	if (node.kind === "me") {
		line(card, contact === undefined ? graphWords.youHint : shortName(node.name, LONGEST_NAME));
	}
	if (row !== undefined && node.kind !== "me") {
		const standing = card.createDiv("rapport-graph-card-standing");
		toned(standing.createSpan("rapport-graph-dot"), tone);
		standing.createSpan({ text: graphWords.standing(statusWords[row.rhythm.status].title, spokenStanding(row.rhythm, today)) });
	}
	if (contact?.why !== undefined && contact.why !== null) card.createDiv({ cls: "rapport-graph-card-why", text: shortened(contact.why, LONGEST_WHY), attr: { dir: "auto" } });
	if (node.kind !== "me") faintLine(card, graphWords.influence(node.influence, node.estimated));
	if (hint !== null) faintLine(card, hint);
}

/** Fills the card beside a tie: who, what ties them, and how strongly. */
export function fillTieCard(card: HTMLElement, tie: PictureTie, source: string, target: string): void {
	card.empty();
	const between = { none: "–", forward: "→", backward: "←", both: "↔" }[tie.arrow];
	const title = card.createDiv("rapport-graph-card-name");
	title.createSpan({ text: shortName(source, 30), attr: { dir: "auto" } });
	title.createSpan({ text: ` ${between} ` });
	title.createSpan({ text: shortName(target, 30), attr: { dir: "auto" } });
	line(card, tie.kinds.map((kind) => graphWords.tieKinds[kind]).join(", "));
	if (!tie.mention) faintLine(card, graphWords.tieStrength(tie.strength));
}

function line(card: HTMLElement, text: string): void {
	card.createDiv({ cls: "rapport-graph-card-line", text, attr: { dir: "auto" } });
}

function faintLine(card: HTMLElement, text: string): void {
	card.createDiv({ cls: "rapport-graph-card-faint", text });
}
