import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Read } from '../outages/draft.ts';
import type { Parts } from '../structure/parts.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { phraseIn, phrases } from '../words/phrases.ts';
import { codesHit } from './codes-hit.ts';
import { instanceCodesOf, instanceId, type PrintedInstance } from './instance-codes.ts';

/** The instances of title, product list and timeline together; of the introduction only where those name none. */
export function settleInstances(
  parts: Parts,
  catalog: Catalog,
  products: readonly string[],
): Read<readonly string[]> {
  const of = (source: 'title' | 'products' | 'timeline' | 'introduction'): Fact<PrintedInstance>[] =>
    parts.lines[source].flatMap((line) => codesHit(line, catalog));
  const main = [...of('title'), ...of('products'), ...of('timeline')];
  const found = main.length > 0 ? main : of('introduction');
  if (found.length === 0)
    return { value: [], certainty: 'unknown', spans: [], note: 'No instance is named.' };
  const also = main.length > 0 ? hitToo(parts, catalog, found) : [];
  const platform = platformOf(found, products);
  const ids = [...found, ...also].map(({ value }) =>
    instanceId({ ...value, platform: value.platform ?? platform }),
  );
  const value = [...new Set(ids)];
  const spans = [...found, ...also].map(({ span }) => span);
  if (also.length === 0) return { value, certainty: 'certain', spans, note: null };
  return {
    value,
    certainty: 'implied',
    spans,
    note: 'The cause tells of further instances that were hit with these.',
  };
}

const HIT = phrases(
  'lost',
  'affected',
  'suffer*',
  'hit',
  'impacted',
  'interrupted',
  'disrupted',
  'went down',
  'unavailable',
);

/** Instances that a sentence of the cause names as hit together with one of the report's own. */
function hitToo(
  parts: Parts,
  catalog: Catalog,
  own: readonly Fact<PrintedInstance>[],
): Fact<PrintedInstance>[] {
  const codes = new Set(own.map(({ value }) => value.code));
  return parts.lines.cause.flatMap((line) =>
    sentencesOf(line).flatMap((tokens) => {
      if (phraseIn(tokens, HIT) === null) return [];
      const named = instanceCodesOf({ ...line, tokens }, catalog);
      return named.some(({ value }) => codes.has(value.code))
        ? named.filter(({ value }) => !codes.has(value.code))
        : [];
    }),
  );
}

/** The platform of codes that stand without one: that of the others, or of the report's only product. */
function platformOf(found: readonly Fact<PrintedInstance>[], products: readonly string[]): string | null {
  const named = found.find(({ value }) => value.platform !== null);
  if (named !== undefined) return named.value.platform;
  return products.length === 1 && products[0] === 'campusM' ? 'campusM' : null;
}
