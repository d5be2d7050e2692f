import { asRecord } from "../kinds/record";

/** A view of the graph that is kept under a name. */
export interface KeptView {
	readonly name: string;
	/** Whom it is about, by their id; null: nobody. */
	readonly about: string | null;
	/** The ids of those who are selected. */
	readonly selected: readonly string[];
	/** How the graph looks, as its view saves that. */
	readonly looks: Readonly<Record<string, unknown>>;
}

/** Reads kept views from what was saved, whatever that is: what has no name is left out, and of namesakes all but the first. */
export function parseKeptViews(saved: unknown): readonly KeptView[] {
	if (!Array.isArray(saved)) return [];
	const views = saved.flatMap((each): readonly KeptView[] => {
		const { name, about, selected, looks } = asRecord(each);
		if (typeof name !== "string" || name.trim() === "") return [];
		return [
			{ name: name.trim(), about: typeof about === "string" ? about : null, selected: textsIn(selected), looks: asRecord(looks) },
		];
	});
	return views.filter((view, at) => views.findIndex(({ name }) => isNamed(name, view.name)) === at);
}

/** Whether two names of views are one. */
export function isNamed(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The views with one more, which takes the place of one of its name. */
export function withView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
	const isThere = views.some(({ name }) => isNamed(name, view.name));
	return isThere ? views.map((each) => (isNamed(each.name, view.name) ? view : each)) : [...views, view];
}

/** The views after a note was renamed, by its paths before and now; the same where none names it. */
export function viewsAfterRename(views: readonly KeptView[], from: string, to: string): readonly KeptView[] {
	const follow = (id: string): string => (id === from ? to : id);
	if (!views.some(({ about, selected, looks }) => about === from || selected.includes(from) || textsIn(looks["hidden"]).includes(from)))
		return views;
	return views.map((view) => ({
		...view,
		about: view.about === null ? null : follow(view.about),
		selected: view.selected.map(follow),
		looks: "hidden" in view.looks ? { ...view.looks, hidden: textsIn(view.looks["hidden"]).map(follow) } : view.looks,
	}));
}

function textsIn(saved: unknown): readonly string[] {
	return Array.isArray(saved) ? saved.filter((each) => typeof each === "string") : [];
}
