import type { OptionRow, OptionSection, SelectOption } from './select-option.ts';

/** The options that have every word of the query in their label, value, heading or hint; case and accents aside. */
export function matchingOptions(options: readonly SelectOption[], query: string): readonly SelectOption[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter((option) => {
    const text = plain(`${option.label} ${option.value} ${option.group ?? ''} ${option.hint ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** Options under their headings, in the order given; a heading over two or more is a row that takes them all. */
export function sectionsOf(options: readonly SelectOption[]): OptionSection[] {
  const byName = new Map<string, SelectOption[]>();
  for (const option of options) {
    const name = option.group ?? '';
    const held = byName.get(name);
    if (held === undefined) byName.set(name, [option]);
    else held.push(option);
  }
  return [...byName].map(([name, held]) => {
    const rows: OptionRow[] = held.map((option) => ({ kind: 'option', key: `o:${option.value}`, option }));
    if (name === '') return { name: null, rows };
    const values = held.filter((option) => !option.disabled).map((option) => option.value);
    if (values.length > 1) rows.unshift({ kind: 'group', key: `g:${name}`, name, values });
    return { name, rows };
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
