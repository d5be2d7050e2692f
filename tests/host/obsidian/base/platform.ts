/** What the page says it runs on; `?phone` sets the phone's values before the plugin is loaded. */
export const Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: typeof navigator !== "undefined" && /Mac/.test(navigator.platform),
	isWin: typeof navigator !== "undefined" && /^Win/.test(navigator.platform),
	isLinux: typeof navigator !== "undefined" && /Linux/.test(navigator.platform),
	isSafari: false,
	resourcePathPrefix: "app://local/",
};

/** The version of the application whose behaviour this page copies. */
export const apiVersion = "1.13.1";

/** Whether the stand-in is at least that version. */
export function requireApiVersion(version: string): boolean {
	const [wanted, had] = [version, apiVersion].map((text) => text.split(".").map(Number)) as [number[], number[]];
	for (let i = 0; i < 3; i++) {
		const difference = (had[i] ?? 0) - (wanted[i] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

let language = "en";

/** Sets what getLanguage answers: the page calls it once, at the start. */
export function setLanguage(code: string): void {
	language = code;
}

/** The language of the interface, such as "en" or "fr". */
export function getLanguage(): string {
	return language;
}

/** The stand-in reaches no network, whatever is asked of it. */
export function requestUrl(): never {
	throw new Error("The stand-in for Obsidian has no network.");
}

export const request = requestUrl;
