import { randomUUID, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** By which the editor of Live Preview may bring its style. */
export const STYLE_NONCE = randomUUID();

/** The headers of every answer: nothing from elsewhere is loaded, nothing elsewhere may embed or read this. */
export const HEADERS = {
	"Content-Security-Policy": [
		"default-src 'none'",
		"script-src 'self'",
		// As in the application, a plugin may start a worker from its own text.
		"worker-src blob:",
		`style-src 'self' 'nonce-${STYLE_NONCE}'`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"frame-src 'self'",
		"frame-ancestors 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; "),
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cache-Control": "no-store",
} as const;

/** Why a request is refused; null where it is not. Only a page of this very address is answered, and only its token opens the notes. */
export function refusal(request: IncomingMessage, port: number, token: string): string | null {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	const { host, origin } = request.headers;
	if (!host || !hosts.includes(host)) return "This server answers only to its own address.";
	if (origin !== undefined && origin !== `http://${host}`) return "This server answers only to its own page.";
	const site = request.headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin" && site !== "none") return "This server answers only to its own page.";
	if (request.method === "GET") return null;
	if (request.method !== "POST") return "This server knows GET and POST alone.";
	if (request.headers["content-type"] !== "application/json") return "This server reads JSON alone.";
	return same(String(request.headers["x-host-token"] ?? ""), token) ? null : "The token of the page is missing or wrong.";
}

function same(given: string, token: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}
