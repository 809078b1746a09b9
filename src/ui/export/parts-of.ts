/** So many rows or items of a file are made within a few hundredths of a second. */
const PART = 1000;

/** Items in lists of `PART` of them, the last of what is left; they are taken as they are asked for. */
export function* partsOf<T>(items: Iterable<T>): Generator<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < PART) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
