/** Under which names a note with a day of its own says when it was and who was there. */
export interface DatedNames {
	/** Properties that give a note its day. */
	readonly day: readonly string[];
	/** Properties that name who was there and nothing else; so do lines and sections of its body. */
	readonly attendees: readonly string[];
	/** Properties that name who was there where the note has a day: they mean other things, too. */
	readonly people: readonly string[];
}

/** The names of docs/rules.md, section 2. They are read in every language, for each means but one thing. */
export const DATED_NAMES: DatedNames = {
	day: ["date", "day", "when", "datum", "fecha", "data", "dato", "дата", "日付", "日時", "日期", "时间", "時間", "날짜", "일시"],
	attendees: [
		...["attendees", "participants"],
		...["teilnehmer", "teilnehmende", "teilnehmerinnen", "anwesende", "anwesend"],
		...["présents", "présentes", "participant·e·s"],
		...["asistentes", "participantes"],
		...["partecipanti", "presenti"],
		...["deelnemers", "aanwezigen", "aanwezig"],
		...["deltagare", "närvarande", "deltagere", "deltakere"],
		...["uczestnicy", "obecni"],
		...["участники", "присутствующие"],
		...["参加者", "出席者", "参加メンバー"],
		...["参会人", "参会者", "参会人员", "与会者", "与会人", "与会人员", "參加者", "與會者", "與會人員", "出席人員", "出席人员"],
		...["참석자", "참가자", "참석 인원"],
	],
	people: ["people", "contacts", "person", "with"],
};
