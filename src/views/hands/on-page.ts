/** Listens to the page in which an element is, and to that of another window once it has moved there, until what is returned is called. */
export function onPage<Type extends keyof DocumentEventMap>(
	element: HTMLElement,
	types: readonly Type[],
	heard: (event: DocumentEventMap[Type]) => void,
	options: AddEventListenerOptions = {},
): () => void {
	const listen = (): (() => void) => {
		const { doc } = element;
		for (const type of types) doc.addEventListener(type, heard, options);
		return () => {
			for (const type of types) doc.removeEventListener(type, heard, options);
		};
	};
	let stop = listen();
	const end = element.onWindowMigrated(() => {
		stop();
		stop = listen();
	});
	return () => {
		end();
		stop();
	};
}
