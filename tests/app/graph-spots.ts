import type { AppUnderTest } from "../host/drive";

interface Inner {
	readonly parts: {
		readonly pane: { readonly stage: { readonly spots: { of(id: string): { x: number; y: number } | null } } };
	};
}

/** Where somebody of the graph is on the screen of the page, by their id. */
export function spotOf({ page }: AppUnderTest, id: string): Promise<{ readonly x: number; readonly y: number }> {
	return page.evaluate((wanted) => {
		const found = window.host.app.workspace.getLeavesOfType("rapport-graph")[0]?.view as unknown as Inner;
		const { left = 0, top = 0 } = document.querySelector(".rapport-graph-stage")?.getBoundingClientRect() ?? {};
		const spot = found.parts.pane.stage.spots.of(wanted);
		return { x: left + (spot?.x ?? 0), y: top + (spot?.y ?? 0) };
	}, id);
}
