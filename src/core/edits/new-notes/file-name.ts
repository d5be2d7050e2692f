// No character takes more than 4 of the 255 bytes that a name may have.
const LONGEST = 60;
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/iu;

/**
 * A name as a file can bear it, without `.md`, on every system that Obsidian runs on: at most 60 characters, none that a system
 * or a link forbids, never empty, and no placeholder of a template.
 */
export function safeFileName(name: string): string {
	const plain = name
		.slice(0, 1000)
		.normalize("NFC")
		.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, " ")
		.replace(/[/\\|:]+/gu, "-")
		.replace(/"/gu, "'")
		.replace(/[*?<>#^[\]]/gu, "")
		.replace(/\{{2,}/gu, "{")
		.replace(/\}{2,}/gu, "}")
		.replace(/\s+/gu, " ")
		.replace(/(?:\.md)+$/iu, "");
	const cut = trimmed([...trimmed(plain)].slice(0, LONGEST).join(""));
	if (cut === "" || /^[\s'-]+$/u.test(cut)) return "Unnamed";
	const dot = cut.indexOf(".");
	const stem = dot === -1 ? cut : cut.slice(0, dot);
	return RESERVED.test(stem.trim()) ? `${stem.trim()}_${cut.slice(stem.length)}` : cut;
}

function trimmed(name: string): string {
	return name.replace(/^[\s.]+/u, "").replace(/[\s.]+$/u, "");
}
