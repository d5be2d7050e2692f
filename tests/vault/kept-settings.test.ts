import { expect, test } from "vitest";
import { KeptSettings } from "../../src/vault/kept-settings";

async function kept(saved: unknown): Promise<{ settings: KeptSettings; file: () => unknown }> {
	let file = saved;
	const settings = new KeptSettings({
		loadData: () => Promise.resolve(file),
		saveData: (data) => {
			file = data;
			return Promise.resolve();
		},
	});
	await settings.load();
	return { settings, file: () => file };
}

test("a change is taken back to what was set before", async () => {
	const { settings, file } = await kept({ version: 1, dateOrder: "mdy", unknown: 1 });
	const { undo } = await settings.changeUndoably({ dateOrder: "dmy" });
	expect(settings.store.value.dateOrder).toBe("dmy");
	await settings.change({ me: "Ann" });
	await undo();
	expect(settings.store.value).toMatchObject({ dateOrder: "mdy", me: "Ann" });
	expect(file()).toEqual({ version: 1, dateOrder: "mdy", me: "Ann", unknown: 1 });
});

test("a change to what is so by default leaves nothing behind when it is taken back", async () => {
	const { settings, file } = await kept(null);
	const { undo } = await settings.changeUndoably({ dateOrder: "dmy" });
	expect(file()).toEqual({ version: 1, dateOrder: "dmy" });
	await undo();
	expect(file()).toEqual({ version: 1 });
});

test("what was changed since stays", async () => {
	const { settings } = await kept(null);
	const { undo } = await settings.changeUndoably({ dateOrder: "dmy" });
	await settings.change({ dateOrder: "mdy" });
	await expect(undo()).rejects.toThrow("This setting has changed since");
	expect(settings.store.value.dateOrder).toBe("mdy");
});
