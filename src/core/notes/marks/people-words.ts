/** Words by which folders, tags and values are named where people are kept, in the languages whose words are known besides English. */
const WORDS: Readonly<Record<string, string>> = {
	en:
		"people person persons contact contacts friend friends family colleague colleagues coworker coworkers co-worker co-workers " +
		"team client clients customer customers network crm relationship relationships",
	de: "menschen person personen leute kontakt kontakte freunde familie kollegen bekannte kunden",
	fr: "personne personnes gens amis famille collègues connaissances",
	es: "persona personas gente contacto contactos amigos familia colegas clientes",
	it: "persone contatto contatti amici famiglia colleghi clienti",
	pt: "pessoa pessoas contato contatos contacto contactos amigos família colegas",
	nl: "mensen persoon personen contacten vrienden familie collega's klanten",
	sv: "människor personer folk kontakter vänner familj kollegor",
	da: "mennesker personer kontakter venner familie kolleger",
	nb: "mennesker personer kontakter venner familie kolleger",
	pl: "ludzie osoby kontakty znajomi przyjaciele rodzina",
	ru: "люди контакты друзья знакомые семья коллеги",
	ja: "人物 人 人々 連絡先 知人 友人 友達 家族 同僚",
	ko: "사람 사람들 인물 연락처 친구 친구들 가족 동료",
	zh: "人 人们 联系人 聯絡人 朋友 人脉 人脈 家人 同事",
};

const KNOWN = new Set(Object.values(WORDS).flatMap((words) => words.split(" ")));
// Digits, emoji and signs stand before a word to put it in order: `07-People`, `👥 people`.
const BEFORE_WORD = /^[^\p{L}]+/u;

/** Whether a name is one under which people are kept, after digits, emoji and signs: `07-People`, `👥 people`, `人物`. */
export function namesPeople(name: string): boolean {
	return KNOWN.has(name.normalize("NFC").replace(BEFORE_WORD, "").trim().toLowerCase());
}

const PART = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const LITTLE = "van|von|de|der|den|da|di|la|le|al|el|bin|ben|ter|du|dos|zu|af|av";
const FULL_NAME = new RegExp(`^${PART}(?: (?:${PART}|${LITTLE})){1,4}$`, "u");
const TURNED_NAME = new RegExp(`^${PART}(?: ${PART})?, ${PART}(?: ${PART}){0,2}$`, "u");
const SIGN = String.raw`@|\p{Extended_Pictographic}[\p{M}\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*`;
const MARKED_NAME = new RegExp(String.raw`^(?:${SIGN}) ?\p{L}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,3}$`, "u");
// Letters of a script without capitals, as in 山田太郎, 김민준 or محمد علي.
const OTHER_NAME = /^[\p{Lo}\p{M}ー・]{2,12}(?:[ ・][\p{Lo}\p{M}ー]{1,12}){0,3}$/u;

/** Whether a note is named like somebody: `Ada Lovelace`, `Lovelace, Ada`, `@Ada`, `🧑 Ada Lovelace`, `山田太郎`. */
export function looksLikeName(name: string): boolean {
	// Most other names hold a number.
	return !/\d/u.test(name) && [FULL_NAME, TURNED_NAME, MARKED_NAME, OTHER_NAME].some((form) => form.test(name));
}
