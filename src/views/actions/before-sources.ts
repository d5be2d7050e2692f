import type { App } from "obsidian";
import { FollowedNotes } from "../../vault/followed-notes";
import { peopleNamedIn } from "../../vault/people-named";
import { tasksAbout } from "../../vault/tasks-about";
import type { BeforeSources } from "../before/before-actions";

/** What is asked of the vault before one meets somebody. */
export function beforeSourcesOf(app: App, notes: Pick<FollowedNotes, "world" | "networkOf" | "reading" | "readingKnown">): BeforeSources {
	return {
		rules: () => {
			const reading = notes.readingKnown();
			return reading === null ? null : { marks: reading.settings.personTags, dates: reading.rules.dates };
		},
		networkOf: (world) => notes.networkOf(world),
		namedIn: (path) => peopleNamedIn(app, path, notes.world.value.people),
		tasksAbout: async (path, known) => tasksAbout(app, path, (await notes.reading()).rules.dates, known),
	};
}
