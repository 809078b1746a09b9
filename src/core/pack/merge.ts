import { itemOfText, joined, placeText, type TextColumn } from './text-column.ts';

/** Items of two lists merged: the place of one of the base, or the place of an added one as `-1 - place`. */
export type Order = Int32Array;

/** What merged items consist of, merged: each list keeps its own order, so that children are taken one after the other. */
export function childrenOf(order: Order, base: Int32Array, added: Int32Array): Order {
  const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
  const children = new Int32Array(sum(base) + sum(added));
  let at = 0;
  let next = 0;
  let place = 0;
  for (const item of order) {
    if (item >= 0) for (let left = base[item]!; left > 0; left--) children[place++] = at++;
    else for (let left = added[-1 - item]!; left > 0; left--) children[place++] = -1 - next++;
  }
  return children;
}

/** The values of merged items, written into a column of their number. */
export function pick<Column extends Int32Array | Float64Array | Uint8Array>(
  order: Order,
  base: Column,
  added: Column,
  into: Column,
): Column {
  for (let place = 0; place < order.length; place++) {
    const item = order[place]!;
    into[place] = item >= 0 ? base[item]! : added[-1 - item]!;
  }
  return into;
}

/** The texts of merged items; each different text stays held once. */
export function joinTexts(order: Order, base: TextColumn, added: TextColumn): TextColumn {
  const known = base.from.length - 1;
  const fresh: string[] = [];
  const places = Int32Array.from({ length: added.from.length - 1 }, (_, place) => {
    const text = placeText(added, place);
    const item = itemOfText(base, text);
    return item >= 0 ? base.at[item]! : known + fresh.push(text) - 1;
  });
  const more = joined(fresh);
  const from = new Int32Array(known + 1 + fresh.length);
  from.set(base.from);
  from.set(
    more.from.map((begin) => begin + base.text.length),
    known,
  );
  const at = pick(
    order,
    base.at,
    added.at.map((place) => places[place]!),
    new Int32Array(order.length),
  );
  return { at, from, text: base.text + more.text };
}
