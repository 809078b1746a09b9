const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes as `spanOfMinutes` prints them: whole minutes, from two days on whole hours, from ten days on whole days. */
export function shownMinutes(minutes: number): number {
  if (minutes >= 10 * DAY) return Math.round(minutes / DAY) * DAY;
  const whole = Math.round(minutes);
  return whole < 2 * DAY ? whole : Math.round(whole / HOUR) * HOUR;
}

/** How far two printed lengths lie apart, so that a reader who subtracts them finds the same; not negative. */
export function shownDifference([one, other]: readonly [number, number]): number {
  return Math.abs(shownMinutes(one) - shownMinutes(other));
}
