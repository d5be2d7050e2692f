import type { App } from "obsidian";
import { likelyPeople } from "../core/notes/marks/likely-people";
import { type Offer, offerOf } from "../core/notes/marks/offer";
import { type Reading, readingOf } from "../core/notes/people/reading";
import { indexedNotes } from "./indexed-notes";
import { Slices } from "./slices";

const AT_ONCE = 16;

/** What can be taken as people in a vault, each counted by reading its notes as they would be read once it is taken. */
export async function offersIn(app: App, { settings, habits, parseYaml, calendar }: Reading): Promise<readonly Offer[]> {
	const candidates = likelyPeople(indexedNotes(app, settings)).map((candidate) => ({
		candidate,
		read: readingOf({ ...settings, ...candidate.take(settings) }, habits, parseYaml, calendar).read,
		people: new Array<string>(),
	}));
	const slices = new Slices();
	for (const { candidate, read, people } of candidates) {
		for (let at = 0; at < candidate.paths.length; at += AT_ONCE) {
			const paths = candidate.paths.slice(at, at + AT_ONCE);
			const texts = await Promise.all(paths.map((path) => textAt(app, path)));
			people.push(...paths.filter((path, index) => isPerson(path, texts[index] ?? null, read)));
			await slices.pause();
		}
	}
	return candidates.map(({ candidate, people }) => offerOf(candidate, people)).filter((offer) => offer !== null);
}

function isPerson(path: string, text: string | null, read: Reading["read"]): boolean {
	return text !== null && read(path, text).contact !== null;
}

async function textAt({ vault }: App, path: string): Promise<string | null> {
	const file = vault.getFileByPath(path);
	return file === null ? null : vault.cachedRead(file).catch(() => null);
}
