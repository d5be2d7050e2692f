import { expect, test } from "vitest";
import { SvgPen } from "../../../../src/views/graph/pen/svg-pen";

const drawn = (draw: (pen: SvgPen) => void): readonly string[] => {
	const pen = new SvgPen();
	draw(pen);
	return pen.text(10, 20, "#fff").split("\n").slice(2, -2);
};

test.each<[string, (pen: SvgPen) => void, string]>([
	[
		"a line",
		(pen) => {
			pen.beginPath();
			pen.moveTo(0.04, -0.001);
			pen.lineTo(10.06, 2);
			pen.setLineDash([3, 4]);
			pen.stroke();
		},
		'<path d="M 0.04 0 L 10.1 2" fill="none" stroke="#000" stroke-width="1" stroke-dasharray="3 4" stroke-linejoin="miter" stroke-linecap="butt"/>',
	],
	[
		"a disc",
		(pen) => {
			pen.globalAlpha = 0.5;
			pen.fillStyle = "red";
			pen.beginPath();
			pen.arc(5, 5, 2, 0, 2 * Math.PI);
			pen.fill();
		},
		'<path d="M 7 5 A 2 2 0 0 1 3 5 A 2 2 0 0 1 7 5" fill="red" opacity="0.5"/>',
	],
	[
		"words",
		(pen) => {
			pen.font = "600 12px Inter, sans-serif";
			pen.textAlign = "center";
			pen.textBaseline = "middle";
			pen.fillText('A & "B" <C>', 1, 2);
		},
		'<text x="1" y="2" text-anchor="middle" dominant-baseline="central" font-family="Inter, sans-serif" font-size="12" font-weight="600" fill="#000">A &amp; &quot;B&quot; &lt;C&gt;</text>',
	],
])("%s is written as SVG", (_, draw, written) => {
	expect(drawn(draw)).toEqual([written]);
});

test("nothing is written of an empty path, and each path begins anew", () => {
	expect(
		drawn((pen) => {
			pen.beginPath();
			pen.rect(0, 0, 1, 1);
			pen.beginPath();
			pen.stroke();
		}),
	).toEqual([]);
});
