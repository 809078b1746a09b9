import { foldText } from './search-texts.ts';

/**
 * The items whose text is nearest to what was asked for, nearest first: shared pairs of letters over
 * all pairs (Dice's coefficient), which forgives missing, doubled and swapped letters. Items that
 * share less than a third are left out.
 */
export function nearest<Item>(
  asked: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
  most: number,
): Item[] {
  const wanted = pairsOf(asked.slice(0, 200));
  if (wanted.size === 0) return [];
  return items
    .map((item) => ({ item, likeness: likeness(wanted, pairsOf(textOf(item))) }))
    .filter(({ likeness: value }) => value > 1 / 3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ item }) => item);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const folded = ` ${foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) pairs.add(folded.slice(i, i + 2));
  return folded.trim() === '' ? new Set() : pairs;
}
