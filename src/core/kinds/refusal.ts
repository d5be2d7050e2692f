/** Something that somebody asked for and that can't be done, with a sentence that tells why. Any other error is one that nobody foresaw. */
export class Refusal extends Error {}
