import { motionOf } from "../../../../core/network/layout/motion";
import type { Motion } from "../../../../core/network/layout/plan";
import type { News, Order } from "./messages";

// After so many milliseconds of work a worker looks whether it has been told something: about a frame.
const SLICE = 12;

/** Makes the worker in which it runs move people as it is told. Nothing in the page calls it: the build starts a worker with it. */
export function followOrders(): void {
	let motion: Motion | null = null;
	let [heard, left, isAsked, isTurning] = [0, 0, false, false];
	// What is posted here comes after what the page has said meanwhile.
	const turn = new MessageChannel();

	const work = (moved: Motion): void => {
		const end = performance.now() + SLICE;
		for (; moved.heat > 0 && left > 0 && performance.now() < end; left--) moved.step();
		if (isAsked) tell(heard, moved);
		isAsked = false;
	};
	const goOn = (): void => {
		if (isTurning || motion === null || (!isAsked && (left === 0 || motion.heat === 0))) return;
		isTurning = true;
		turn.port2.postMessage(null);
	};

	turn.port1.onmessage = () => {
		isTurning = false;
		if (motion !== null) work(motion);
		goOn();
	};
	self.addEventListener("message", ({ data: order }: MessageEvent<Order>) => {
		heard++;
		if (order.kind === "plan") [motion, left, isAsked] = [motionOf(order.plan), 0, false];
		else if (order.kind === "hold") motion?.hold(order.at, order.point);
		else [left, isAsked] = [order.most, true];
		goOn();
	});
}

function tell(heard: number, { heat, bodies }: Motion): void {
	const [x, y, vx, vy] = [bodies.x.slice(), bodies.y.slice(), bodies.vx.slice(), bodies.vy.slice()];
	const news: News = { heard, heat, x, y, vx, vy };
	self.postMessage(news, { transfer: [x.buffer, y.buffer, vx.buffer, vy.buffer] });
}
