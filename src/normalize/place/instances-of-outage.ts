import type { Catalog } from '#core/catalog.ts';
import type { Span } from '../fact.ts';
import type { PrintedOutage } from '../outages/printed-outage.ts';
import { isMark } from '../tokens.ts';
import { instanceCodesOf, instanceId } from './instance-codes.ts';

/**
 * The instances that an outage is printed for, "NA05: July 19, 2025 from …", where those are only some of the report's;
 * null where nothing of the kind stands before it.
 */
export function instancesOfOutage(
  { line, from }: PrintedOutage,
  all: readonly string[],
  catalog: Catalog,
): { readonly ids: readonly string[]; readonly spans: readonly Span[] } | null {
  const before = line.tokens.slice(0, from);
  if (!isMark(before.at(-1), ':-–—')) return null;
  // Back to the outage or sentence before: at most the codes and what joins them.
  const near = before.slice(Math.max(0, before.length - 24));
  const break_ = near.findLastIndex((token) => isMark(token, '.;/'));
  const codes = instanceCodesOf({ ...line, tokens: near.slice(break_ + 1) }, catalog);
  const ids = codes
    .map(({ value }) => instanceId(value))
    .map((id) => all.find((one) => one === id || one.endsWith(` ${id}`)))
    .filter((id) => id !== undefined);
  const some = [...new Set(ids)];
  return some.length > 0 && some.length < all.length
    ? { ids: some, spans: codes.map(({ span }) => span) }
    : null;
}
