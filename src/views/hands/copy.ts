/** Puts a text where it can be pasted from; nothing is sent. Only the window that has the focus may. */
export function copyText(text: string): Promise<void> {
	return activeWindow.navigator.clipboard.writeText(text);
}
