/** How names of people are sorted: “Ärzte” by “Arzt”, and alike wherever the notes are read. */
export const compareNames = comparedBy("en", {});

/** As people read names in their own language, and 2 before 10. */
export const compareInReading = comparedBy(undefined, { numeric: true });

// The tables of letters take longer to load than all else of the plugin: not before something is sorted.
function comparedBy(language: string | undefined, options: Intl.CollatorOptions): (one: string, other: string) => number {
	let collator: Intl.Collator | null = null;
	return (one, other) => (collator ??= new Intl.Collator(language, options)).compare(one, other);
}
