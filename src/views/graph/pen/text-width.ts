const [NARROW, USUAL, WIDE, FULL] = [0.3, 0.54, 0.84, 1];

/** About how wide a text is in a usual font of a size in pixels, where none can be asked; the same everywhere. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

function widthOf(letter: string): number {
	if (/\p{M}/u.test(letter)) return 0;
	if (/[\s.,:;'’|!ijlftrI()·-]/u.test(letter)) return NARROW;
	if (/[mwMWQOG@…→↑]/u.test(letter)) return WIDE;
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(letter) ? FULL : USUAL;
}
