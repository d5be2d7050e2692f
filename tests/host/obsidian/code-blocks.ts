import type { MarkdownPostProcessorContext } from "obsidian";

/** What a plugin draws in the place of a fenced block of its language. */
export type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

/** The handlers of fenced blocks by language; whoever shows notes draws anew when one comes or goes. */
export class CodeBlocks {
	private readonly handlers = new Map<string, CodeBlockHandler>();

	get(language: string): CodeBlockHandler | undefined {
		return this.handlers.get(language);
	}

	add(language: string, handler: CodeBlockHandler): () => void {
		this.handlers.set(language, handler);
		return () => this.handlers.delete(language);
	}
}
