import { utf8ToBytes } from '@noble/hashes/utils.js';
import { joinBytes } from '../join-bytes.ts';
import type { NumberReader, NumberWriter } from './numbers.ts';
import { placeText, type TextColumn } from './text-column.ts';

const LINE_BREAK = 10;

/**
 * Writes a column: for each item 0 for a text not seen before, else how many texts back; for each text how many bytes of
 * UTF-8 its beginning shares with the text before and how many the rest has. Bytes, not characters: a reader lays them
 * one after another and decodes the whole column in one go.
 *
 * @returns the rests, one after another
 */
export function writeTexts(column: TextColumn, numbers: NumberWriter): Uint8Array {
  const count = column.from.length - 1;
  let known = 0;
  numbers.counts([count]);
  numbers.counts(Array.from(column.at, (place) => (place === known ? (known++, 0) : known - place)));
  const shared: number[] = [];
  const rests: Uint8Array[] = [];
  let before: Uint8Array = new Uint8Array();
  for (let place = 0; place < count; place++) {
    const text = utf8ToBytes(placeText(column, place));
    const same = sharedLength(before, text);
    shared.push(same);
    rests.push(text.subarray(same));
    before = text;
  }
  numbers.counts(shared);
  numbers.counts(rests.map((rest) => rest.length));
  return joinBytes(rests);
}

/**
 * Reads a column of `items` texts.
 *
 * @param from where its rests begin in `bytes`
 * @param utf8 decodes text
 * @returns the column and where its rests end. Throws a `RangeError` where numbers and texts do not fit.
 */
export function readTexts(
  items: number,
  numbers: NumberReader,
  bytes: Uint8Array,
  from: number,
  utf8: (bytes: Uint8Array) => string,
): { column: TextColumn; end: number } {
  const [count] = numbers.counts(new Float64Array(1));
  if (count! > items) throw new RangeError('there are more texts than items');
  const at = numbers.counts(new Int32Array(items));
  let known = 0;
  for (let item = 0; item < items; item++) {
    at[item] = at[item] === 0 ? known++ : known - at[item]!;
    if (at[item]! < 0 || known > count!) throw new RangeError('a text is missing');
  }
  const shared = numbers.counts(new Int32Array(count!));
  const rest = numbers.counts(new Int32Array(count!));
  const begins = beginsOf(shared, rest, bytes.length - from);
  const whole = new Uint8Array(begins[count!]!);
  let end = from;
  let to = 0;
  for (let place = 0; place < count!; place++) {
    // Loops, because most beginnings and rests are too short for a call to pay.
    const begin = begins[place - 1]!;
    for (let same = 0; same < shared[place]!; same++) whole[to++] = whole[begin + same]!;
    for (const last = end + rest[place]!; end < last; end++) whole[to++] = bytes[end]!;
    whole[to++] = LINE_BREAK;
  }
  const text = utf8(whole);
  if (text.length !== whole.length) countInUnits(begins, whole);
  if (begins[count!] !== text.length) throw new RangeError('a text is not in UTF-8');
  return { column: { at, from: begins, text }, end };
}

/**
 * Where each text begins, in bytes, a line break after each; one more entry than texts.
 *
 * @param most how many bytes there are for the rests
 */
function beginsOf(shared: Int32Array, rest: Int32Array, most: number): Int32Array {
  const begins = new Int32Array(shared.length + 1);
  let before = 0;
  let left = most;
  for (let place = 0; place < shared.length; place++) {
    if (shared[place]! < 0 || shared[place]! > before)
      throw new RangeError('a text begins beyond the one before');
    left -= rest[place]!;
    if (rest[place]! < 0 || left < 0) throw new RangeError('the texts end too early');
    before = shared[place]! + rest[place]!;
    begins[place + 1] = begins[place]! + before + 1;
  }
  return begins;
}

/** Turns places in bytes into places in text, whose units are those of UTF-16. */
function countInUnits(places: Int32Array, bytes: Uint8Array): void {
  let at = 0;
  let units = 0;
  for (let place = 0; place < places.length; place++) {
    for (; at < places[place]!; at++) {
      const byte = bytes[at]!;
      // What follows the first byte of a character counts nothing; characters of four bytes are two units.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    places[place] = units;
  }
}

/** How many bytes two texts begin with in common. */
function sharedLength(one: Uint8Array, other: Uint8Array): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
