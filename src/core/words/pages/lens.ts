import { countedPeople } from "../counted";
import { graphWords } from "../graph";

/** Words of the lenses of the graph. */
export const lensWords = {
	lenses: {
		network: "Network: who knows and sways whom",
		circles: "Circles: how close people are to you",
		stakeholders: "Stakeholders: influence and interest",
		organizations: "Organizations: who belongs where",
	},
	names: { network: "Network", circles: "Circles", stakeholders: "Stakeholders", organizations: "Organizations" },
	ringsBy: "Rings by",
	ringChoices: { closeness: "Closeness to you", influence: "Influence" },
	rings: {
		closeness: ["Inner", "Close", "Active", "Network", "No tie to you"],
		influence: ["Influence 75–100", "50–74", "25–49", "0–24"],
	},
	fields: {
		"manage-closely": "Manage closely",
		"keep-satisfied": "Keep satisfied",
		"keep-informed": "Keep informed",
		monitor: "Monitor",
	},
	influence: "Influence",
	interest: "Interest",
	lacking: (placed: number, lacking: number): string =>
		`${placed === 0 ? "Nobody’s note states influence and interest yet. " : ""}` +
		`${placed === 0 ? countedPeople(lacking) : `${lacking} more`} ${lacking === 1 && placed > 0 ? "lacks" : "lack"} one or both: ` +
		"write “influence” and “interest”, 1 to 5, in the properties of a note.",
	noOrganizations: "Nobody’s organization is known yet. Write “organization: Name” in the properties of a note.",
	noOrganization: "No organization",
	otherOrganizations: graphWords.others,
	organization: (name: string, people: number): string => `${name} · ${people}`,
	/** Those of no organization who are tied to the people of one more than to others. */
	beside: (organization: string): string => `Near ${organization}`,
	oneOrganization: "One organization",
	allOrganizations: "All organizations",
	whoDecides: "Who decides?",
	noLine: "Reports to nobody known",
	fromOutside: "Sway them from outside",
	stances: { champion: "Champion", supporter: "Supporter", neutral: "Neutral", sceptic: "Sceptic", opponent: "Opponent" },
	said: (lens: string, groups: readonly { readonly name: string; readonly people: number }[]): string =>
		groups.length === 0 ? `${lens}.` : `${lens}. ${groups.map(({ name, people }) => `${name}: ${people}`).join(", ")}.`,
};
