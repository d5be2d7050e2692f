import type { Dice } from "./dice";
import type { Language } from "./months";
import type { Vault } from "../../small-vault";

/** In which vault, with which settings, on which day a note is read. */
export interface Scene {
	readonly today: string;
	readonly dateOrder: "dmy" | "mdy" | null;
	readonly mentions: "channel" | "all" | "off";
	readonly language: Language;
	readonly dailyNotes: { readonly folder: string; readonly format: string };
}

/** What makes notes: dice, and the scene that the notes are read in. */
export interface Maker extends Scene {
	readonly dice: Dice;
}

const TODAYS = ["2024-04-10", "2024-04-10", "2024-02-29", "2025-12-31", "2026-01-01", "2023-05-20", "2026-03-29"] as const;
const FORMATS = ["DD-MM-YYYY", "MM-DD-YYYY", "YYYYMMDD", "DD.MM.YYYY", "D MMMM YYYY", "YYYY/MM/YYYY-MM-DD", "YYYY.MM.DD"] as const;
const ENGLISH_FORMATS = ["YYYY-MM-DD dddd", "MMMM Do, YYYY", "MMM D, YYYY"] as const;

/** A scene as the dice fall. */
export function sceneOf(dice: Dice): Scene {
	const language = dice.pick(["en", "en", "en", "de", "de", "fr", "fr"] as const);
	return {
		today: dice.pick(TODAYS),
		dateOrder: dice.pick([null, null, "dmy", "mdy"] as const),
		mentions: dice.pick(["channel", "channel", "all", "off"] as const),
		language,
		dailyNotes: {
			folder: dice.pick(["", "Daily"]),
			format: dice.chance(0.2)
				? "YYYY-MM-DD"
				: dice.pick(language === "en" ? [...FORMATS, ...ENGLISH_FORMATS, ...ENGLISH_FORMATS, ...ENGLISH_FORMATS] : FORMATS),
		},
	};
}

/** The vault of a scene, in which everybody below `People` is a person. */
export function vaultOf({ today, dateOrder, mentions, language, dailyNotes }: Scene, me: string): Vault {
	const settings = { peopleFolders: ["People"], me, dateOrder, mentions };
	const habits = { dailyNotes, language };
	return { today, settings, habits };
}
