/** Writes whole numbers as LEB128: seven bits a byte, lowest first, the eighth set on all but the last. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Whole numbers from 0 to 2^53 - 1. Throws a `RangeError` for any other. */
  counts(values: Iterable<number>): void {
    for (const value of values) this.#write(value);
  }

  /** Whole numbers of either sign, small ones short: 0, -1, 1, -2 are written as 0, 1, 2, 3. */
  signed(values: Iterable<number>): void {
    for (const value of values) this.#write(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #write(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no count`);
    if (this.#length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) this.#bytes[this.#length++] = 128 + (left % 128);
    this.#bytes[this.#length++] = left;
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
    for (let i = 0; i < into.length; i++) into[i] = this.#read();
    return into;
  }

  /** Fills a column with numbers of either sign. */
  signed<Column extends Int32Array | Float64Array>(into: Column): Column {
    for (let i = 0; i < into.length; i++) {
      const value = this.#read();
      into[i] = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    return into;
  }

  /** Whether nothing is left. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  #read(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('the numbers end too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new RangeError('a number is too long');
  }
}
