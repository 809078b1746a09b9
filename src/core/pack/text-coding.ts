import type { NumberReader, NumberWriter } from './numbers.ts';
import { joined, placeText, type TextColumn } from './text-column.ts';

/**
 * Writes a column: for each item 0 for a text not seen before, else how many texts back; for each text how
 * much of its beginning it shares with the text before and how long the rest is. The rests go to `texts`.
 */
export function writeTexts(column: TextColumn, numbers: NumberWriter, texts: string[]): void {
  const count = column.from.length - 1;
  let known = 0;
  numbers.counts([count]);
  numbers.counts(Array.from(column.at, (place) => (place === known ? (known++, 0) : known - place)));
  const shared: number[] = [];
  const rest: number[] = [];
  let before = '';
  for (let place = 0; place < count; place++) {
    const text = placeText(column, place);
    const same = sharedLength(before, text);
    shared.push(same);
    rest.push(text.length - same);
    texts.push(text.slice(same));
    before = text;
  }
  numbers.counts(shared);
  numbers.counts(rest);
}

/**
 * Reads a column of `items` texts.
 *
 * @param from where its rests begin in `text`
 * @returns the column and where its rests end. Throws a `RangeError` where numbers and texts do not fit.
 */
export function readTexts(
  items: number,
  numbers: NumberReader,
  text: string,
  from: number,
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
  const texts: string[] = [];
  let end = from;
  let before = '';
  for (let place = 0; place < count!; place++) {
    if (shared[place]! > before.length) throw new RangeError('a text begins beyond the one before');
    before = before.slice(0, shared[place]) + text.slice(end, end + rest[place]!);
    end += rest[place]!;
    texts.push(before);
  }
  if (end > text.length) throw new RangeError('the texts end too early');
  return { column: { at, ...joined(texts) }, end };
}

/** How many units two texts begin with in common, never half of a character. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  const last = one.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
