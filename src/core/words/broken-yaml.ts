/** What is wrong in a line of properties that can't be read, as the rest of a sentence: “in line 3, …”. */
export const brokenYamlWords = {
	inLine: (line: number, reason: string): string => `in line ${line}, ${reason}`,
	unclosedBlock: "the line --- that begins them has no second one that ends them",
	unclosedList: (opener: string): string => `${opener === "[" ? "a list" : "a group"} that begins with ${opener} is never closed`,
	unclosedText: (quote: string): string => `a text that begins with ${quote} is never closed`,
	behindQuote: (quote: string): string => `words stand behind the closing ${quote} of a text`,
	behindBracket: (closer: string): string => `words stand behind a closing ${closer}; put the whole value in quotes`,
	tab: "a tab stands where blanks should: indent with blanks",
	colon: "a value holds a colon and a blank; put it in quotes",
	start: (sign: string): string => `a value begins with ${sign}; put it in quotes`,
	twice: (name: string): string => `the property “${name}” stands for the second time`,
	noColon: "there is no “name: value”, nor an item of a list",
	deeper: "a property is indented below one that has a value already",
	listBelowValue: "a list stands below a property that has a value already",
	listOnLine: "a list begins behind its name; begin it on the next line",
};
