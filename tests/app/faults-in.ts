import axe from "axe-core";
import type { AppUnderTest } from "../host/drive";

/** What axe finds wrong in an element: the rule, and the elements that break it. */
export async function faultsIn(app: AppUnderTest, selector: string): Promise<readonly string[]> {
	await app.idle();
	await app.page.evaluate(axe.source);
	return app.page.evaluate(async (within) => {
		const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
			// The colour of main buttons and the list of a prompt are the application’s.
			{ include: [[within]], exclude: [[".mod-cta"], [".prompt-results"]] },
			{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], rules: { region: { enabled: false } } },
		);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)} ${failureSummary}`),
		);
	}, selector);
}
