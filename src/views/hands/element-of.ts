/** The element that an event is about, in whichever window; null where it is about none. */
export function elementOf(target: EventTarget | null): Element | null {
	return target !== null && "closest" in target ? (target as Element) : null;
}
