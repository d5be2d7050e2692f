import { Modal } from "../popups/modal";
import { ButtonComponent } from "./components";

/** A button of a confirmation: it closes the window after its work, unless that answers something true. */
export class ConfirmationButton extends ButtonComponent {
	constructor(
		containerEl: HTMLElement,
		private readonly modal: Modal,
	) {
		super(containerEl);
	}

	override onClick(work: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			if (!(await work(event))) this.modal.close();
		});
	}

	setInitialFocus(): this {
		queueMicrotask(() => this.buttonEl.focus());
		return this;
	}
	setSecondary(): this {
		return this.setClass("mod-secondary");
	}
	setCancel(): this {
		return this.setClass("mod-cancel");
	}
}

/** A window that asks before something is done. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl = this.modalEl.createDiv("modal-button-container");

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, change: (value: boolean) => unknown): this {
		const el = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
		const box = el.createEl("input", { type: "checkbox" });
		el.appendText(label);
		box.addEventListener("change", () => change(box.checked));
		return this;
	}

	addButton(build: (button: ConfirmationButton) => unknown): this {
		build(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = "Cancel"): this {
		return this.addButton((button) =>
			button
				.setButtonText(text)
				.setCancel()
				.onClick(() => false),
		);
	}
}
