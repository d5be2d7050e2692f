/** A change of a note's text. It throws an Error with a sentence for the user where it can't be made, and then nothing is changed. */
export type Edit = (text: string) => string;
