import type { Pen } from "../../pen/pen";
import type { Disc } from "../scene/viewport";
import type { Badge, Sign } from "../../../../core/network/picture/marks";
import type { Theme } from "../scene/theme";

// How far the ends of the lines of a sign are from the middle, by the radius of the disc.
const ARM: Readonly<Record<Sign, number>> = { plus: 0.58, "small-plus": 0.34, dot: 0, minus: 0.42, cross: 0.38 };

/** Draws a sign inside a disc. */
export function paintSign(pen: Pen, sign: Sign, { x, y, radius }: Disc, colour: string, alpha: number): void {
	const arm = ARM[sign] * radius;
	const width = Math.max(1.3, radius * (sign === "plus" ? 0.26 : 0.2));
	pen.globalAlpha = alpha;
	pen.strokeStyle = pen.fillStyle = colour;
	pen.lineWidth = width;
	pen.beginPath();
	if (sign === "dot") {
		pen.arc(x, y, Math.max(1, radius * 0.2), 0, 2 * Math.PI);
		return pen.fill();
	}
	const lines: readonly (readonly [number, number])[] =
		sign === "cross"
			? [
					[1, 1],
					[1, -1],
				]
			: sign === "minus"
				? [[1, 0]]
				: [
						[1, 0],
						[0, 1],
					];
	for (const [across, down] of lines) {
		pen.moveTo(x - across * arm, y - down * arm);
		pen.lineTo(x + across * arm, y + down * arm);
	}
	pen.stroke();
}

/** Draws a badge at the rim of a disc: a diamond at the upper right for who decides, a bridge at the lower right for a broker. */
export function paintBadge(pen: Pen, badge: Badge, disc: Disc, theme: Theme, alpha: number): void {
	const size = Math.min(5.5, Math.max(3, disc.radius * 0.42));
	const away = disc.radius * 0.82 + size * 0.2;
	const x = disc.x + away;
	const y = disc.y + (badge === "decides" ? -away : away);
	pen.globalAlpha = alpha;
	pen.fillStyle = theme.colour("text");
	pen.strokeStyle = theme.colour("background");
	pen.lineWidth = 2.5;
	pen.beginPath();
	if (badge === "decides") {
		pen.moveTo(x, y - size);
		pen.lineTo(x + size, y);
		pen.lineTo(x, y + size);
		pen.lineTo(x - size, y);
		pen.closePath();
	} else {
		const [end, bar] = [size * 0.55, size * 0.22];
		pen.arc(x - size, y, end, 0, 2 * Math.PI);
		pen.moveTo(x + size + end, y);
		pen.arc(x + size, y, end, 0, 2 * Math.PI);
		pen.moveTo(x - size, y - bar);
		pen.lineTo(x + size, y - bar);
		pen.lineTo(x + size, y + bar);
		pen.lineTo(x - size, y + bar);
		pen.closePath();
	}
	pen.stroke();
	pen.fill();
}
