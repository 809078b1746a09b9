/** A set of row numbers below `size`, 32 to a word. Treated as immutable once handed out. */
export interface Bitset {
  readonly size: number;
  readonly words: Uint32Array;
}

export function emptyBitset(size: number): Bitset {
  return { size, words: new Uint32Array((size + 31) >>> 5) };
}

export function fullBitset(size: number): Bitset {
  const set = emptyBitset(size);
  set.words.fill(0xffffffff);
  if (size % 32 !== 0) set.words[set.words.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

export function hasBit(set: Bitset, index: number): boolean {
  return (set.words[index >>> 5]! & (1 << (index & 31))) !== 0;
}

/** Adds a row; for building a set before it is handed out. */
export function addBit(set: Bitset, index: number): void {
  set.words[index >>> 5]! |= 1 << (index & 31);
}

/** Adds the rows `[from, to)`; for building a set before it is handed out. */
export function addBits(set: Bitset, from: number, to: number): void {
  let row = from;
  while (row < to && (row & 31) !== 0) addBit(set, row++);
  const whole = Math.max(row, to & ~31);
  set.words.fill(0xffffffff, row >>> 5, whole >>> 5);
  for (row = whole; row < to; row++) addBit(set, row);
}

/** The rows that are in all the sets; all rows when there are none. */
export function intersect(size: number, sets: readonly Bitset[]): Bitset {
  const [first, ...rest] = sets;
  if (first === undefined) return fullBitset(size);
  if (rest.length === 0) return first;
  const words = first.words.slice();
  for (const set of rest) for (let i = 0; i < words.length; i++) words[i]! &= set.words[i]!;
  return { size, words };
}

/** The rows that are in any of the sets. */
export function unite(size: number, sets: readonly Bitset[]): Bitset {
  const [first] = sets;
  if (first !== undefined && sets.length === 1) return first;
  const result = emptyBitset(size);
  for (const set of sets) {
    for (let i = 0; i < result.words.length; i++) result.words[i]! |= set.words[i]!;
  }
  return result;
}

export function countBits(set: Bitset): number {
  let count = 0;
  for (const value of set.words) {
    let word = value - ((value >>> 1) & 0x55555555);
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return count;
}

/** Calls `visit` with each row of the set in ascending order. */
export function eachBit(set: Bitset, visit: (index: number) => void): void {
  for (let i = 0; i < set.words.length; i++) {
    for (let word = set.words[i]!; word !== 0; word &= word - 1) {
      visit((i << 5) + 31 - Math.clz32(word & -word));
    }
  }
}

/** The rows of a set in ascending order. */
export function bitsOf(set: Bitset): Int32Array {
  const { words } = set;
  const rows = new Int32Array(countBits(set));
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    for (let word = words[i]!; word !== 0; word &= word - 1)
      rows[at++] = (i << 5) + 31 - Math.clz32(word & -word);
  }
  return rows;
}
