import type { ChannelName } from "./channels";
import { type Said, SAYS_NOTHING } from "./expected";
import type { Language } from "./months";
import type { Maker } from "./scene";

type Told = readonly [text: string, channel: ChannelName, outcome: "unanswered" | "cancelled" | "neither"];

const ENGLISH: readonly Told[] = [
	["Call, no answer", "call", "unanswered"],
	["Called – left a voicemail", "call", "unanswered"],
	["Email to the office bounced", "email", "unanswered"],
	["pricing: missed call", "other", "unanswered"],
	["phone, she did not answer", "call", "unanswered"],
	["Lunch cancelled", "meal", "cancelled"],
	["Dinner was called off by her", "meal", "cancelled"],
	["Call, postponed", "call", "cancelled"],
	["Cancelled: the budget", "other", "cancelled"],
	["Meeting (rescheduled)", "meeting", "cancelled"],
	["Coffee, no answer on the budget", "coffee", "neither"],
	["Call about a cancelled flight", "call", "neither"],
	["pricing, then the plans, all postponed plans", "other", "neither"],
];
const OTHERS: Readonly<Record<Language, readonly Told[]>> = {
	en: ENGLISH,
	de: [
		["Anruf, keine Antwort", "call", "unanswered"],
		["Treffen abgesagt", "meeting", "cancelled"],
		["Kaffee am See", "coffee", "neither"],
		["Spaziergang mit dem Hund", "walk", "neither"],
	],
	fr: [
		["Appel, pas de réponse", "call", "unanswered"],
		["Réunion annulée", "meeting", "cancelled"],
		["Café au bord du lac", "coffee", "neither"],
		["Promenade dans le parc", "walk", "neither"],
	],
};

/** Writes a text that tells in words that nobody answered or that nothing came of it, or seems to; in English or the language of the app. */
export function toldOutcome({ dice, language }: Maker): Said & { readonly text: string; readonly forms: readonly string[] } {
	const isEnglish = language === "en" || dice.chance(0.25);
	const [text, channel, outcome] = dice.pick(isEnglish ? ENGLISH : OTHERS[language]);
	return {
		...SAYS_NOTHING,
		text,
		channel,
		topic: text,
		answered: outcome === "unanswered" ? false : null,
		cancelled: outcome === "cancelled",
		forms: [`words tell: ${outcome}`, ...(isEnglish ? [] : [`words of ${language}`])],
	};
}
