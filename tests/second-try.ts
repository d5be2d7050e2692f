import { beforeEach } from "vitest";
import { actsOn } from "./app/acts";
import { openApps } from "./host/drive";

const notesBefore = new WeakMap<object, Readonly<Record<string, string>>>();

// What a test wrote before it failed, and what it left open, is no part of its second try.
beforeEach(async ({ task }) => {
	const isAgain = (task.result?.retryCount ?? 0) > 0;
	for (const app of openApps) {
		const before = notesBefore.get(app);
		const now = await app.notes();
		if (!isAgain || before === undefined) {
			notesBefore.set(app, now);
			continue;
		}
		await actsOn(() => app).closeAll();
		for (const path of Object.keys(now)) if (!(path in before)) await app.writeOutside(path, null);
		for (const [path, text] of Object.entries(before)) if (now[path] !== text) await app.writeOutside(path, text);
		await app.idle();
	}
});
