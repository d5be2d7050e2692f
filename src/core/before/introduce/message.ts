import { withLinksShown } from "../../notes/text/links";
import { introduceWords } from "../../words/pages/introduce";
import type { ToldIntroduction } from "./told-introduction";

/** What a message about an introduction is filled in with. */
export interface MessageParts {
	readonly goBetween: string;
	readonly introduction: Pick<ToldIntroduction, "to" | "what" | "shared">;
	/** Why they matter to me; null where nothing says so. */
	readonly why: string | null;
}

const PART = /\{\{\s*(go-between|who|name|why|shared)\s*\}\}/gu;

/**
 * A message that asks for an introduction: a template of one's own, or the usual one where that is empty, with its parts filled in:
 * `{{go-between}}`, `{{who}}` (name, role, organization), `{{name}}`, `{{why}}`, `{{shared}}`. What is not known leaves nothing.
 */
export function messageOf(template: string, { goBetween, introduction, why }: MessageParts): string {
	const { to, what, shared } = introduction;
	const parts: Readonly<Record<string, string>> = {
		"go-between": firstName(goBetween),
		who: introduceWords.who(to.name, to.path === null ? "" : what),
		name: to.name,
		why: why === null ? "" : introduceWords.sentence(withLinksShown(why).trim()),
		shared: shared.join(", "),
	};
	const text = (template.trim() === "" ? introduceWords.message : template).replace(PART, (_, part: string) => parts[part] ?? "");
	return text
		.split("\n")
		.map((line) => line.trimEnd())
		.join("\n");
}

// As one greets somebody: `Dr. Ann Lee` is Ann, `Lee, Ann` too.
function firstName(name: string): string {
	const [family = "", given] = name.split(",");
	const words = (given ?? family).trim().split(/\s+/u);
	return words.find((word) => !word.endsWith(".")) ?? name;
}
