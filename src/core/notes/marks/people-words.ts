/** Words by which folders, tags and values are named where people are kept, in the languages whose words are known besides English. */
const WORDS: Readonly<Record<string, string>> = {
	en:
		"people person persons contact contacts friend friends family colleague colleagues coworker coworkers co-worker co-workers " +
		"team client clients customer customers network crm relationship relationships stakeholder stakeholders acquaintances humans",
	de: "menschen person personen leute kontakt kontakte freunde familie kollegen bekannte kunden ansprechpartner adressbuch",
	fr: "personne personnes gens amis famille collègues connaissances",
	es: "persona personas gente contacto contactos amigos familia colegas clientes",
	it: "persone contatto contatti amici famiglia colleghi clienti rubrica",
	pt: "pessoa pessoas contato contatos contacto contactos amigos família colegas",
	nl: "mensen persoon personen contacten vrienden familie collega's klanten relaties",
	sv: "människor personer folk kontakter vänner familj kollegor",
	da: "mennesker personer kontakter venner familie kolleger",
	nb: "mennesker personer kontakter venner familie kolleger",
	pl: "ludzie osoby kontakty znajomi przyjaciele rodzina klienci",
	ru: "люди персоны контакты друзья знакомые семья коллеги клиенты",
	ja: "人物 人 人々 連絡先 知人 友人 友達 家族 同僚 名刺 アドレス帳",
	ko: "사람 사람들 인물 연락처 친구 친구들 가족 동료 인맥",
	zh: "人 人们 联系人 聯絡人 朋友 人脉 人脈 家人 同事 通讯录 通訊錄 客户 客戶",
};

const KNOWN = new Set(Object.values(WORDS).flatMap((words) => words.split(" ")));
// Digits, emoji and signs stand before a word to put it in order, `07-People`, or around it: `People 👥`.
const AROUND_WORD = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;
// `My people`, `Contacts & People`, `Familie und Freunde`.
const LITTLE_WORDS = new Set("my personal key and und et y e i и".split(" "));

/** Whether people are kept under a name, whatever signs stand around it: `07-People`, `People 👥`, `人物`, `Family & Friends`. */
export function namesPeople(name: string): boolean {
	const bare = name.normalize("NFC").replace(AROUND_WORD, "").toLowerCase();
	if (KNOWN.has(bare)) return true;
	const words = bare.split(/[\s_&+,]+/u).filter((word) => !LITTLE_WORDS.has(word));
	return words.length > 0 && words.every((word) => KNOWN.has(word));
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
