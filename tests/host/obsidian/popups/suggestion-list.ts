/** A list of suggestions of which one is marked: by the arrow keys or the pointer. */
export class SuggestionList<T> {
	private values: readonly T[] = [];
	private marked = 0;

	constructor(
		private readonly el: HTMLElement,
		private readonly render: (value: T, el: HTMLElement) => void,
		private readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
	) {
		el.setAttr("role", "listbox");
	}

	show(values: readonly T[]): void {
		this.values = values;
		this.el.empty();
		values.forEach((value, i) => {
			const item = this.el.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
			this.render(value, item);
			item.addEventListener("mousemove", () => this.mark(i));
			// The input keeps the focus while a suggestion is clicked.
			item.addEventListener("mousedown", (event) => event.preventDefault());
			item.addEventListener("click", (event) => this.choose(value, event));
		});
		this.mark(0);
	}

	move(step: number): false {
		if (this.values.length > 0) this.mark((this.marked + step + this.values.length) % this.values.length);
		this.el.children[this.marked]?.scrollIntoView({ block: "nearest" });
		return false;
	}

	chooseMarked(event: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.marked];
		if (value !== undefined) this.choose(value, event);
	}

	private mark(at: number): void {
		this.marked = at;
		[...this.el.children].forEach((item, i) => {
			item.toggleClass("is-selected", i === at);
			item.setAttr("aria-selected", i === at);
		});
	}
}
