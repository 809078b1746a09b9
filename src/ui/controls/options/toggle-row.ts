import type { OptionRow } from './select-option.ts';

/** Whether a row is chosen: wholly, in part (a heading with some of its own), or not. */
export function rowState(row: OptionRow, selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  if (row.kind === 'unknown') return 'all';
  if (row.kind === 'option') return selected.has(row.option.value) ? 'all' : 'none';
  const chosen = row.values.filter((value) => selected.has(value)).length;
  return chosen === 0 ? 'none' : chosen === row.values.length ? 'all' : 'some';
}

/** The values chosen after a row was picked; the earlier ones keep their order. Disabled options change nothing. */
export function toggleRow(row: OptionRow, selected: readonly string[]): readonly string[] {
  if (row.kind === 'option' && row.option.disabled) return selected;
  const own = row.kind === 'group' ? row.values : [row.kind === 'option' ? row.option.value : row.value];
  const held = new Set(selected);
  if (own.every((value) => held.has(value))) {
    const dropped = new Set(own);
    return selected.filter((value) => !dropped.has(value));
  }
  return [...selected, ...own.filter((value) => !held.has(value))];
}
