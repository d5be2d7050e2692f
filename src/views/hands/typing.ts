import { elementOf } from "./element-of";

/** Whether a key is for the control that has the focus: somebody types there, or presses a button by Enter or space. */
export function isForControl(event: KeyboardEvent): boolean {
	return isTyping(event) || (isPressing(event) && onButton(event));
}

function isTyping({ target, isComposing }: KeyboardEvent): boolean {
	const element = elementOf(target);
	return isComposing || element?.closest("input, textarea, select, [contenteditable]") != null;
}

function isPressing({ key }: KeyboardEvent): boolean {
	return key === "Enter" || key === " ";
}

function onButton({ target }: KeyboardEvent): boolean {
	return elementOf(target)?.closest("button, a, [role='button']") != null;
}
