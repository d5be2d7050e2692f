const LONGEST = 120;
const MOST_BYTES = 240;
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/iu;

/**
 * A name as a file can bear it, without `.md`, on every system that Obsidian runs on: at most 120 characters and 240 bytes, none that
 * a system or a link forbids, never empty, and no placeholder of a template.
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
	const cut = trimmed(shortest(trimmed(plain)));
	if (cut === "" || /^[\s'-]+$/u.test(cut)) return "Unnamed";
	const dot = cut.indexOf(".");
	const stem = dot === -1 ? cut : cut.slice(0, dot);
	return RESERVED.test(stem.trim()) ? `${stem.trim()}_${cut.slice(stem.length)}` : cut;
}

function trimmed(name: string): string {
	return name.replace(/^[\s.]+/u, "").replace(/[\s.]+$/u, "");
}

function shortest(name: string): string {
	let kept = "";
	let bytes = 0;
	for (const character of [...name].slice(0, LONGEST)) {
		bytes += new TextEncoder().encode(character).length;
		if (bytes > MOST_BYTES) break;
		kept += character;
	}
	return kept;
}
