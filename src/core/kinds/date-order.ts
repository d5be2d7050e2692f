/** In what order day and month stand in a date such as 03/04/2024. */
export type DateOrder = "dmy" | "mdy";

/** The orders to choose from. */
export const DATE_ORDERS: readonly DateOrder[] = ["dmy", "mdy"];

/** Why a date is not counted: no calendar has it, its year has two digits, or it may mean two days. */
export type DateFault = "invalid-date" | "two-digit-year" | "ambiguous-date";

/** Whether what was read for a date is a fault, and so no date that counts. */
export function isFault(read: object | DateFault | null | undefined): read is DateFault {
	return typeof read === "string";
}
