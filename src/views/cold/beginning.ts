import { type App, Notice } from "obsidian";
import { likelyPeople } from "../../core/notes/marks/likely-people";
import { noticeWords } from "../../core/words/write";
import { indexedNotes } from "../../vault/indexed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import { attempt } from "../parts/notices";
import type { Beginning } from "./nobody";

/** How this vault begins: what looks like people in it, and taking one of these into the settings. */
export function beginningOf(app: App, settings: KeptSettings): Beginning {
	return {
		likelyPeople: () => likelyPeople(indexedNotes(app, settings.store.value)),
		take: ({ take, label, count }) =>
			attempt(async () => {
				await settings.change(take(settings.store.value));
				new Notice(noticeWords.taken(label, count));
			}),
	};
}
