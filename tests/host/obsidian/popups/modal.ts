import type { App } from "../app";
import { setIcon } from "../base/icons";
import { Scope } from "../base/keymap";
import { setTooltip } from "./tooltip";

/** A window over the page. Escape, the cross and a click beside it close it; the focus goes back to where it was. */
export class Modal {
	readonly scope: Scope;
	readonly containerEl = createDiv("modal-container mod-dim");
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private before: Element | null = null;
	private closeCallback: (() => unknown) | null = null;

	constructor(readonly app: App) {
		this.scope = new Scope(app.scope);
		this.containerEl.createDiv("modal-bg").addEventListener("click", () => this.close());
		this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true" } });
		const cross = this.modalEl.createDiv({ cls: "modal-close-button clickable-icon", attr: { role: "button" } });
		setIcon(cross, "x");
		setTooltip(cross, "Close");
		cross.addEventListener("click", () => this.close());
		this.titleEl = this.modalEl.createDiv("modal-header").createDiv("modal-title");
		this.contentEl = this.modalEl.createDiv("modal-content");
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.before = document.activeElement;
		document.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		if (this.containerEl.contains(document.activeElement)) return;
		(this.contentEl.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]") ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.containerEl.remove();
		this.app.keymap.popScope(this.scope);
		this.onClose();
		this.closeCallback?.();
		if (this.shouldRestoreSelection && this.before instanceof HTMLElement) this.before.focus();
	}

	onOpen(): Promise<void> | void {}
	onClose(): void {}
	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}
}
