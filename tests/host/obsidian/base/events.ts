type Listener = (...data: never[]) => unknown;

/** One subscription, as `on` hands it out and `offref` takes it back. */
export interface EventRef {
	readonly source: Events;
	readonly name: string;
	readonly listener: Listener;
	readonly context: unknown;
}

/** Named events. As in the application, one listener that throws does not keep the others from hearing. */
export class Events {
	private refs: EventRef[] = [];

	on(name: string, listener: Listener, context?: unknown): EventRef {
		const ref = { source: this, name, listener, context };
		this.refs = [...this.refs, ref];
		return ref;
	}

	off(name: string, listener: Listener): void {
		this.refs = this.refs.filter((ref) => ref.name !== name || ref.listener !== listener);
	}

	offref(gone: EventRef): void {
		this.refs = this.refs.filter((ref) => ref !== gone);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.refs) if (ref.name === name) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: EventRef, data: unknown[]): void {
		try {
			ref.listener.apply(ref.context, data as never[]);
		} catch (error) {
			// Reported a moment later, where the page collects it, so that the other listeners still run.
			setTimeout(() => {
				throw error;
			});
		}
	}
}
