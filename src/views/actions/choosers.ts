import type { App } from "obsidian";
import { type Circle, CIRCLES } from "../../core/kinds/circle";
import { parseCadence, type WantedCadence } from "../../core/kinds/wanted-cadence";
import { ghostsNamedBy, ghostsOf } from "../../core/network/ghosts";
import { dayAfter, spokenDay } from "../../core/notes/dates/day";
import { typedDay } from "../../core/notes/dates/typed-day";
import { peopleToChoose, type PersonChoice } from "../../core/notes/people/choosing";
import type { People, Person } from "../../core/notes/people/people";
import { withLinksShown } from "../../core/notes/text/links";
import { nameKey } from "../../core/notes/text/path";
import { type OpenPromise, openPromises } from "../../core/rhythm/open-promises";
import { spokenCadence } from "../../core/words/spans";
import type { Watched } from "../../core/store";
import { actionWords, choiceWords, formWords } from "../../core/words/action";
import { capital } from "../../core/words/capital";
import { listed } from "../../core/words/listed";
import { noticeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import type { FollowedNotes } from "../../vault/followed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import { type Following, type Offered, ChoiceModal, type WrittenChoice } from "../modals/choice-modal";
import { attempted } from "../parts/notices";
import { Writes } from "./writes";

const OFFERED_CADENCES = ["weekly", "2 weeks", "monthly", "2 months", "quarterly", "half-yearly", "yearly"];

// Something to choose, and what is written then.
interface ToWrite extends Omit<Offered, "act"> {
	readonly write: () => Promise<boolean>;
}

interface WrittenToWrite extends Omit<WrittenChoice, "read"> {
	readonly read: (text: string) => ToWrite | null;
}

/** The lists from which is chosen what to write about people. Each answers once that is written, and never where it is closed. */
export class Choosers {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly notes: Pick<FollowedNotes, "networkOf" | "reading">,
		private readonly settings: KeptSettings,
		private readonly writes: Writes,
	) {}

	async snooze(paths: readonly string[]): Promise<boolean> {
		const { rules } = await this.notes.reading();
		const { today } = this.world.value.people;
		const until = (name: string, day: string, what: string): ToWrite => toWrite(name, what, () => this.writes.snooze(paths, day));
		const read = (text: string): ToWrite | null => {
			const day = typedDay(text, today, rules.dates);
			return day !== null ? until(choiceWords.snoozeUntil(spokenDay(day)), day, "") : null;
		};
		const offered = Object.entries(actionWords.snoozeFor).map(([days, name]) => {
			const day = dayAfter(today, Number(days));
			return until(name, day, choiceWords.until(spokenDay(day)));
		});
		const asleep = paths.some((path) => (this.personAt(path)?.contact.snoozeUntil ?? "") > today);
		const wake = asleep ? [toWrite(actionWords.wake, "", () => this.writes.snooze(paths, null))] : [];
		return this.ask(choiceWords.snooze(this.who(paths)), [...wake, ...offered], { read, nothing: choiceWords.notADay });
	}

	circle(paths: readonly string[]): Promise<boolean> {
		const { cadences } = this.settings.store.value;
		const known = paths.map((path) => this.personAt(path)?.contact.circle ?? null);
		const as = (name: string, circle: Circle | null, often: string): ToWrite => {
			const what = listed([often, known.every((each) => each === circle) ? choiceWords.now : ""]);
			return toWrite(name, what, () => this.writes.circle(paths, circle));
		};
		const offered = CIRCLES.map((circle) => [circle, as(formWords.circles[circle], circle, spokenCadence(cadences[circle]))] as const);
		const all = [...offered, [null, as(choiceWords.noCircle, null, "")] as const];
		// What is so now stands first, so that a slip changes nothing.
		const isNow = (circle: Circle | null): boolean => known.every((each) => each === circle);
		const inOrder = [...all.filter(([circle]) => isNow(circle)), ...all.filter(([circle]) => !isNow(circle))];
		return this.ask(
			choiceWords.circle(this.who(paths)),
			inOrder.map(([, choice]) => choice),
		);
	}

	cadence(paths: readonly string[]): Promise<boolean> {
		const known = paths.map((path) => this.personAt(path)?.contact.cadence ?? null);
		const as = (written: string | null, cadence: WantedCadence | null): ToWrite => {
			const name = cadence === null ? choiceWords.noCadence : cadence === "off" ? choiceWords.never : capital(spokenCadence(cadence));
			const what = known.every((each) => each === cadence) ? choiceWords.now : "";
			return toWrite(name, what, () => this.writes.cadence(paths, written));
		};
		const read = (text: string): ToWrite | null => (parseCadence(text) === null ? null : as(text, parseCadence(text)));
		const offered = [...OFFERED_CADENCES, "never"].map((written) => as(written, parseCadence(written)));
		return this.ask(choiceWords.cadence(this.who(paths)), [...offered, as(null, null)], { read, nothing: choiceWords.notACadence });
	}

	/** Asks which open promise was kept; the only one is ticked at once. */
	tick(path: string): void {
		const person = this.personAt(path);
		const open = person === undefined ? [] : openPromises(person);
		const [first, ...others] = open.map((promise) => {
			return toWrite(withLinksShown(promise.text), whoseAndWhen(promise), () => this.writes.tick(promise, path));
		});
		if (others.length > 0 && first !== undefined) void this.ask(choiceWords.promise(this.who([path])), [first, ...others]);
		else void first?.write();
	}

	/** Asks who of those named without a note is to get one; with a path, of those whom that note names. */
	async ghost(path: string | null, make: (name: string) => void): Promise<void> {
		let ghosts = await this.ghosts(path, make);
		const look = async (): Promise<void> => void (ghosts = await this.ghosts(path, make));
		const again: Following = (changed) => this.world.watch(() => void look().then(changed));
		new ChoiceModal(this.app, choiceWords.ghost, () => ghosts, { read: () => null, nothing: choiceWords.noGhost }, again).open();
	}

	private async ghosts(path: string | null, make: (name: string) => void): Promise<readonly Offered[]> {
		const world = this.world.value;
		const network = await this.notes.networkOf(world);
		const person = path === null ? undefined : this.personAt(path);
		const named = person === undefined ? null : ghostsNamedBy(person).map(nameKey);
		return ghostsOf(network)
			.filter(({ name }) => named?.includes(nameKey(name)) ?? true)
			.map(({ name, namedBy }) => {
				const names = namedBy.map((id) => nameIn(world.people, id));
				return { name, aliases: [], what: choiceWords.namedBy(names.slice(0, 3), names.length - 3), act: () => make(name) };
			});
	}

	chooseMe(): void {
		const toChoose = ({ path, name, what, aliases }: PersonChoice): ToWrite => {
			return { ...toWrite(name, what, () => this.writes.chooseMe(path)), aliases };
		};
		// As they are when somebody types, for notes may still be read.
		let [from, all]: [readonly PersonChoice[], readonly ToWrite[]] = [[], []];
		const offered = (): readonly ToWrite[] => {
			const now = peopleToChoose(this.world.value.people);
			if (now !== from) [from, all] = [now, now.map(toChoose)];
			return all;
		};
		void this.ask(actionWords.whichIsMe, offered, { read: () => null, nothing: choiceWords.noOwnNote });
	}

	private ask(
		question: string,
		choices: readonly ToWrite[] | (() => readonly ToWrite[]),
		own: WrittenToWrite | null = null,
	): Promise<boolean> {
		return new Promise((answer) => {
			const asked = ({ write, ...named }: ToWrite): Offered => ({ ...named, act: () => void write().then(answer) });
			const read = (text: string): Offered | null => {
				const choice = own?.read(text) ?? null;
				return choice === null ? null : asked(choice);
			};
			// The same choices stay the same as long as somebody types, for what is searched of each is made once.
			let [from, all]: [readonly ToWrite[], readonly Offered[]] = [[], []];
			const offered = (): readonly Offered[] => {
				const now = typeof choices === "function" ? choices() : choices;
				if (now !== from) [from, all] = [now, now.map(asked)];
				return all;
			};
			const again: Following = (changed) => this.world.watch(changed);
			new ChoiceModal(this.app, question, offered, own === null ? null : { ...own, read }, again).open();
		});
	}

	private who(paths: readonly string[]): string {
		const { people } = this.world.value;
		return paths.length === 1 ? nameIn(people, paths[0] ?? "") : noticeWords.many(paths.length);
	}

	private personAt(path: string): Person | undefined {
		return this.world.value.people.byPath.get(path);
	}
}

function toWrite(name: string, what: string, write: () => Promise<boolean>): ToWrite {
	return { name, aliases: [], what, write: () => attempted(write) };
}

function whoseAndWhen({ owner, due }: OpenPromise): string {
	return listed([formWords.owners[owner], due === null ? null : choiceWords.by(spokenDay(due))]);
}

function nameIn({ byPath, me }: People, id: string): string {
	return id === me ? choiceWords.you : (byPath.get(id)?.contact.name ?? id);
}
