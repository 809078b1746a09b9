const HOUR = 60;
const DAY = 24 * HOUR;

/** From here on lengths are printed in whole days, where hours would claim more than is known. */
export const TEN_DAYS = 10 * DAY;

/** Minutes as `spanOfMinutes` prints them: whole minutes, from two days on whole hours, from ten days on whole days. */
export function shownMinutes(minutes: number): number {
  const whole = Math.round(minutes);
  if (whole < 2 * DAY) return whole;
  const hours = Math.round(whole / HOUR) * HOUR;
  return hours < TEN_DAYS ? hours : Math.round(minutes / DAY) * DAY;
}

/** How far two printed lengths lie apart, so that a reader who subtracts them finds the same; not negative. */
export function shownDifference([one, other]: readonly [number, number]): number {
  return Math.abs(shownMinutes(one) - shownMinutes(other));
}
