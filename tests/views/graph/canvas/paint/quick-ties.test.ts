import { describe, expect, test } from "vitest";
import { paintTiesQuickly } from "../../../../../src/views/graph/canvas/paint/quick-ties";
import type { EachTie, Look, SceneNode, ShortTie } from "../../../../../src/views/graph/canvas/scene/scene";
import { SvgPen } from "../../../../../src/views/graph/pen/svg-pen";
import { THEME } from "../../lenses/drawn-lens";

const SIZE = { width: 1000, height: 700 };
const LOOK: Look = {
	viewport: { x: 0, y: 0, scale: 1 },
	theme: THEME,
	byColdness: false,
	focus: null,
	lit: null,
	aim: null,
	dashed: false,
};

function nodeAt(index: number, x: number, y: number, kind: SceneNode["kind"] = "person"): SceneNode {
	const nobody = { organization: null, organizationRank: null, warmth: null, inside: null, circle: null, stance: null, group: null };
	const looks = { tone: "ghost", weight: 0, fill: 1, sign: null, badges: [] } as const;
	const known = { apart: "", influence: 0, estimated: false, untracked: false, decides: false, broker: false, held: false };
	return { ...nobody, ...looks, ...known, id: String(index), name: String(index), kind, radius: 5, index, x, y };
}

// Lines across the canvas, each a little lower than the one before.
function across(count: number, tie: Partial<ShortTie> = {}): ShortTie[] {
	return Array.from({ length: count }, (_, at): ShortTie => {
		const y = (700 * at) / count;
		const [source, target] = [nodeAt(at, 10, y, tie.mine === true ? "me" : "person"), nodeAt(0, 910, y)];
		return { source, target, width: 2, freshness: 1, mention: false, influences: false, mine: false, isNew: false, ...tie };
	});
}

// What was drawn: how wide, how dark, and how many pixels of lines.
function drawn(ties: readonly ShortTie[], share = 1): { readonly widths: number[]; readonly pixels: number; readonly shades: number[] } {
	const pen = new SvgPen();
	const each: EachTie = (visit) => ties.forEach(visit);
	paintTiesQuickly(pen, each, LOOK, SIZE, share);
	const paths = [...pen.text(1000, 700, "").matchAll(/<path d="(?<d>[^"]+)".* stroke-width="(?<width>[\d.]+)"(?<rest>[^>]*)/gu)];
	return {
		widths: paths.map(({ groups }) => Number(groups?.["width"])),
		pixels: 900 * paths.reduce((sum, { groups }) => sum + (groups?.["d"]?.match(/M/gu)?.length ?? 0), 0),
		shades: paths.map(({ groups }) => Number(/opacity="(?<opacity>[\d.]+)"/u.exec(groups?.["rest"] ?? "")?.groups?.["opacity"] ?? 1)),
	};
}

describe("ties of a crowd that moves", () => {
	test("are as wide as they are where they are few, and no wider than a pixel, but darker, where they are many", () => {
		expect(drawn(across(200)).widths).toEqual([2]);
		const many = drawn(across(400));
		expect(new Set(many.widths)).toEqual(new Set([1]));
		expect(many.pixels).toBe(400 * 900);
		const [thin, wide] = [drawn(across(400, { width: 1 })), drawn(across(400, { width: 1.5 }))];
		expect(wide.shades[0]).toBeGreaterThan(1.4 * (thin.shades[0] ?? 1));
	});

	test("are so many pixels of lines at most, and the faintest are left out", () => {
		const { pixels } = drawn([...across(600, { freshness: 0.35 }), ...across(400)]);
		expect(pixels).toBeGreaterThanOrEqual(400 * 900);
		expect(pixels).toBeLessThanOrEqual(400_000);
	});

	test("where all are alike a part of them is drawn, the same each time", () => {
		const { pixels } = drawn(across(2000));
		expect(pixels).toBeGreaterThan(200_000);
		expect(pixels).toBeLessThanOrEqual(400_000);
		expect(drawn(across(2000)).pixels).toBe(pixels);
	});

	test("and mine are never all left out: a part of them is drawn, and darker", () => {
		const faint = { mine: true, width: 1, freshness: 0.35 };
		const mine = drawn(across(800, faint));
		expect(mine.pixels).toBeGreaterThan(80_000);
		expect(mine.pixels).toBeLessThanOrEqual(120_000);
		expect(mine.shades[0]).toBeGreaterThan(1.4 * (drawn(across(300, faint)).shades[0] ?? 1) * Math.sqrt(300 / 800));
	});

	test("what lies beside the canvas, and what has not come into view, is not drawn", () => {
		const beside = across(300).map((tie): ShortTie => ({ ...tie, source: nodeAt(1, -50, 5), target: nodeAt(2, -10, 90) }));
		expect(drawn(beside).pixels).toBe(0);
		expect(drawn(across(300), 0).pixels).toBe(0);
	});
});
