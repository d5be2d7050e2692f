/** Moves the page's clock: it begins at 10:00 local time of the day (such as "2026-11-20"), and time goes on from there. */
export function fixDay(day: string): void {
	const [year, month, date] = day.split("-").map(Number);
	if (!year || !month || !date) throw new Error(`Not a day: "${day}"`);
	const RealDate = Date;
	const ahead = new RealDate(year, month - 1, date, 10).getTime() - RealDate.now();
	const now = (): number => RealDate.now() + ahead;

	class MovedDate extends RealDate {
		constructor(...args: unknown[]) {
			if (args.length === 0) super(now());
			else super(...(args as [number]));
		}

		static override now(): number {
			return now();
		}
	}
	// Called without `new`, Date answers with a text.
	window.Date = new Proxy(MovedDate, { apply: () => new MovedDate().toString() }) as DateConstructor;
}
