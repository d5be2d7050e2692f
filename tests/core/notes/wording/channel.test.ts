import { describe, expect, test } from "vitest";
import { channelLookup } from "../../../../src/core/kinds/channel";
import { CHANNEL_WORDS } from "../../../../src/core/kinds/channel";
import { interactionsOf } from "../../small-vault";

function channelOf(text: string): string | undefined {
	return interactionsOf(`- 2024-03-15: ${text}`)[0]?.channel;
}

test.each(Object.entries(CHANNEL_WORDS))("every word for %s, in any case", (channel, words) => {
	for (const word of words) {
		expect(channelOf(`${word} x`), word).toBe(channel);
		expect(channelOf(word.toUpperCase()), word).toBe(channel);
		expect(channelOf(`x [type:: ${word}]`), word).toBe(channel);
		expect(channelOf(`(${word}) x`), word).toBe(channel);
		if (!word.includes(":")) expect(channelOf(`x #${word}`), word).toBe(channel);
	}
});

test.each(["catch-up", "talked", "chatted", "demo call", "offsite", "caught up", "thanks for lunch", "calling", "coffees", ""])(
	"%j is other",
	(text) => {
		expect(channelOf(text)).toBe("other");
	},
);

test.each([
	"☕ coffee",
	"🍽 meal",
	"🍽️ meal",
	"🍻 meal",
	"🚶 walk",
	"🚶‍♀️ walk",
	"🤝 meeting",
	"📞 call",
	"☎ call",
	"☎️ call",
	"🎥 video",
	"💻 video",
	"✉ email",
	"✉️ email",
	"📧 email",
	"💬 message",
	"🎁 letter",
])("%s", (row) => {
	const [emoji, channel] = row.split(" ");
	expect(channelOf(`${emoji} x`)).toBe(channel);
	expect(channelOf(`x ${emoji}`)).toBe(channel);
});

describe("the first that fits", () => {
	test.each([
		["lunch (call) #email [type:: video] ☕", "video"],
		["lunch [type:: unheard] #email", "other"],
		["lunch [channel:: call]", "call"],
		["lunch (via:: letter)", "letter"],
		["(call) lunch #work #way/email ☕", "email"],
		["(call) ☕ lunch", "call"],
		["[call] ☕ lunch", "call"],
		["lunch ☕", "coffee"],
		["(pricing) call", "other"],
		["[call](https://x.y) lunch", "meal"],
		["lunch (call)", "meal"],
		["#alumni lunch", "meal"],
		["[with:: [[Bob Roy]]] lunch", "meal"],
		["I had a quick call", "call"],
		["We had a great long lunch", "meal"],
		["[[Bob Roy]] [[Ann Li|Annie]] called", "call"],
		["[[Bob Roy]] and [[Ann Li|Annie]] called", "call"],
		["[[Bob Roy]] and I met", "meeting"],
		["[[Bob Roy]], [[Ann Li]] and we had lunch", "meal"],
		["I and [[Bob Roy]] met", "meeting"],
		["[[Bob Roy]] and a call", "other"],
		["[[Bob Roy]], [Ann](Ann%20Li.md), and [[Ann Li]] & [[Jane Doe]]: lunch", "meal"],
		["[[Bob Roy]] and his coffee", "other"],
		["**Nice** walk", "walk"],
		["`code` call", "call"],
		["Then a call", "other"],
		["Coffee, then a walk", "coffee"],
		["coffee/walk", "coffee"],
		["email: pricing", "email"],
		["1:1 on goals", "meeting"],
		["one-on-one", "meeting"],
	])("%j is %s", (text, channel) => {
		expect(channelOf(text)).toBe(channel);
	});
});

test("words are a setting", () => {
	const found = interactionsOf("- 2024-03-15: Kaffee\n- 2024-03-14: coffee", {
		settings: { channelWords: { ...CHANNEL_WORDS, coffee: ["Kaffee"] } },
	});
	expect(found.map(({ channel }) => channel)).toEqual(["coffee", "coffee"]);
	expect(channelLookup(CHANNEL_WORDS)("constructor")).toBeNull();
});

test("a head that says nothing is continued by the first line below, its tags and fields too", () => {
	expect(interactionsOf("### 2024-03-15\n- [ ] send it\nQuick call #noreply with [[Bob Roy]]\nand more")[0]).toMatchObject({
		channel: "call",
		reached: false,
		topic: "Quick call with Bob Roy",
		said: ["and more"],
	});
	expect(interactionsOf("### 2024-03-15\n(call) pricing")[0]).toMatchObject({ channel: "call", topic: "pricing" });
	expect(interactionsOf("### 2024-03-15 #email\nCall")[0]).toMatchObject({ channel: "email", topic: "Call" });
});
