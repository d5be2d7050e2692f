/** What a property of a person note means. */
export type Meaning =
	| "aliases"
	| "email"
	| "organization"
	| "role"
	| "why"
	| "circle"
	| "cadence"
	| "importance"
	| "influence"
	| "interest"
	| "stance"
	| "decision-role"
	| "knows"
	| "influences"
	| "reports-to"
	| "introduced-by"
	| "works-with"
	| "mentors"
	| "interests"
	| "schools"
	| "programs"
	| "places"
	| "groups"
	| "offers"
	| "needs"
	| "birthday"
	| "last-contact"
	| "snooze-until"
	| "status"
	| "kin"
	| "no-intro"
	| "me";

/** Under which names each meaning is read; the first is the one that is written. */
export type PropertyNames = Readonly<Record<Meaning, readonly [string, ...string[]]>>;

/** The names of docs/rules.md, section 1. */
export const PROPERTY_NAMES: PropertyNames = {
	aliases: ["aliases", "alias"],
	email: ["email", "e-mail", "mail", "emails"],
	organization: ["organization", "organisation", "company", "org", "employer", "work"],
	role: ["role", "job title", "position", "title"],
	why: ["why", "why they matter", "reason"],
	circle: ["circle", "tier"],
	cadence: ["cadence", "cadence days", "frequency", "contact frequency", "reach out frequency", "keep in touch", "prm-cadence"],
	importance: ["importance", "priority"],
	influence: ["influence", "power"],
	interest: ["interest"],
	stance: ["stance", "sentiment", "support"],
	"decision-role": ["decision-role", "buying role"],
	knows: ["knows", "friends", "contacts"],
	influences: ["influences"],
	"reports-to": ["reports-to", "manager", "boss"],
	"introduced-by": ["introduced-by", "met through"],
	"works-with": ["works-with"],
	mentors: ["mentors"],
	interests: ["interests", "hobbies"],
	schools: ["schools", "school", "alumni"],
	programs: ["programs", "programmes", "projects"],
	places: ["places", "location", "city"],
	groups: ["groups", "communities"],
	offers: ["offers", "skills", "can help with"],
	needs: ["needs", "asks", "looking for"],
	birthday: ["birthday", "born", "BDAY"],
	"last-contact": ["last-contact", "last contacted", "last interaction", "last touch", "prm-last-contacted"],
	"snooze-until": ["snooze-until", "next follow up", "prm-snooze-until"],
	status: ["status"],
	kin: ["kin", "family"],
	"no-intro": ["no-intro"],
	me: ["me", "is_self"],
};
