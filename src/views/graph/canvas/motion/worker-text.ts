/**
 * The text that a worker is started from: `follow-orders.ts` and all that it imports. The build puts it in; empty where nothing was built,
 * and no worker can be had.
 */
export const WORKER_TEXT: string = "";
