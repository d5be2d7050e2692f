import type { Day } from "../../notes/dates/day";
import { whatOf } from "../../notes/people/choosing";
import type { People } from "../../notes/people/people";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { spokenStanding } from "../../rhythm/spoken";
import { formWords } from "../../words/action";
import { capital } from "../../words/capital";
import { graphWords } from "../../words/graph";
import { personWords } from "../../words/graph-person";
import { statusWords } from "../../words/list";
import { listed } from "../../words/listed";
import { shortened } from "../../words/shortened";
import { otherEnd, tiesIn } from "./around";
import type { GraphPicture, PictureNode } from "./picture";
import { howTied } from "./told-tie";

const FEWEST_IN_GROUP = 3;
const LONGEST_GROUP = 40;

/** Of whom something is told, in which picture, and among whom. */
export interface AboutPerson {
	readonly picture: GraphPicture;
	readonly node: PictureNode;
	/** Where they have a note. */
	readonly row: ReconnectRow | undefined;
	readonly people: People;
}

/** What a card tells of somebody, in words; what there is not is empty. */
export interface ToldPerson {
	readonly name: string;
	/** Role, organizations, and what tells them apart from others of this name. */
	readonly facts: string;
	/** How it stands between us. */
	readonly standing: string;
	readonly why: string;
	/** What else they are: who decides, brokers, stance, circle, group. */
	readonly also: string;
	readonly influence: string;
	/** By how many ties, mentions left out. */
	readonly ties: string;
}

/** Tells of somebody in a picture. */
export function toldPerson({ picture, node, row, people }: AboutPerson): ToldPerson {
	const { kind, stance, circle, group } = node;
	const contact = row?.person.contact;
	const isMe = kind === "me";
	const about = contact === undefined ? "" : whatOf(people, contact);
	const count = (tiesIn(picture).get(node.id) ?? []).filter(({ mention }) => !mention).length;
	const found = group === null ? null : (picture.groups?.[group] ?? null);
	// Two who are tied are no news.
	const groupName = found === null || found.people < FEWEST_IN_GROUP ? null : shortened(found.name, LONGEST_GROUP);
	return {
		name: isMe ? graphWords.you : node.name,
		facts: isMe ? (contact === undefined ? graphWords.youHint : node.name) : kind === "ghost" ? graphWords.noNote : about,
		standing: isMe || row === undefined ? "" : standingOf(row, people.today),
		why: isMe ? "" : (contact?.why ?? ""),
		also: isMe
			? ""
			: listed(
					[
						node.decides ? personWords.decides : (contact?.decisionRole ?? null),
						node.broker ? personWords.broker : null,
						stance === null ? null : personWords.stances[stance],
						circle === null ? null : personWords.circle(formWords.circles[circle]),
						groupName === null ? null : personWords.group(groupName),
					],
					" · ",
				),
		influence: isMe ? "" : graphWords.influence(node.influence, node.estimated),
		ties: count === 0 ? personWords.noTies : personWords.ties(count),
	};
}

/** All that is told of somebody in one go, and what ties them to the one from whom somebody came to them; null: from nobody. */
export function spokenPerson(picture: GraphPicture, told: ToldPerson, id: string, from: PictureNode | null): string {
	const { name, facts, standing, why, also, ties } = told;
	return listed([name, facts, standing, why, also, ties, from === null || from.id === id ? null : spokenTie(picture, id, from)], ". ");
}

function spokenTie(picture: GraphPicture, id: string, from: PictureNode): string {
	const name = from.kind === "me" ? graphWords.you : from.name;
	const tie = (tiesIn(picture).get(from.id) ?? []).find((each) => otherEnd(each, from.id) === id);
	return tie === undefined ? personWords.notTied(name) : personWords.tiedBy(name, howTied(tie, from.id));
}

function standingOf({ rhythm, person }: ReconnectRow, today: Day): string {
	const said = spokenStanding(rhythm, person.contact.snoozeUntil, today);
	return rhythm.status === "planned" ? capital(said) : graphWords.standing(statusWords[rhythm.status].title, said);
}
