import type { PictureNode } from "../../core/network/picture/picture";
import type { Day } from "../../core/notes/dates/day";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { spokenStanding } from "../../core/rhythm/spoken";
import { capital } from "../../core/words/capital";
import { graphWords } from "../../core/words/graph";
import { statusWords } from "../../core/words/list";
import { listed } from "../../core/words/listed";
import { shortened } from "../../core/words/shortened";
import { showText } from "../parts/show-text";
import { shortName } from "./canvas/names";
import type { SceneTie } from "./canvas/scene";
import { toned, toneOf } from "./canvas/theme";

const LONGEST_NAME = 60;
const LONGEST_LINE = 140;

/** Fills the card beside somebody: name, role and organisation, how it stands, why they matter, and how a finger goes on. */
export function fillPersonCard(card: HTMLElement, node: PictureNode, row: ReconnectRow | undefined, today: Day, touch: boolean): void {
	card.empty();
	const { kind } = node;
	const name = shortName(node.name, LONGEST_NAME);
	const contact = row?.person.contact;
	showText(card, "rapport-graph-card-name", kind === "me" ? graphWords.you : name);
	if (contact !== undefined) line(card, "line", listed([contact.role, ...contact.organizations]));
	if (kind === "ghost") line(card, "line", graphWords.noNote);
	if (kind === "me") line(card, "line", contact === undefined ? graphWords.youHint : name);
	else if (row !== undefined) {
		const standing = card.createDiv("rapport-graph-card-standing");
		toned(standing.createSpan("rapport-graph-dot"), toneOf(node, "coldness"));
		const said = spokenStanding(row.rhythm, row.person.contact.snoozeUntil, today);
		const { status } = row.rhythm;
		standing.createSpan({ text: status === "planned" ? capital(said) : graphWords.standing(statusWords[status].title, said) });
	}
	line(card, "why", contact?.why ?? "");
	if (kind !== "me") line(card, "faint", graphWords.influence(node.influence, node.estimated));
	if (touch) line(card, "faint", kind === "ghost" ? graphWords.tapToCreate : graphWords.tapToOpen);
}

/** Fills the card beside a tie: who, what ties them, and how strongly. */
export function fillTieCard(card: HTMLElement, { source, target, arrow, kinds, mention, strength }: SceneTie): void {
	card.empty();
	const title = card.createDiv("rapport-graph-card-name");
	const name = (node: PictureNode): void => showText(title, "", node.kind === "me" ? graphWords.you : shortName(node.name, 30), "span");
	name(source);
	title.createSpan({ text: ` ${{ none: "–", forward: "→", backward: "←", both: "↔" }[arrow]} ` });
	name(target);
	line(card, "line", kinds.map((kind) => graphWords.tieKinds[kind]).join(", "));
	if (!mention) line(card, "faint", graphWords.tieStrength(strength));
}

function line(card: HTMLElement, kind: "line" | "why" | "faint", text: string): void {
	showText(card, `rapport-graph-card-${kind}`, shortened(text, LONGEST_LINE));
}
