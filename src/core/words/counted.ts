/** A number of people: `1 person`, `12 people`. */
export function countedPeople(count: number): string {
	return count === 1 ? "1 person" : `${count} people`;
}
