/** The icon of each view, wherever something leads there. */
export const VIEW_ICONS = {
	list: "snowflake",
	graph: "waypoints",
	problems: "file-x",
	triage: "target",
	before: "coffee",
	reachOut: "footprints",
	insight: "lightbulb",
	near: "orbit",
} as const;

/** The icons of what can be done in several places. */
export const ACT_ICONS = {
	log: "message-circle-plus",
	newPerson: "user-plus",
	chooseMe: "user-check",
	talked: "check",
	select: "circle-check",
	introduce: "route",
	keptViews: "bookmark",
} as const;

/** A view of the plugin. */
export type ViewName = keyof typeof VIEW_ICONS;
