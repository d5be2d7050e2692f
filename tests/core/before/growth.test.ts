import { expect, test } from "vitest";
import { beforeYouMeet } from "../../../src/core/before/before";
import { needsOf } from "../../../src/core/before/help";
import { mutualContacts } from "../../../src/core/before/mutual";
import { networkOf } from "../../../src/core/network/network";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { DATES, notesOf, personNote, TODAY } from "../small-vault";
import { taken } from "../taken";

test("what is good to know about one of 2,000 people is there at once", () => {
	const person = (at: number): string =>
		personNote(
			`interests: [thing ${at % 900}, tea]\nschools: ["School ${at % 70} 2009–20${10 + (at % 10)}"]\noffers: [skill ${at % 300}]\n` +
				`needs: [skill ${(at + 1) % 300}]\nknows: "[[P${(at + 7) % 2_000}]]"`,
			`- 2024-0${1 + (at % 3)}-0${1 + (at % 9)}: coffee\n  - the garden\n`,
		);
	const texts = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`P${at}.md`, person(at)]));
	const people = peopleOf(notesOf({ ...texts, "Me.md": personNote("me: true\ninterests: [tea]") }), TODAY, "");
	const network = networkOf(people, "");
	const one = people.byPath.get("P77.md");
	if (one === undefined) throw new Error("nobody");
	const rules = { marks: ["person"], dates: DATES };
	const now = (): void => void beforeYouMeet(one, people, rules);
	const afterChange = (): void => void beforeYouMeet(one, { ...people }, rules);
	// Limits far above what is usual: some 15 ms at first, a tenth of that then.
	expect(taken(now)).toBeLessThan(200);
	expect(taken(now)).toBeLessThan(20);
	expect(taken(afterChange)).toBeLessThan(60);
	expect(taken(() => void [mutualContacts("P77.md", network, people), needsOf("P77.md", people, network)])).toBeLessThan(200);
});
