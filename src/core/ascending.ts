/** Below so many keys the counts of a digit cost more than comparing. */
const FEW = 64;
const MOST_BITS = 11;

/**
 * The places of keys in ascending order, equal keys as they come. Keys are whole numbers. Sorted digit by digit, the
 * lowest first (a radix sort: each pass keeps the order of the one before), in time linear in the keys.
 */
export function ascending(keys: Float64Array): Int32Array {
  const count = keys.length;
  let order = new Int32Array(count);
  let least = Infinity;
  let most = -Infinity;
  let sorted = true;
  for (let at = 0; at < count; at++) {
    const key = keys[at]!;
    if (key < most) sorted = false;
    if (key < least) least = key;
    if (key > most) most = key;
    order[at] = at;
  }
  if (sorted) return order;
  if (count < FEW || most - least > Number.MAX_SAFE_INTEGER)
    return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  const offsets = keys.map((key) => key - least);
  const digits = 2 ** Math.min(MOST_BITS, Math.ceil(Math.log2(count)));
  let next = new Int32Array(count);
  for (let unit = 1; unit <= most - least; unit *= digits) {
    sortByDigit(offsets, unit, digits, order, next);
    [order, next] = [next, order];
  }
  return order;
}

/** Writes `order` to `into` in the order of the digit of each offset that counts `unit`, equal digits as they come. */
function sortByDigit(
  offsets: Float64Array,
  unit: number,
  digits: number,
  order: Int32Array,
  into: Int32Array,
): void {
  const mask = digits - 1;
  // Both are powers of two: the product is exact, and its whole part ends in the digit.
  const scale = 1 / unit;
  const place = new Int32Array(digits + 1);
  for (let at = 0; at < offsets.length; at++) place[((offsets[at]! * scale) & mask) + 1]!++;
  for (let digit = 0; digit < mask; digit++) place[digit + 1]! += place[digit]!;
  for (let at = 0; at < order.length; at++) {
    const item = order[at]!;
    into[place[(offsets[item]! * scale) & mask]!++] = item;
  }
}

/** Items in ascending order of a whole number each, equal ones as they come. */
export function sortedBy(items: Int32Array, keyOf: (item: number) => number): Int32Array {
  const keys = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) keys[i] = keyOf(items[i]!);
  return ascending(keys).map((place) => items[place]!);
}
