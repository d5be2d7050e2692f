/** Where the project lies, with a slash at the end. A bundle lies elsewhere, so `scripts/bundle.mjs` says where this was. */
export const ROOT = new URL("..", import.meta.url);
