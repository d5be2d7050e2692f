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
	day: ["date", "day", "when", "datum", "fecha", "data", "dato", "дата", "日付", "日期", "날짜"],
	attendees: [
		...["attendees", "participants"],
		...["teilnehmer", "teilnehmende", "teilnehmerinnen", "anwesende"],
		...["présents", "participant·e·s"],
		...["asistentes", "participantes"],
		...["partecipanti", "presenti"],
		...["deelnemers", "aanwezigen"],
		...["deltagare", "närvarande", "deltagere", "deltakere"],
		...["uczestnicy", "obecni"],
		...["участники", "присутствующие"],
		...["参加者", "出席者", "参会人", "参会者", "与会者", "參加者", "與會者"],
		...["참석자", "참가자"],
	],
	people: ["people", "contacts", "person", "with"],
};
