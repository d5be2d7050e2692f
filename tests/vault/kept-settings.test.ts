import { expect, test } from "vitest";
import { KeptSettings } from "../../src/vault/kept-settings";

async function kept(saved: unknown) {
	let file = saved;
	const disk = { failures: 0 };
	const settings = new KeptSettings({
		loadData: () => Promise.resolve(file),
		saveData: (data) => {
			if (disk.failures-- > 0) return Promise.reject(new Error("No space left"));
			file = data;
			return Promise.resolve();
		},
	});
	await settings.load();
	return { settings, file: () => file, disk };
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

test("what can't be saved is not in force", async () => {
	const { settings, file, disk } = await kept({ version: 1, me: "Ann" });
	disk.failures = 1;
	await expect(settings.change({ me: "Bob", dateOrder: "dmy" })).rejects.toThrow("No space left");
	expect(settings.store.value).toMatchObject({ me: "Ann", dateOrder: null });
	await settings.change({ organization: "Acme" });
	expect(file()).toEqual({ version: 1, me: "Ann", organization: "Acme" });
});

test("of two changes at once, each stays or goes by itself", async () => {
	const { settings, file, disk } = await kept({ version: 1, me: "Ann" });
	disk.failures = 1;
	const lost = settings.change({ me: "Bob" });
	const saved = settings.change({ dateOrder: "dmy" });
	await expect(lost).rejects.toThrow("No space left");
	await saved;
	expect(settings.store.value).toMatchObject({ me: "Ann", dateOrder: "dmy" });
	expect(file()).toEqual({ version: 1, me: "Ann", dateOrder: "dmy" });
});

test("what was set again meanwhile stays, and only what could not be saved goes", async () => {
	const { settings, file, disk } = await kept({ version: 1, me: "Ann" });
	disk.failures = 1;
	const lost = settings.change({ me: "Bob", dateOrder: "mdy" });
	const saved = settings.change({ me: "Cleo" });
	await expect(lost).rejects.toThrow("No space left");
	await saved;
	expect(file()).toEqual({ version: 1, me: "Cleo" });
});
