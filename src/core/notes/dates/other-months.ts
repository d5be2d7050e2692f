import { plainMonth } from "./month-names";

/** The full names of months in languages other than English, January first; forms of one name stand beside each other. */
const LANGUAGES: readonly string[] = [
	"januarie februarie maart april mei junie julie augustus september oktober november desember",
	"януари февруари март април май юни юли август септември октомври ноември декември",
	"gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
	`ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září
	října/říjen listopadu/listopad prosince/prosinec`,
	"januar februar marts april maj juni juli august september oktober november december",
	"januar februar märz april mai juni juli august september oktober november dezember",
	`ιανουαρίου/ιανουάριος φεβρουαρίου/φεβρουάριος μαρτίου/μάρτιος απριλίου/απρίλιος μαΐου/μάιος ιουνίου/ιούνιος
	ιουλίου/ιούλιος αυγούστου/αύγουστος σεπτεμβρίου/σεπτέμβριος οκτωβρίου/οκτώβριος νοεμβρίου/νοέμβριος
	δεκεμβρίου/δεκέμβριος`,
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
	"urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua",
	`tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu
	kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu
	joulukuuta/joulukuu`,
	"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	"xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
	`siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj
	kolovoza/kolovoz rujna/rujan listopada/listopad studenoga/studeni prosinca/prosinac`,
	"január február március április május június július augusztus szeptember október november december",
	"januari februari maret april mei juni juli agustus september oktober november desember",
	"janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	`sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa
	rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis`,
	"janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
	"januar februar mars april mai juni juli august september oktober november desember",
	"januari februari maart april mei juni juli augustus september oktober november december",
	`stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień
	września/wrzesień października/październik listopada/listopad grudnia/grudzień`,
	"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	`января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь
	октября/октябрь ноября/ноябрь декабря/декабрь`,
	`januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september
	októbra/október novembra/november decembra/december`,
	"januar februar marec april maj junij julij avgust september oktober november december",
	"janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
	"januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
	"januari februari mars april maj juni juli augusti september oktober november december",
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	`січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень
	вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень`,
	`студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік мая/май чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень
	верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань`,
];
// Words that are first names or mean something else where no day stands before them: "Marco 2024", "the Mars 2020 rover".
const MEAN_MORE = new Set([
	"abril",
	"avril",
	"cerven",
	"duben",
	"ekim",
	"eylul",
	"julio",
	"kovas",
	"leden",
	"maja",
	"mars",
	"mart",
	"nisan",
]);

/**
 * The month (1–12) that a word names in full in some language, where only one can be meant; null for any other word. One that may be
 * something else, such as a first name, names a month only behind a day.
 */
export function monthElsewhere(word: string, isBehindDay: boolean): number | null {
	const name = plainMonth(word);
	// Without its cedilla the Portuguese March is a first name.
	if (name === "marco" && word.normalize("NFC").toLowerCase() !== "março") return null;
	if (!isBehindDay && MEAN_MORE.has(name)) return null;
	names ??= namesOfAll();
	return names.get(name) ?? null;
}

/** Another month (1–12) in the language and the form in which a name is written; null where the languages do not agree on it. */
export function monthLike(sample: string, month: number): string | null {
	const wanted = plainMonth(sample);
	const found = new Set<string>();
	for (const language of LANGUAGES) {
		const forms = language.split(/\s+/u).map((name) => name.split("/"));
		for (const name of forms) {
			const form = name.findIndex((each) => plainMonth(each) === wanted);
			const other = forms[month - 1] ?? [];
			if (form !== -1) found.add(other[form] ?? other[0] ?? "");
		}
	}
	const [only = "", ...others] = found;
	if (only === "" || others.length > 0) return null;
	return sample === sample.toLowerCase() ? only : only.charAt(0).toUpperCase() + only.slice(1);
}

// Made when the first word is looked up, for most vaults have none.
let names: ReadonlyMap<string, number | null> | null = null;

function namesOfAll(): ReadonlyMap<string, number | null> {
	const found = new Map<string, number | null>();
	for (const language of LANGUAGES) {
		language.split(/\s+/u).forEach((forms, index) => {
			for (const name of forms.split("/").map(plainMonth)) {
				const known = found.get(name);
				found.set(name, known === undefined || known === index + 1 ? index + 1 : null);
			}
		});
	}
	return found;
}
