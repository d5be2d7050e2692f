import type { ByLanguage } from "./language";

/** Words that say that nobody answered, and that something was cancelled. */
export interface OutcomeWords {
	readonly unanswered: readonly string[];
	readonly cancelled: readonly string[];
}

/** The words for what came of it that are read beside the English ones, which are settings. */
export const OUTCOMES: ByLanguage<OutcomeWords> = {
	de: outcomes(
		"keine Antwort, nicht erreicht, nicht abgenommen, nicht rangegangen, Mailbox, verpasster Anruf",
		"abgesagt, verschoben, ausgefallen, storniert",
	),
	fr: outcomes(
		"pas de réponse, sans réponse, n'a pas répondu, message vocal, répondeur, appel manqué",
		"annulé, annulée, reporté, reportée",
	),
	es: outcomes(
		"sin respuesta, no contestó, no respondió, buzón de voz, llamada perdida",
		"cancelado, cancelada, pospuesto, pospuesta, aplazado, aplazada",
	),
	it: outcomes(
		"nessuna risposta, non ha risposto, segreteria telefonica, chiamata persa",
		"annullato, annullata, rimandato, rimandata, rinviato, rinviata",
	),
	pt: outcomes("sem resposta, não atendeu, não respondeu, correio de voz, chamada perdida", "cancelado, cancelada, adiado, adiada"),
	nl: outcomes("geen antwoord, geen gehoor, niet opgenomen, voicemail, gemiste oproep", "afgezegd, geannuleerd, verplaatst, uitgesteld"),
	sv: outcomes("inget svar, svarade inte, röstbrevlåda, missat samtal", "inställt, inställd, avbokat, uppskjutet"),
	da: outcomes("intet svar, svarede ikke, telefonsvarer, ubesvaret opkald", "aflyst, udsat"),
	nb: outcomes("ikke svar, svarte ikke, telefonsvarer, tapt anrop", "avlyst, utsatt"),
	pl: outcomes(
		`brak odpowiedzi, nie odebrał, nie odebrała, nie odpowiedział, nie odpowiedziała, poczta głosowa,
		nieodebrane połączenie`,
		"odwołane, odwołany, odwołana, przełożone, przełożony",
	),
	ru: outcomes(
		"без ответа, не ответил, не ответила, не отвечает, пропущенный звонок, автоответчик",
		"отменено, отменена, отменён, отменили, перенесено, перенесена, перенесли",
	),
	ja: outcomes("応答なし, 返事なし, 返信なし, 不在, 留守電, 不在着信", "キャンセル, 中止, 延期"),
	ko: outcomes("응답 없음, 답장 없음, 부재중, 부재중 전화, 음성사서함", "취소, 취소됨, 연기, 연기됨"),
	zh: outcomes(
		"无人接听, 没接, 未接, 未接来电, 没有回复, 未回复, 語音留言, 语音留言, 無人接聽, 沒有回覆",
		"取消, 已取消, 推迟, 延期, 改期, 推遲",
	),
};

function outcomes(unanswered: string, cancelled: string): OutcomeWords {
	return { unanswered: unanswered.split(/,\s+/u), cancelled: cancelled.split(/,\s+/u) };
}
