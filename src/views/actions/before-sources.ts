import type { App } from "obsidian";
import { FollowedNotes } from "../../vault/followed-notes";
import { linkTarget } from "../../core/notes/text/links";
import { peopleNamedIn } from "../../vault/people-named";
import { tasksAbout } from "../../vault/tasks-about";
import type { BlockSources } from "../block/block-source";
import { Introductions } from "../introduce/introductions";

/** What is asked of the vault before one meets somebody, and for blocks. */
export function beforeSourcesOf(app: App, notes: Pick<FollowedNotes, "world" | "networkOf" | "reading" | "readingKnown">): BlockSources {
	const marks = (): readonly string[] => notes.readingKnown()?.settings.personTags ?? [];
	const introductions = new Introductions(notes.networkOf, marks);
	return {
		world: notes.world,
		noteNamed: (name, from) => app.metadataCache.getFirstLinkpathDest(linkTarget(name), from)?.path ?? null,
		renamed: (told) => app.vault.on("rename", ({ path }, from) => told(from, path)),
		themed: (told) => app.workspace.on("css-change", told),
		rules: () => {
			const reading = notes.readingKnown();
			return reading === null ? null : { marks: reading.settings.personTags, dates: reading.rules.dates };
		},
		networkOf: (world) => notes.networkOf(world),
		introducedTo: (world, id) => introductions.of(world, id),
		namedIn: (path) => peopleNamedIn(app, path, notes.world.value.people),
		tasksAbout: async (path, known) => tasksAbout(app, path, (await notes.reading()).rules.dates, known),
	};
}
