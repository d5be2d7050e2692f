import { type Day, daysBetween } from "../day";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const TOKEN = /\[[^[\]]*\]|YYYY|YY|MMMM|MMM|MM|M|dddd|ddd|DD|D|HH|mm|ss/gu;

/** A day and a time (`14:30`, `14:30:05`) in a format of moment.js; what is no token of it stays as it is. */
export function inMomentFormat(format: string, day: Day, time: string): string {
	const [year = "", month = "", dayOfMonth = ""] = day.split("-");
	const [hour = "00", minute = "00", second = "00"] = time.split(":");
	const monthName = MONTHS[Number(month) - 1] ?? "";
	const weekday = WEEKDAYS[(((daysBetween("1970-01-01", day) + 4) % 7) + 7) % 7] ?? "";
	const parts: Readonly<Record<string, string>> = {
		YYYY: year,
		YY: year.slice(2),
		MMMM: monthName,
		MMM: monthName.slice(0, 3),
		MM: month,
		M: String(Number(month)),
		dddd: weekday,
		ddd: weekday.slice(0, 3),
		DD: dayOfMonth,
		D: String(Number(dayOfMonth)),
		HH: hour,
		mm: minute,
		ss: second,
	};
	return format.replace(TOKEN, (token) => parts[token] ?? token.slice(1, -1));
}
