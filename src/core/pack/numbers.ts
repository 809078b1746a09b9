import { joinBytes } from '../join-bytes.ts';

/** As many bytes as the largest whole number takes that a number of the language holds exactly. */
const WIDEST = 7;

/**
 * Writes columns of whole numbers in planes: one byte for how many bytes its largest number takes, then the lowest byte
 * of all its numbers, then the next of all, up to the highest. A column of small numbers is read in one copy, and bytes
 * that are alike lie together for the compression that follows.
 */
export class NumberWriter {
  readonly #columns: Uint8Array[] = [];

  /** Whole numbers from 0 to 2^53 - 1. Throws a `RangeError` for any other. */
  counts(values: Iterable<number>): void {
    const column = Float64Array.from(values);
    let most = 0;
    for (const value of column) {
      if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no count`);
      if (value > most) most = value;
    }
    let width = 0;
    while (256 ** width <= most) width++;
    const planes = new Uint8Array(1 + width * column.length);
    planes[0] = width;
    for (let plane = 0, at = 1; plane < width; plane++)
      for (const value of column) planes[at++] = Math.floor(value / 256 ** plane) % 256;
    this.#columns.push(planes);
  }

  /** Whole numbers of either sign, small ones short: 0, -1, 1, -2 are written as 0, 1, 2, 3. */
  signed(values: Iterable<number>): void {
    this.counts(Float64Array.from(values, (value) => (value < 0 ? -2 * value - 1 : 2 * value)));
  }

  bytes(): Uint8Array {
    return joinBytes(this.#columns);
  }
}

/** Reads what a `NumberWriter` wrote, in the same order. Throws a `RangeError` where the bytes end or make no number. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Fills a column with counts. */
  counts<Column extends Int32Array | Uint8Array | Float64Array>(into: Column): Column {
    const width = this.#bytes[this.#at++];
    if (width === undefined) throw new RangeError('the numbers end too early');
    if (width > WIDEST) throw new RangeError('a number is too long');
    if (width > 0) into.set(this.#plane(into.length));
    for (let plane = 1; plane < width; plane++) addPlane(into, this.#plane(into.length), 256 ** plane);
    return into;
  }

  /** Fills a column with numbers of either sign. */
  signed<Column extends Int32Array | Float64Array>(into: Column): Column {
    this.counts(into);
    for (let i = 0; i < into.length; i++) {
      const value = into[i]!;
      into[i] = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    return into;
  }

  /** Whether nothing is left. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  #plane(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('the numbers end too early');
    return this.#bytes.subarray(from, this.#at);
  }
}

function addPlane(into: Int32Array | Uint8Array | Float64Array, plane: Uint8Array, scale: number): void {
  for (let i = 0; i < plane.length; i++) if (plane[i] !== 0) into[i]! += plane[i]! * scale;
}
