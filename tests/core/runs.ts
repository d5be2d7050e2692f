/** Whether everything is tried at its full size, as on a build server. Elsewhere an answer soon is worth more. */
export const THOROUGH = Boolean(process.env["CI"]);

/** How often something made by chance is tried: as often as RUNS says, where it is given. */
export function runs(usual: number, thorough: number): number {
	return Number(process.env["RUNS"] ?? (THOROUGH ? thorough : usual));
}
