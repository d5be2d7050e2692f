/** Tests run in a time zone with summer time, wherever they run. */
export function setup(): void {
	process.env.TZ = "Europe/Berlin";
}
