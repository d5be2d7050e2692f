/** Where the project lies, with a slash at the end. What is bundled with this lies elsewhere, so `scripts/run.mjs` says where it was. */
export const ROOT = new URL("..", import.meta.url);
