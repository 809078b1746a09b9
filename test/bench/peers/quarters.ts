const DAY = 86_400_000;
const FIRST_YEAR = 1990;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0) / DAY;

/** Quarter of each day from 1990 to 2059, so that telling one is a look-up. */
const ofDay = Uint16Array.from({ length: Date.UTC(2060, 0) / DAY - FIRST_DAY }, (_, day) => {
  const date = new Date((FIRST_DAY + day) * DAY);
  return (date.getUTCFullYear() - FIRST_YEAR) * 4 + Math.floor(date.getUTCMonth() / 3);
});

/** The quarter (UTC) of an instant in epoch milliseconds, counted from the first of 1990. */
export function quarterOf(instant: number): number {
  return ofDay[Math.floor(instant / DAY) - FIRST_DAY] ?? 0;
}

/** "2024 Q3". */
export function quarterLabel(quarter: number): string {
  return `${FIRST_YEAR + Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`;
}
