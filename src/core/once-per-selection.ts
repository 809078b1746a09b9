import type { Selection } from './select.ts';
import type { Table } from './table.ts';

/**
 * A figure of a selection, worked out once for it and for each of the words it takes besides: the parts of a page
 * ask for the same figures, and Back returns to a selection that is still held.
 */
export function oncePerSelection<Words extends readonly string[], Result>(
  make: (table: Table, selection: Selection, ...words: Words) => Result,
): (table: Table, selection: Selection, ...words: Words) => Result {
  const made = new WeakMap<Selection, Map<string, Result>>();
  return (table, selection, ...words) => {
    const own = made.get(selection) ?? new Map<string, Result>();
    made.set(selection, own);
    const key = words.join(' ');
    const known = own.get(key);
    if (known !== undefined) return known;
    const result = make(table, selection, ...words);
    own.set(key, result);
    return result;
  };
}
