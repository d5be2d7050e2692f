import { tiesIn } from "../../../core/network/picture/around";
import type { GraphPicture, PictureNode } from "../../../core/network/picture/picture";
import { type AboutPerson, toldPerson } from "../../../core/network/picture/told-person";
import { toldTie } from "../../../core/network/picture/told-tie";
import type { Day } from "../../../core/notes/dates/day";
import { graphWords } from "../../../core/words/graph";
import { personWords } from "../../../core/words/graph-person";
import { listed } from "../../../core/words/listed";
import { shortened } from "../../../core/words/shortened";
import type { World } from "../../../core/world";
import { showText } from "../../parts/show-text";
import { shortName } from "../canvas/names";
import type { SceneTie } from "../canvas/scene/scene";
import { toned, toneOf } from "../canvas/scene/theme";

const LONGEST_NAME = 60;
// In a card that can be read in peace, and in one beside the pointer.
const [LONGEST_LINE, LONGEST_BESIDE] = [240, 110];
const LONGEST_IN_LINE = 30;
const MOST_TIES = 3;
// So many lines that tell of two people with several relations.
const MOST_TOLD = 5;

/** Somebody as a card tells of them; null where they are not in the picture. */
export function aboutIn({ picture, world }: { readonly picture: GraphPicture; readonly world: World }, id: string): AboutPerson | null {
	const node = picture.nodes.find((each) => each.id === id);
	const row = world.rows.find(({ person }) => person.contact.path === id);
	return node === undefined ? null : { picture, node, row, people: world.people };
}

/** Fills the card beside somebody on whom the pointer is: who they are, how it stands, why they matter, and their strongest ties. */
export function fillPersonCard(card: HTMLElement, about: AboutPerson): void {
	card.empty();
	showText(card, "rapport-graph-card-name", shortName(toldPerson(about).name, LONGEST_NAME));
	addFacts(card, about, LONGEST_BESIDE);
	const { picture, node, people } = about;
	const names = new Map(picture.nodes.map(({ id, name, kind }) => [id, kind === "me" ? graphWords.you : name]));
	const ties = (tiesIn(picture).get(node.id) ?? []).filter(({ mention }) => !mention);
	for (const tie of ties.slice(0, MOST_TIES)) {
		const { other, how } = toldTie(tie, node.id, people.today);
		line(card, "tie", `${shortName(names.get(other) ?? other, LONGEST_IN_LINE)}: ${how}`);
	}
	if (ties.length > MOST_TIES) line(card, "faint", personWords.moreEvidence(ties.length - MOST_TIES));
}

/** Adds what is told of somebody below their name. */
export function addFacts(card: HTMLElement, about: AboutPerson, longest = LONGEST_LINE): void {
	const { facts, standing, why, also, influence } = toldPerson(about);
	line(card, "line", facts, longest);
	if (standing !== "") {
		const stands = card.createDiv("rapport-graph-card-standing");
		toned(stands.createSpan("rapport-graph-dot"), toneOf(about.node, "coldness"));
		stands.createSpan({ text: standing });
	}
	line(card, "why", why, longest);
	line(card, "line", also);
	line(card, "faint", influence);
}

/** Fills the card beside a tie: who, all that ties them, and how strongly. */
export function fillTieCard(card: HTMLElement, tie: SceneTie, today: Day): void {
	card.empty();
	const { source, target, arrow, mention, strength } = tie;
	const title = card.createDiv("rapport-graph-card-name");
	const name = (node: PictureNode): void =>
		showText(title, "", node.kind === "me" ? graphWords.you : shortName(node.name, LONGEST_IN_LINE), "span");
	name(source);
	title.createSpan({ text: ` ${{ none: "–", forward: "→", backward: "←", both: "↔" }[arrow]} ` });
	name(target);
	// On another day than the last no later line tells of it.
	const until = tie.evidence.filter(({ day }) => day === null || day <= today);
	const { how, evidence } = toldTie({ ...tie, source: source.id, target: target.id, evidence: until }, source.id, today);
	line(card, "line", how);
	const told = mention ? null : graphWords.tieStrength(strength);
	if (tie.strands === null) return line(card, "faint", listed([told, evidence[0]?.said ?? null], " · "));
	for (const { said } of evidence.slice(0, MOST_TOLD)) line(card, "faint", said);
	line(card, "faint", listed([evidence.length > MOST_TOLD ? personWords.moreEvidence(evidence.length - MOST_TOLD) : null, told], " · "));
}

function line(card: HTMLElement, kind: "line" | "why" | "tie" | "faint", text: string, longest = LONGEST_LINE): void {
	showText(card, `rapport-graph-card-${kind}`, shortened(text, longest));
}
