import { useState, type KeyboardEvent } from 'react';
import type { OptionRow } from './select-option.ts';

const PAGE = 10;

export interface RowWalk {
  /** The row the keyboard stands on. */
  readonly active: OptionRow | null;
  /** Stands on a row, or on none. */
  stand(key: string | null): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Walking rows with the arrow keys while the focus stays where it is. With `typing` the focus is in a text
 * field, which keeps Home, End and Space for itself; without, a letter leads to the next row that begins with it.
 */
export function useRowWalk(
  rows: readonly OptionRow[],
  typing: boolean,
  onPick: (row: OptionRow) => void,
): RowWalk {
  const [key, stand] = useState<string | null>(null);
  const at = rows.findIndex((row) => row.key === key);
  const go = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row !== undefined) stand(row.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const active = rows[at];
    if (event.key === 'ArrowDown') go(event, at === rows.length - 1 ? 0 : at + 1);
    else if (event.key === 'ArrowUp') go(event, at <= 0 ? rows.length - 1 : at - 1);
    else if (event.key === 'PageDown') go(event, at + PAGE);
    else if (event.key === 'PageUp') go(event, at - PAGE);
    else if (event.key === 'Home' && !typing) go(event, 0);
    else if (event.key === 'End' && !typing) go(event, rows.length - 1);
    else if (event.key === 'Enter' || (event.key === ' ' && !typing)) {
      event.preventDefault();
      if (active !== undefined) onPick(active);
    } else if (!typing && event.key.length === 1) {
      const begins = (row: OptionRow) => labelOf(row).toLowerCase().startsWith(event.key.toLowerCase());
      const found = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(begins);
      if (found !== undefined) go(event, rows.indexOf(found));
    }
  };
  return { active: rows[at] ?? null, stand, onKeyDown };
}

function labelOf(row: OptionRow): string {
  return row.kind === 'option' ? row.option.label : row.kind === 'group' ? row.name : row.value;
}
