import { isDigitCode, isPlainWordCode } from "../text/blanks";
import { plainMonth } from "./month-names";

/**
 * The days of the week by language, in full and (behind the bar) short. Where a language has but one letter for a day, or has the name
 * of another one, its names are left out.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
	en: "monday tuesday wednesday thursday friday saturday sunday | mon tue tues wed thu thur thurs fri sat sun",
	af: "maandag dinsdag woensdag donderdag vrydag saterdag sondag | ma di wo do vr sa so",
	bg: "понеделник вторник сряда четвъртък петък събота неделя | пн вт ср чт пт сб нд",
	ca: "dilluns dimarts dimecres dijous divendres dissabte diumenge | dl dt dc dj dv ds dg",
	cs: "pondělí úterý středa čtvrtek pátek sobota neděle | po út st čt pá so ne",
	da: "mandag tirsdag onsdag torsdag fredag lørdag søndag | man tirs ons tors fre lør søn",
	de: "montag dienstag mittwoch donnerstag freitag samstag sonntag | mo di mi do fr sa so",
	el: "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή | δευ τρί τετ πέμ παρ σάβ κυρ",
	es: "lunes martes miércoles jueves viernes sábado domingo | lun mar mié jue vie sáb dom",
	et: "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev | ",
	eu: "astelehena asteartea asteazkena osteguna ostirala larunbata igandea | al ar az og or lr ig",
	fi: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai | ma ti ke to pe la su",
	fr: "lundi mardi mercredi jeudi vendredi samedi dimanche | lun mar mer jeu ven sam dim",
	gl: "luns martes mércores xoves venres sábado domingo | luns mar mér xov ven sáb dom",
	hr: "ponedjeljak utorak srijeda četvrtak petak subota nedjelja | pon uto sri čet pet sub ned",
	hu: "hétfő kedd szerda csütörtök péntek szombat vasárnap | sze cs szo",
	id: "senin selasa rabu kamis jumat sabtu minggu | sen sel rab kam jum sab min",
	is: "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur | mán þri mið fim fös lau sun",
	it: "lunedì martedì mercoledì giovedì venerdì sabato domenica | lun mar mer gio ven sab dom",
	lt: "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis | pr an tr kt pn št sk",
	lv: "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena | pirmd otrd trešd ceturtd piektd sestd svētd",
	nb: "mandag tirsdag onsdag torsdag fredag lørdag søndag | man tir ons tor fre lør søn",
	nl: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag | ma di wo do vr za zo",
	pl: "poniedziałek wtorek środa czwartek piątek sobota niedziela | pon wt śr czw pt sob niedz",
	pt: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta quinta sexta | seg
	ter qua qui sex sáb dom`,
	ro: "luni marți miercuri joi vineri sâmbătă duminică | lun mar mie joi vin sâm dum",
	ru: "понедельник вторник среда четверг пятница суббота воскресенье | пн вт ср чт пт сб вс",
	sk: "pondelok utorok streda štvrtok piatok sobota nedeľa | po ut st št pi so ne",
	sl: "ponedeljek torek sreda četrtek petek sobota nedelja | pon tor sre čet pet sob ned",
	sr: "ponedeljak utorak sreda četvrtak petak subota nedelja | pon uto sre čet pet sub ned",
	sv: "måndag tisdag onsdag torsdag fredag lördag söndag | mån tis ons tors fre lör sön",
	tr: "pazartesi salı çarşamba perşembe cuma cumartesi pazar | pzt sal çar per cum cmt paz",
	uk: "понеділок вівторок середа четвер пʼятниця субота неділя | пн вт ср чт пт сб нд",
	be: "панядзелак аўторак серада чацвер пятніца субота нядзеля | пн аў ср чц пт сб нд",
};
// Those of East Asia, which need no blank behind a date.
const EAST_ASIAN = String.raw`(?:星期|禮拜|礼拜|週|周)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일`;
const ONE_OF_THEM = new RegExp(`^(?:${EAST_ASIAN})$`, "u");
const WORD = String.raw`[\p{L}\p{M}'’ʼ]{2,15}(?:-feira)?`;
const OPEN = String.raw`[(（[［【]`;
const CLOSE = String.raw`[)）\]］】]`;
// The gap may hold the article with which a date goes on: "Montag, den 5. Mai".
const ARTICLE = String.raw`(?:(?:den|el|il|le)[ \t]+)?`;
const BEFORE = new RegExp(
	String.raw`^(?:${OPEN}(?<inside>${WORD}|${EAST_ASIAN}|[月火水木金土日월화수목금토일])\.?${CLOSE}[ \t]*|(?<east>${EAST_ASIAN})[，、,]?[ \t]*` +
		String.raw`|(?<bare>${WORD})(?:(?<mark>\.?,|\.)[ \t]*|[ \t]+))${ARTICLE}`,
	"iu",
);
const IN_BRACKETS = new RegExp(
	String.raw`^[ \t]*${OPEN}(?<inside>${WORD}|${EAST_ASIAN}|[月火水木金土日월화수목금토일])\.?${CLOSE}(?!\()`,
	"u",
);
const BARE = new RegExp(String.raw`^(?:,[ \t]*|[ \t]+)(?<bare>${WORD})(?<mark>(?:\.(?!\.))?)(?![\p{L}\p{N}])(?!-\p{L})`, "u");
const EAST = new RegExp(String.raw`^(?:[，、,][ \t]*|[ \t]*)(?:${EAST_ASIAN})`, "u");
const LONGEST = 40;

/** Where what follows a weekday begins that stands at a place of a text; the place itself where none stands there. */
export function behindWeekday(text: string, at: number, language: string): number {
	const code = text.charCodeAt(at);
	if (isPlainWordCode(code) ? !mayBeWeekday(text, at) : code < 0x80 && !OPENING.includes(text.charAt(at))) return at;
	const found = BEFORE.exec(text.slice(at, at + LONGEST));
	if (found === null) return at;
	const { bare, inside, mark } = found.groups ?? {};
	const named = bare ?? inside ?? "";
	const isWeekday = bare === undefined ? inside === undefined || isInBrackets(inside) : isBare(named, mark !== undefined, language);
	return isWeekday ? at + found[0].length : at;
}

/** Where a weekday ends that belongs to the date before a place of a text; the place itself where none stands there. */
export function weekdayEnd(text: string, at: number, language: string): number {
	const code = text.charCodeAt(at);
	if (code < 0x80 && !FOLLOWING.includes(text.charAt(at))) return at;
	const behind = text.slice(at, at + LONGEST);
	const bracketed = IN_BRACKETS.exec(behind);
	if (bracketed !== null) return isInBrackets(bracketed.groups?.["inside"] ?? "") ? at + bracketed[0].length : at;
	// Glued to a digit it is no more than the date before it.
	const east = isDigitCode(text.charCodeAt(at - 1)) && code >= 0x80 && code !== COMMA && code !== LIST_COMMA ? null : EAST.exec(behind);
	if (east !== null) return at + east[0].length;
	const { bare = "", mark = "" } = BARE.exec(behind)?.groups ?? {};
	return isBare(bare, mark !== "", language) ? at + behind.indexOf(bare) + bare.length + mark.length : at;
}

// By the first word alone: most lines begin with no weekday.
function mayBeWeekday(text: string, at: number): boolean {
	let end = at;
	while (isPlainWordCode(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	if (end - at > LONGEST_NAME || (next < 0x80 && !BEHIND.includes(text.charAt(end)))) return false;
	return next >= 0x80 || namesOf().has(text.slice(at, end).toLowerCase());
}

function isInBrackets(word: string): boolean {
	return word.length === 1 || ONE_OF_THEM.test(word) || namesOf().has(plainMonth(word));
}

// A short name may be a word of its own: of other languages it needs a mark behind it, in English and German its capital.
function isBare(word: string, isMarked: boolean, language: string): boolean {
	if (word === "") return false;
	const known = namesOf().get(plainMonth(word));
	if (known === undefined) return false;
	if (known.isFull) return true;
	const own = known.languages.includes("en") ? "en" : known.languages.find((each) => each === language.slice(0, 2));
	if (own === undefined || word === "to") return isMarked;
	return isMarked || (own !== "en" && own !== "de") || word !== word.toLowerCase();
}

const OPENING = "([";
const FOLLOWING = " \t,([";
const BEHIND = " \t.,-";
const LONGEST_NAME = 15;
const [COMMA, LIST_COMMA] = [0xff0c, 0x3001];

interface Weekday {
	readonly languages: readonly string[];
	readonly isFull: boolean;
}

let names: ReadonlyMap<string, Weekday> | null = null;

function namesOf(): ReadonlyMap<string, Weekday> {
	names ??= madeNames();
	return names;
}

function madeNames(): ReadonlyMap<string, Weekday> {
	const found = new Map<string, Weekday>();
	for (const [language, written] of Object.entries(LANGUAGES)) {
		written.split("|").forEach((part, at) => {
			for (const name of part.trim().split(/\s+/u).map(plainMonth)) {
				const known = found.get(name);
				found.set(name, { languages: [...(known?.languages ?? []), language], isFull: at === 0 || known?.isFull === true });
			}
		});
	}
	return found;
}
