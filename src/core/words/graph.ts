import { formWords } from "./action";
import { countedPeople } from "./counted";
import { statusWords } from "./list";
import { listed, listedNames } from "./listed";
import { shortened } from "./shortened";

/** What a picture holds, to be told in a sentence. */
interface ToldCounts {
	/** Whom it is about, where it is a part of the network. */
	readonly near: readonly string[] | null;
	readonly people: number;
	readonly ties: number;
	readonly groups: number;
	/** How many I am tied to. */
	readonly mine: number;
	/** Whoever of importance is coldest; null where nobody is due. */
	readonly coldest: string | null;
}

/** Words of the graph of influencers. */
export const graphWords = {
	title: "Influencers",
	you: "You",
	youHint: "Choose which note is about you",
	picture: ({ near, people, ties, groups, mine, coldest }: ToldCounts): string =>
		listed(
			[
				listed([
					`${near === null ? "Graph of influencers" : nearTo(near)}: ${countedPeople(people)}`,
					ties === 1 ? "1 tie" : `${ties} ties`,
					groups === 0 ? null : groups === 1 ? "1 group" : `${groups} groups`,
				]),
				mine === 0 ? "You are tied to nobody yet" : `You are tied to ${mine}`,
				coldest === null ? null : `Coldest of those who matter: ${coldest}`,
				"Arrow keys go from one person to the next, brackets along a person's ties by strength, space begins there, " +
					"Backspace goes back, Enter opens the note, " +
					"Shift with arrows moves the view, plus and minus zoom, 0 shows all, Home goes to the middle, " +
					"N goes on to whoever stands out beyond the edge" +
					(near === null ? ", / searches, X selects somebody with others, L shows it as a list" : ""),
			],
			". ",
		) + ".",
	search: formWords.findPerson,
	colourBy: "Colour by",
	colourings: {
		organization: formWords.organization,
		group: "Group",
		coldness: "Coldness",
		stance: "Stance",
		circle: formWords.circle,
	},
	show: "What is shown",
	shown: { mentions: "Links between notes", ghosts: "People without a note", mine: "Ties to you" },
	fit: "Show all",
	beyond: (count: number): string => `${count} beyond the edge`,
	nobodyBeyond: "Nobody who stands out is beyond the edge.",
	ways: (to: string): string => `Ways to ${shortened(to, 40)}`,
	legend: "Legend",
	noNote: "No note yet",
	noOrganization: "No organization",
	others: (count: number): string => (count === 1 ? "1 more organization" : `${count} more organizations`),
	otherGroups: (count: number): string => (count === 1 ? "1 more group" : `${count} more groups`),
	noGroup: "In no group",
	groupsComing: "Groups are being found…",
	goneGroup: "A group that is no more",
	noStance: "No stance in the note",
	noCircle: "No circle",
	warmths: {
		"on-track": statusWords["on-track"].title,
		"due-soon": statusWords["due-soon"].title,
		due: statusWords.due.title,
		cold: statusWords.cold.title,
		asleep: "Dormant, or not yet in touch",
		off: "Not tracked, or snoozed",
	},
	inside: "In your organization",
	outside: "Outside, or not known",
	size: "Size: influence",
	estimated: "Hollow: influence estimated from ties",
	ghost: "Named, no note yet",
	width: "Width: strength of the tie; fainter: long ago",
	arrow: "Reports to, mentors, was introduced by",
	influences: "Influences",
	beside: "Dashed: influences, beside another relation",
	mention: "Linked from a note, no more",
	myTie: "Your own ties",
	myColouredTie: "Your own ties, by coldness",
	influence: (share: number, estimated: boolean): string =>
		`Influence ${Math.round(share * 100)} of 100${estimated ? ", estimated" : ""}`,
	standing: (status: string, standing: string): string => `${status}: ${standing}`,
	tieStrength: (share: number): string => `Strength ${Math.round(share * 100)} of 100`,
	tieKinds: {
		contact: "in touch",
		circle: "in your circle",
		together: "seen together",
		knows: "know each other",
		influences: formWords.relations.influences,
		"reports-to": formWords.relations["reports-to"],
		"introduced-by": "introduced by",
		"works-with": "work together",
		mentors: formWords.relations.mentors,
		mention: "linked",
	},
	shownOf: (shown: number, all: number): string => `${shown} of ${countedPeople(all)} shown`,
	showAll: "Show everybody",
	filter: "Show only",
	hidden: (count: number): string => `${count} hidden`,
	showHidden: (count: number): string => (count === 1 ? "Show again who is hidden" : `Show again the ${count} who are hidden`),
	unpinAll: (count: number): string =>
		count === 1 ? "Let the one who is pinned move again" : `Let the ${count} who are pinned move again`,
	createNote: "Create person note",
	noTies: "Nobody is tied to anybody yet. Write who knows whom, for instance “knows: [[Name]]”, in the properties of a person note.",
};

function nearTo(names: readonly string[]): string {
	return `Network near ${listedNames(names.map((name) => shortened(name)))}`;
}
