/** A round value of the axis and its words. */
export interface StripTick {
  readonly value: number;
  readonly label: string;
}

export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** From the greatest tick not above the least value to the least tick not below the greatest; the values themselves where the ticks end. */
export function domainOf(sets: readonly Float64Array[], ticks: readonly StripTick[]): Domain {
  const filled = sets.filter((points) => points.length > 0);
  const first = ticks[0]?.value ?? 1;
  if (filled.length === 0) return { low: first, high: ticks.at(-1)?.value ?? first * 10 };
  const least = Math.max(Math.min(...filled.map((points) => points[0]!)), first);
  const most = Math.max(least, ...filled.map((points) => points.at(-1)!));
  const low = ticks.findLast(({ value }) => value <= least)?.value ?? least;
  const high = ticks.find(({ value }) => value >= most)?.value ?? most;
  return high > low ? { low, high } : { low, high: low * 10 };
}

/** The place of a value on a log axis from `begin` to `end` px; values below the axis stand at its beginning. */
export function logPlace({ low, high }: Domain, begin: number, end: number): (value: number) => number {
  const whole = Math.log(high / low);
  return (value) => begin + (Math.log(Math.max(value, low) / low) / whole) * (end - begin);
}

/** The ticks of the domain that have room for their words. */
export function roomyTicks(
  ticks: readonly StripTick[],
  { low, high }: Domain,
  x: (value: number) => number,
): StripTick[] {
  let reached = -Infinity;
  return ticks.filter(({ value, label }) => {
    if (value < low || value > high) return false;
    const half = label.length * 3.6 + 6;
    if (x(value) - half < reached) return false;
    reached = x(value) + half;
    return true;
  });
}

/** A drawn dot; `level` is its step above or below the middle, `opacity` grows with how many values it stands for. */
export interface Dot {
  readonly x: number;
  readonly level: number;
  readonly opacity: number;
}

/** Dots closer than this many px are set above and below each other, on so many levels. */
const APART = 4;
const LEVELS = [0, -1, 1, -2, 2, -3, 3, -4, 4];
const COVER = 0.75;

/** One dot a value while there is room; where more fall together than there are levels, dots stand for several and are darker. */
export function stacked(ascending: Float64Array, x: (value: number) => number): Dot[] {
  const dots: Dot[] = [];
  for (let at = 0; at < ascending.length;) {
    const place = Math.round(x(ascending[at]!) / APART);
    let end = at + 1;
    let high = ascending.length;
    // Values ascend, so where the next place begins can be sought.
    while (end < high) {
      const middle = (end + high) >> 1;
      if (Math.round(x(ascending[middle]!) / APART) > place) high = middle;
      else end = middle + 1;
    }
    const count = end - at;
    const drawn = Math.min(count, LEVELS.length);
    for (let i = 0; i < drawn; i++) {
      const own = Math.floor(count / drawn) + Number(i < count % drawn);
      dots.push({ x: x(ascending[at + i]!), level: LEVELS[i]!, opacity: 1 - (1 - COVER) ** own });
    }
    at = end;
  }
  return dots;
}
