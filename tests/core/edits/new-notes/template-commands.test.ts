import { commandsApart, commandsBack, holdsCommands, withoutCursors } from "../../../../src/core/edits/new-notes/template-commands";
import { expect, test } from "vitest";

test.each([
	["# {{name}}", false],
	["5 <% of them", false],
	["<% tp.file.title %>", true],
	["a\n<%*\nlet b = 1\n-%>\nc", true],
	["<% tp.file.cursor() %> <%tp.file.cursor(2)%>", false],
	["<%+ tp.file.last_modified_date() %>", false],
	["<% tp.file.cursor() %> <% tp.file.title %>", true],
	["<% tp.file.cursor(1) + x() %>", true],
])("%j has to be run: %s", (text, holds) => expect(holdsCommands(text)).toBe(holds));

test("commands are taken out and put back", () => {
	const text = "<% a %>{{name}}<%*\nb\n%> <% c";
	const { text: apart, commands } = commandsApart(text);
	expect(apart).toBe("\uE001{{name}}\uE001 <% c");
	expect(commandsBack(apart, commands)).toBe(text);
});

test.each([
	["no mark", "no mark", null],
	["a <% tp.file.cursor() %>b", "a b", 2],
	["a <% tp.file.cursor(2) %>b<% tp.file.cursor(1) %>c", "a bc", 3],
	["<%tp.file.cursor()%>a<% tp.file.cursor() %>", "a", 0],
])("%j without cursors", (text, bare, cursor) => expect(withoutCursors(text)).toEqual({ text: bare, cursor }));
