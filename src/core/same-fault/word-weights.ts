import type { Index } from '../pack/index-format.ts';
import { placeText } from '../pack/text-column.ts';
import { contentWords, stemOf } from './content-words.ts';

/** How much a shared word tells: the rarer among the dataset's summaries, the more. */
export interface WordWeights {
  /** Stems of the words that name places or products; they tell nothing of a cause. */
  readonly names: ReadonlySet<string>;
  /** ln(1 + N / n) for a word in n of N summaries; words that are in none of those looked at count as in one. */
  of(stem: string): number;
}

/** More summaries than this are not looked at: which words are rare shows in a part of them. */
const MOST = 2000;

const made = new WeakMap<Index, WordWeights>();

/** The weights of a dataset's words, from its different summaries, at most `MOST` of them, evenly spread. */
export function wordWeightsOf(index: Index): WordWeights {
  const known = made.get(index);
  if (known !== undefined) return known;
  const names = namesIn(index);
  const { summary } = index.incidents;
  const texts = summary.from.length - 1;
  const count = Math.min(texts, MOST);
  const within = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const text = placeText(summary, Math.floor((at * texts) / count));
    for (const stem of contentWords(text, names).keys()) within.set(stem, (within.get(stem) ?? 0) + 1);
  }
  const weights = { names, of: (stem: string) => Math.log(1 + count / (within.get(stem) ?? 1)) };
  made.set(index, weights);
  return weights;
}

/** Regions, data centers, instances and the products whose name is a single word ("Alma"; not "Identity Service"). */
function namesIn({ catalog }: Index): Set<string> {
  const places = [
    ...catalog.regions,
    ...catalog.dataCenters.flatMap((item) => [item.name, ...item.alsoCalled]),
    ...catalog.instances.filter((item) => item.named).map((item) => item.id),
  ];
  const products = catalog.products.map((item) => item.name).filter((name) => /^\p{L}+$/u.test(name));
  return new Set(
    [...places, ...products].flatMap((name) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf)),
  );
}
