/** All messages that were shown since the page began, for tests: notices go away by themselves. */
export const shownNotices: Notice[] = [];

/** A message in the corner; gone after some seconds, or on a click. With a duration of 0 it stays. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	readonly noticeEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const stack = document.querySelector(".notice-container") ?? document.body.createDiv("notice-container");
		this.containerEl = stack.createDiv({ cls: "notice", attr: { role: "status" } });
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv("notice-message");
		this.setMessage(message);
		this.containerEl.addEventListener("click", () => this.hide());
		if (duration > 0) setTimeout(() => this.hide(), duration);
		shownNotices.push(this);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		this.containerEl.remove();
	}
}
