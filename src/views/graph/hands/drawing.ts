import type { Gestures } from "./gestures";
import { letBox, type BoxActs } from "./boxing";
import { letRelate, type RelatingActs } from "./relating";

/** What is drawn with Shift: from somebody a line, to relate them to another, and from the ground a box, to select who is in it. */
export function letDraw(host: HTMLElement, acts: RelatingActs & BoxActs): Pick<Gestures, "aim" | "relate" | "canBox" | "box" | "boxed"> {
	return { ...letRelate(host, acts), ...letBox(host, acts) };
}
