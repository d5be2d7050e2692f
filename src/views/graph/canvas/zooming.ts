import { type Belonging, type Blobs, blobsOf } from "../../../core/network/lenses/far/blobs";
import { type ZoomStep, zoomStepAt } from "../../../core/network/lenses/far/zoom-step";
import { type FarScene, farSceneOf } from "./scene/far-scene";
import { type Look, type Scene, type SceneNode, stampOf } from "./scene/scene";

type People = Pick<Scene, "bodies" | "bonds">;

/** What there is to zoom into. */
export interface Zoomed {
	/** All on the last day; who is together does not change with the day that is looked at. */
	readonly whole: People;
	/** Those who are seen now. */
	readonly seen: People;
	/** Whether people find their places by their ties, and are there. */
	readonly isFree: boolean;
	/** Whether the step follows from the scale alone, wherever one comes from. */
	readonly isFitted: boolean;
}

/** Knows how near somebody looks, and what is drawn of people from far away; that is made anew only where it has changed. */
export class Zooming {
	/** By what people belong together. */
	belonging: Belonging = { by: "organization", organizations: [], groups: null };
	step: ZoomStep | null = null;
	/** The scene as it is drawn from far away; null where it is not. */
	far: FarScene | null = null;
	private blobs: { readonly of: Belonging; readonly bodies: readonly SceneNode[]; readonly stamp: number; readonly made: Blobs } | null =
		null;
	private from: { readonly blobs: Blobs; readonly bodies: readonly SceneNode[]; readonly look: Look } | null = null;

	/** Takes on how near it is looked at now. Answers whether what is drawn has changed with it. */
	follow({ whole, seen, isFree, isFitted }: Zoomed, look: Look): boolean {
		const { step: before, far } = this;
		const at = { scale: look.viewport.scale, people: whole.bodies.length, isFree };
		this.step = zoomStepAt(at, isFitted ? null : before);
		this.far = this.step === "far" ? this.farOf(whole, seen, look) : null;
		return this.step !== before || this.far !== far;
	}

	private farOf({ bodies }: People, seen: People, look: Look): FarScene {
		const { far, from, belonging } = this;
		const stamp = stampOf(bodies);
		const { blobs: known } = this;
		const isKnown = known !== null && known.of === belonging && known.bodies === bodies && known.stamp === stamp;
		const blobs = isKnown ? known.made : blobsOf(bodies, belonging);
		if (!isKnown) this.blobs = { of: belonging, bodies, stamp, made: blobs };
		const isSame = from?.blobs === blobs && from.bodies === seen.bodies && from.look.lit === look.lit && from.look.focus === look.focus;
		if (isSame && far !== null) return far;
		this.from = { blobs, bodies: seen.bodies, look };
		return farSceneOf(blobs, seen, look);
	}
}
