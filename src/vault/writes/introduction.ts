import type { App } from "obsidian";
import { type Party, type Stage, stageTag } from "../../core/before/introduce/ledger";
import { Refusal } from "../../core/kinds/refusal";
import { resolverOf } from "../../core/notes/names/resolve";
import type { People } from "../../core/notes/people/people";
import type { Reading } from "../../core/notes/people/reading";
import { baseName, nameKey } from "../../core/notes/text/path";
import { introduceWords } from "../../core/words/pages/introduce";
import { writeWords } from "../../core/words/write";
import { logIn } from "./log";
import { takeBack, type Written } from "./note-writer";
import { linkedText, relateIn } from "./relate";

/** How far an introduction has come: over whom, to whom. */
export interface IntroductionStep {
	readonly stage: Stage;
	readonly over: Party;
	readonly to: Party;
}

const BEGUN_BY = { asked: "me", made: "them", met: "unknown", thanked: "me", declined: "them" } as const;

/**
 * Writes what came of an introduction: an entry with the go-between, or, once we met, with the one whom I met, whose note then says by
 * whom they were introduced. Where one of the two is refused, neither stays. What a note says already is not written again.
 */
export async function introductionIn(app: App, reading: Reading, step: IntroductionStep, people: People): Promise<readonly Written[]> {
	const { stage, over, to } = step;
	const [note, named] = stage === "met" ? [to, over] : [over, to];
	if (note.path === null) throw new Refusal(writeWords.noPersonNote(note.name));
	const link = `[[${named.path === null ? named.name : linkedText(app, note.path, { path: named.path })}]]`;
	const said = `${introduceWords.written[stage](link)} ${stageTag(stage)}`;
	const entry = {
		paths: [note.path],
		day: people.today,
		channel: stage === "met" ? "meeting" : "other",
		initiator: BEGUN_BY[stage],
		said,
		promises: [],
	} as const;
	const logged = await logIn(app, reading, entry, people.today, true);
	if (stage !== "met" || saysByWhom(note.path, over, people)) return logged;
	try {
		const by = over.path === null ? { name: over.name } : { path: over.path };
		return [...logged, await relateIn(app, reading, { from: note.path, kind: "introduced-by", to: by, weight: null }, people)];
	} catch (error) {
		await takeBack(logged);
		throw error;
	}
}

function saysByWhom(path: string, { path: by, name }: Party, { byPath }: People): boolean {
	const resolve = resolverOf([...byPath.values()].map(({ contact }) => contact));
	return (byPath.get(path)?.contact.relations ?? []).some(
		(stated) =>
			stated.kind === "introduced-by" &&
			(by === null ? nameKey(baseName(stated.name)) === nameKey(name) : resolve(stated.name, path).includes(by)),
	);
}
