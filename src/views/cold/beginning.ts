import type { App } from "obsidian";
import { isTaken } from "../../core/notes/marks/found-marks";
import { likelyPeople } from "../../core/notes/marks/likely-people";
import type { Offer } from "../../core/notes/marks/offer";
import { noticeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import type { FollowedNotes } from "../../vault/followed-notes";
import { indexedNotes } from "../../vault/indexed-notes";
import type { KeptSettings } from "../../vault/kept-settings";
import { offersIn } from "../../vault/offers";
import type { Change } from "../../vault/writes/changes";
import { attempt } from "../parts/notices";
import type { Beginning } from "./nobody";

/** How this vault begins: what looks like people in it, and taking one of these into the settings, which `told` tells and can undo. */
export function beginningOf(
	app: App,
	settings: KeptSettings,
	notes: Pick<FollowedNotes, "reading" | "world">,
	told: (said: string, done: Change["done"]) => void,
	openSettings: () => void,
): Beginning {
	const take = async (offer: Offer): Promise<void> => {
		const { take: changes, label } = offer;
		// A second press, here or in another view, is part of the first.
		if (isTaken(offer, settings.store.value)) return;
		const found = nextWhole(notes.world);
		const done = await settings.changeUndoably(changes(settings.store.value));
		const { rows, people } = await found;
		told(noticeWords.taken(label, rows.filter(({ person }) => person.contact.path !== people.me).length), [done]);
	};
	return {
		looks: () => likelyPeople(indexedNotes(app, settings.store.value)).map(({ label, paths }) => `${label} ${paths.length}`),
		offers: async () => offersIn(app, await notes.reading()),
		take: (offer) => attempt(() => take(offer)),
		openSettings,
	};
}

// The world once all notes have been read again.
function nextWhole(world: FollowedNotes["world"]): Promise<World> {
	return new Promise((resolve) => {
		const stop = world.watch((now) => {
			if (!now.complete) return;
			stop();
			resolve(now);
		});
	});
}
