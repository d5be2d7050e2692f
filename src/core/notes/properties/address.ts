import { type Property, textsOf } from "./property";

const ADDRESS = /[^\s<>()[\]{}",;:@]{1,100}@[^\s<>()[\]{}",;:@]{1,200}/gu;
const ALONE = /^[^\s<>()[\]{}",;:@]{1,100}@[^\s<>()[\]{}",;:@]{1,200}$/u;
const NONE: readonly string[] = [];

/** The addresses in some properties, in small letters, each once. */
export function addressesIn(properties: readonly Property[]): readonly string[] {
	if (properties.length === 0) return NONE;
	const found = properties
		.flatMap(({ value }) => textsOf(value))
		.flatMap((text) => (text.includes("@") ? (text.match(ADDRESS) ?? []) : []));
	return [...new Set(found.map((address) => address.toLowerCase()))];
}

/** The name and the address of `Name <address>`, or of an address alone, that in small letters; null for any other text. */
export function namedAddress(text: string): { readonly name: string; readonly address: string } | null {
	if (!text.includes("@")) return null;
	const [, name = "", inside] = /^([^<>]{0,200})<([^<>]{1,300})>$/u.exec(text.trim()) ?? [];
	const address = (inside ?? text).trim().replace(/^mailto:/iu, "");
	return ALONE.test(address) ? { name: name.trim().replace(/^"(.*)"$/u, "$1"), address: address.toLowerCase() } : null;
}
