import type { ByLanguage } from "./language";

/** Words that say that nobody answered, that something was cancelled, and those that go on behind these: by whom, until when, why. */
export interface OutcomeWords {
	readonly unanswered: readonly string[];
	readonly cancelled: readonly string[];
	readonly behind: readonly string[];
}

/** The words for what came of it that are read beside the English ones, which are settings. */
export const OUTCOMES: ByLanguage<OutcomeWords> = {
	de: outcomes(
		"keine Antwort, nicht erreicht, nicht abgenommen, nicht rangegangen, Mailbox, verpasster Anruf",
		"abgesagt, verschoben, ausgefallen, storniert",
		"auf, bis, von, vom, wegen, weil, da",
	),
	fr: outcomes(
		"pas de réponse, sans réponse, n'a pas répondu, message vocal, répondeur, appel manqué",
		"annulé, annulée, reporté, reportée",
		"à, au, aux, par, pour, jusqu'à, jusqu'au, car, faute, en raison",
	),
	es: outcomes(
		"sin respuesta, no contestó, no respondió, buzón de voz, llamada perdida",
		"cancelado, cancelada, pospuesto, pospuesta, aplazado, aplazada",
		"a, al, para, por, hasta, porque, debido",
	),
	it: outcomes(
		"nessuna risposta, non ha risposto, segreteria telefonica, chiamata persa",
		"annullato, annullata, rimandato, rimandata, rinviato, rinviata",
		"a, al, alla, da, dal, per, fino, perché, causa",
	),
	pt: outcomes(
		"sem resposta, não atendeu, não respondeu, correio de voz, chamada perdida",
		"cancelado, cancelada, adiado, adiada",
		"para, por, pelo, pela, até, porque, devido",
	),
	nl: outcomes(
		"geen antwoord, geen gehoor, niet opgenomen, voicemail, gemiste oproep",
		"afgezegd, geannuleerd, verplaatst, uitgesteld",
		"naar, tot, door, wegens, vanwege, omdat",
	),
	sv: outcomes(
		"inget svar, svarade inte, röstbrevlåda, missat samtal",
		"inställt, inställd, avbokat, uppskjutet",
		"till, av, på grund, eftersom",
	),
	da: outcomes("intet svar, svarede ikke, telefonsvarer, ubesvaret opkald", "aflyst, udsat", "til, af, på grund, fordi"),
	nb: outcomes("ikke svar, svarte ikke, telefonsvarer, tapt anrop", "avlyst, utsatt", "til, av, på grunn, fordi"),
	pl: outcomes(
		`brak odpowiedzi, nie odebrał, nie odebrała, nie odpowiedział, nie odpowiedziała, poczta głosowa,
		nieodebrane połączenie`,
		"odwołane, odwołany, odwołana, przełożone, przełożony",
		"na, do, przez, z powodu, bo",
	),
	ru: outcomes(
		"без ответа, не ответил, не ответила, не отвечает, пропущенный звонок, автоответчик",
		"отменено, отменена, отменён, отменили, перенесено, перенесена, перенесли",
		"на, до, из-за, по, потому",
	),
	ja: outcomes("応答なし, 返事なし, 返信なし, 不在, 留守電, 不在着信", "キャンセル, 中止, 延期"),
	ko: outcomes("응답 없음, 답장 없음, 부재중, 부재중 전화, 음성사서함", "취소, 취소됨, 연기, 연기됨"),
	zh: outcomes(
		"无人接听, 没接, 未接, 未接来电, 没有回复, 未回复, 語音留言, 语音留言, 無人接聽, 沒有回覆",
		"取消, 已取消, 推迟, 延期, 改期, 推遲",
	),
};

function outcomes(unanswered: string, cancelled: string, behind = ""): OutcomeWords {
	const [noAnswer = [], calledOff = [], goesOn = []] = [unanswered, cancelled, behind].map((words) => words.split(/,\s+/u));
	return { unanswered: noAnswer, cancelled: calledOff, behind: goesOn };
}
