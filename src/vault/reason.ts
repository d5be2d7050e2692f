import { Refusal } from "../core/kinds/refusal";
import { writeWords } from "../core/words/write";

/** Why something could not be done, as a sentence. What nobody foresaw is told as such, and the console says where it came from. */
export function reasonOf(error: unknown): string {
	if (error instanceof Refusal) return error.message;
	console.error(error);
	return writeWords.unforeseen(error instanceof Error ? error.message : String(error));
}
