/**
 * A text for each item, each different text held once: `at[item]` is its place, and place `p` is the part of
 * `text` from `from[p]` up to the line break before `from[p + 1]`. One long text costs a thread hand-over far less than
 * a hundred thousand short ones, and is searched in one go.
 */
export interface TextColumn {
  readonly at: Int32Array;
  readonly from: Int32Array;
  readonly text: string;
}

/** Lays texts out as a column. */
export function textColumn(values: readonly string[]): TextColumn {
  const places = new Map<string, number>();
  const at = new Int32Array(values.length);
  values.forEach((value, item) => {
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    at[item] = place;
  });
  return { at, ...joined([...places.keys()]) };
}

/** Texts one after another, a line break after each, and where each begins (one more entry than texts). */
export function joined(texts: readonly string[]): Pick<TextColumn, 'from' | 'text'> {
  const from = new Int32Array(texts.length + 1);
  texts.forEach((text, place) => {
    from[place + 1] = from[place]! + text.length + 1;
  });
  return { from, text: texts.length === 0 ? '' : `${texts.join('\n')}\n` };
}

/** The text of an item. */
export function textAt(column: TextColumn, item: number): string {
  return placeText(column, column.at[item]!);
}

/** The text at a place of a column. */
export function placeText({ from, text }: Pick<TextColumn, 'from' | 'text'>, place: number): string {
  return text.slice(from[place], from[place + 1]! - 1);
}

/** The first item that has a text, or -1. */
export function itemOfText(column: TextColumn, value: string): number {
  const { from, text } = column;
  for (let place = 0; place + 1 < from.length; place++) {
    const begin = from[place]!;
    if (from[place + 1]! - 1 - begin === value.length && text.startsWith(value, begin))
      return column.at.indexOf(place);
  }
  return -1;
}
