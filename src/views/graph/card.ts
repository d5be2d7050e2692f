import { graphWords, shortened, statusWords } from "../../core/words";
import { spokenStanding } from "../../core/spoken";
import { type Tone, toned } from "./theme";
import type { PictureNode } from "../../core/network/picture";
import type { PictureTie } from "../../core/network/picture-ties";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { shortName } from "./paint-labels";
import type { Day } from "../../core/notes/day";

const LONGEST_NAME = 60;
const LONGEST_LINE = 140;

/** What the card beside somebody says, beyond what the graph shows of them. */
export interface CardText {
	/** How it stands with them, where they have a note. */
	readonly row: ReconnectRow | undefined;
	/** The tone of how it stands. */
	readonly tone: Tone;
	readonly today: Day;
	/** How to go on from here. */
	readonly hint: string | null;
}

/** Fills the card beside somebody: name, role and organisation, how it stands, and why they matter. */
export function fillPersonCard(card: HTMLElement, node: PictureNode, { row, tone, today, hint }: CardText): void {
	card.empty();
	const name = node.kind === "me" ? graphWords.you : shortName(node.name, LONGEST_NAME);
	const contact = row?.person.contact ?? null;
	card.createDiv({ cls: "rapport-graph-card-name", text: name, attr: { dir: "auto" } });
	if (contact !== null) line(card, "line", [contact.role, ...contact.organizations].filter((part) => part !== null).join(", "));
	if (node.kind === "ghost") line(card, "line", graphWords.noNote);
	if (node.kind === "me") line(card, "line", contact === null ? graphWords.youHint : shortName(node.name, LONGEST_NAME));
	else if (row !== undefined) {
		const standing = card.createDiv("rapport-graph-card-standing");
		toned(standing.createSpan("rapport-graph-dot"), tone);
		standing.createSpan({ text: graphWords.standing(statusWords[row.rhythm.status].title, spokenStanding(row.rhythm, today)) });
	}
	line(card, "why", contact?.why ?? "");
	if (node.kind !== "me") line(card, "faint", graphWords.influence(node.influence, node.estimated));
	line(card, "faint", hint ?? "");
}

/** Fills the card beside a tie: who, what ties them, and how strongly. */
export function fillTieCard(card: HTMLElement, tie: PictureTie, source: string, target: string): void {
	card.empty();
	const between = { none: "–", forward: "→", backward: "←", both: "↔" }[tie.arrow];
	const title = card.createDiv("rapport-graph-card-name");
	title.createSpan({ text: shortName(source, 30), attr: { dir: "auto" } });
	title.createSpan({ text: ` ${between} ` });
	title.createSpan({ text: shortName(target, 30), attr: { dir: "auto" } });
	line(card, "line", tie.kinds.map((kind) => graphWords.tieKinds[kind]).join(", "));
	if (!tie.mention) line(card, "faint", graphWords.tieStrength(tie.strength));
}

function line(card: HTMLElement, kind: "line" | "why" | "faint", text: string): void {
	if (text !== "") card.createDiv({ cls: `rapport-graph-card-${kind}`, text: shortened(text, LONGEST_LINE), attr: { dir: "auto" } });
}
