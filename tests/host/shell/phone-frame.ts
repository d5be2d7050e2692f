/** In a wide window the phone is a frame of its own, so that the plugin sees a phone's width everywhere. */
export function showInPhoneFrame(): void {
	document.body.addClass("host-phone-room");
	const frame = document.body.createEl("iframe", { cls: "host-phone-frame", attr: { src: location.href, title: "Phone" } });
	const back = document.body.createEl("button", { text: "Back to the wide window", attr: { type: "button" } });
	back.addEventListener("click", () => {
		const url = new URL(location.href);
		url.searchParams.delete("phone");
		location.href = url.href;
	});
	frame.focus();
}
