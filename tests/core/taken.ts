/**
 * How long an act takes, in milliseconds of this process: what other processes do at the same time does not count.
 * A machine may still be several times slower than another. So limits in tests are no budgets: they are far above
 * what is usual, and only tell what would never end. How time grows is told by a ratio of two of these.
 */
export function taken(act: () => void): number {
	const before = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
