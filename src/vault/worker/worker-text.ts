/** What a worker can be there for. */
export type Task = "followOrders" | "answerNumbers";

/**
 * The text that a worker for a task is started from: the function of that name and all that it imports. The build puts it in; empty
 * where nothing was built, and no worker can be had.
 */
export const workerText = (_task: Task): string => "";
