import type { ByLanguage } from "./language";

/** Headings of person notes: of sections that hold entries, and of sections whose dates are facts about somebody. */
export interface Headings {
	readonly log: readonly string[];
	readonly facts: readonly string[];
}

/** The headings that are read beside the English ones, which are settings. */
export const HEADINGS: ByLanguage<Headings> = {
	de: headings(
		`Interaktionen, Interaktionsverlauf, Kontaktverlauf, Kontaktprotokoll, Kontakthistorie, Verlauf, Protokoll,
		Logbuch, Treffen, Begegnungen, Besprechungen, Gespräche, Gesprächsverlauf, Gesprächsnotizen, Unterhaltungen`,
		`Fakten, Biografie, Biographie, Hintergrund, Über, Karriere, Werdegang, Beruflicher Werdegang, Lebenslauf,
		Erfahrung, Berufserfahrung, Positionen, Stationen, Ausbildung, Bildung, Familie, Wichtige Daten,
		Wichtige Termine, Jahrestage, Lebensereignisse, Meilensteine, Geschichte, Zeitleiste, Chronik`,
	),
	fr: headings(
		`Interactions, Historique des interactions, Journal, Journal des contacts, Journal des échanges, Échanges,
		Historique des échanges, Rencontres, Réunions, Rendez-vous, Entretiens, Conversations, Discussions`,
		`Faits, Biographie, Contexte, À propos, Carrière, Parcours, Parcours professionnel, Expérience, Postes, Emplois,
		Formation, Études, Famille, Dates clés, Dates importantes, Anniversaires, Événements, Étapes, Historique,
		Histoire, Chronologie`,
	),
	es: headings(
		`Interacciones, Historial de interacciones, Registro, Registro de contacto, Registro de contactos,
		Historial de contacto, Bitácora, Encuentros, Reuniones, Conversaciones, Historial de conversaciones`,
		`Datos, Hechos, Biografía, Antecedentes, Acerca de, Sobre, Carrera, Trayectoria, Historia laboral, Experiencia,
		Puestos, Empleo, Educación, Formación, Estudios, Familia, Fechas clave, Fechas importantes, Aniversarios,
		Hitos, Historia, Historial, Cronología`,
	),
	it: headings(
		`Interazioni, Cronologia delle interazioni, Registro, Registro dei contatti, Storico dei contatti, Diario,
		Incontri, Riunioni, Colloqui, Conversazioni, Cronologia delle conversazioni`,
		`Fatti, Dati, Biografia, Contesto, Informazioni, Carriera, Percorso, Esperienza, Esperienze, Posizioni, Impiego,
		Istruzione, Formazione, Studi, Famiglia, Date importanti, Anniversari, Eventi, Traguardi, Storia, Cronologia`,
	),
	pt: headings(
		`Interações, Histórico de interações, Registro, Registo, Registro de contatos, Registo de contactos,
		Histórico de contato, Histórico de contacto, Diário, Encontros, Reuniões, Conversas, Histórico de conversas`,
		`Fatos, Factos, Dados, Biografia, Contexto, Sobre, Carreira, Percurso, Histórico profissional, Experiência,
		Cargos, Emprego, Educação, Formação, Estudos, Família, Datas importantes, Aniversários, Marcos, História,
		Histórico, Cronologia`,
	),
	nl: headings(
		`Interacties, Contactmomenten, Contactlogboek, Contactgeschiedenis, Logboek, Ontmoetingen, Vergaderingen,
		Besprekingen, Gesprekken, Gespreksgeschiedenis`,
		`Feiten, Biografie, Achtergrond, Over, Carrière, Loopbaan, Werkervaring, Ervaring, Functies, Opleiding,
		Onderwijs, Familie, Gezin, Belangrijke data, Jubilea, Verjaardagen, Mijlpalen, Geschiedenis, Tijdlijn`,
	),
	sv: headings(
		"Interaktioner, Interaktionslogg, Kontaktlogg, Kontakthistorik, Logg, Möten, Mötesanteckningar, Samtal, Samtalshistorik",
		`Fakta, Biografi, Bakgrund, Om, Karriär, Arbetslivserfarenhet, Erfarenhet, Befattningar, Anställningar,
		Utbildning, Familj, Viktiga datum, Årsdagar, Milstolpar, Historia, Historik, Tidslinje`,
	),
	da: headings(
		"Interaktioner, Kontaktlog, Kontakthistorik, Logbog, Møder, Mødenoter, Samtaler, Samtalehistorik",
		`Fakta, Biografi, Baggrund, Om, Karriere, Erhvervserfaring, Erfaring, Stillinger, Ansættelser, Uddannelse,
		Familie, Vigtige datoer, Mærkedage, Milepæle, Historie, Historik, Tidslinje`,
	),
	nb: headings(
		"Interaksjoner, Kontaktlogg, Kontakthistorikk, Logg, Møter, Møtenotater, Samtaler, Samtalehistorikk",
		`Fakta, Biografi, Bakgrunn, Om, Karriere, Arbeidserfaring, Erfaring, Stillinger, Ansettelser, Utdanning,
		Utdannelse, Familie, Viktige datoer, Merkedager, Milepæler, Historie, Historikk, Tidslinje`,
	),
	pl: headings(
		`Interakcje, Historia interakcji, Dziennik, Dziennik kontaktów, Historia kontaktów, Rejestr kontaktów,
		Spotkania, Rozmowy, Historia rozmów`,
		`Fakty, Biografia, Tło, O nim, O niej, Kariera, Doświadczenie, Stanowiska, Zatrudnienie, Edukacja,
		Wykształcenie, Rodzina, Ważne daty, Rocznice, Kamienie milowe, Historia, Oś czasu`,
	),
	ru: headings(
		`Взаимодействия, История взаимодействий, Журнал, Журнал контактов, История контактов, История общения, Общение,
		Встречи, Беседы, Разговоры, История разговоров`,
		`Факты, Биография, Справка, О нём, О ней, Карьера, Опыт, Опыт работы, Должности, Работа, Образование, Семья,
		Важные даты, Ключевые даты, Годовщины, События, Вехи, История, Хронология`,
	),
	ja: headings(
		"やりとり, やり取り, 交流, 交流記録, 交流履歴, 連絡履歴, 連絡記録, 接触履歴, ログ, 記録, 面談記録, 面談, 打ち合わせ, ミーティング, 会議, 会話, 会話履歴",
		"事実, 基本情報, プロフィール, 略歴, 経歴, 背景, 概要, 職歴, キャリア, 経験, 役職, 学歴, 家族, 重要な日付, 記念日, 出来事, 歴史, 年表, タイムライン",
	),
	ko: headings(
		"상호작용, 교류, 교류 기록, 연락 기록, 연락 이력, 로그, 기록, 만남, 미팅, 미팅 기록, 회의, 회의록, 대화, 대화 기록",
		"사실, 약력, 소개, 배경, 경력, 이력, 경험, 직책, 학력, 교육, 가족, 중요한 날짜, 기념일, 역사, 연표, 타임라인",
	),
	zh: headings(
		`互动, 互动记录, 互动历史, 联系记录, 联络记录, 交流记录, 往来记录, 日志, 记录, 会面, 见面, 会议, 会议记录, 对话,
		对话记录, 谈话, 互動, 互動記錄, 聯絡記錄, 聯繫記錄, 交流記錄, 往來記錄, 日誌, 記錄, 見面, 會議, 會議記錄, 對話,
		對話記錄, 談話`,
		`事实, 资料, 简介, 生平, 背景, 关于, 职业, 职业经历, 工作经历, 经历, 职位, 教育, 教育经历, 学历, 家庭, 家人,
		重要日期, 纪念日, 大事记, 里程碑, 历史, 时间线, 時間線, 事實, 資料, 簡介, 關於, 職業, 工作經歷, 經歷, 職位,
		教育經歷, 學歷, 紀念日, 大事記, 歷史, 時間軸`,
	),
};

function headings(log: string, facts: string): Headings {
	return { log: log.split(/,\s+/u), facts: facts.split(/,\s+/u) };
}
