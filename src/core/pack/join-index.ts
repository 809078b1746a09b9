import type { Index } from './index-format.ts';
import { childrenOf, joinTexts, pick, type Order } from './merge.ts';
import { textAt } from './text-column.ts';

/**
 * Puts the incidents of one index among those of another, in order of their first outage.
 *
 * @param added was made with a catalog that begins as the base's does, lane by lane, and with other ids
 * @returns an index with the catalog and offsets of `added`; name, rejected records and hashes stay those of `base`
 */
export function joinIndex(base: Index, added: Index): Index {
  const incidents = orderOf(base, added);
  const windows = childrenOf(incidents, base.incidents.windows, added.incidents.windows);
  const lanes = childrenOf(windows, lanesEach(base), lanesEach(added));
  const { productSets, placeOf } = joinSets(base.productSets, added.productSets);
  const laneFrom = new Int32Array(windows.length + 1);
  pick(windows, lanesEach(base), lanesEach(added), laneFrom.subarray(1));
  for (let at = 0; at < windows.length; at++) laneFrom[at + 1]! += laneFrom[at]!;
  const [one, other] = [base.incidents, added.incidents];
  const [first, second] = [base.windows, added.windows];
  const [count, many] = [incidents.length, windows.length];
  return {
    ...base,
    catalog: added.catalog,
    offsets: added.offsets,
    productSets,
    incidents: {
      id: joinTexts(incidents, one.id, other.id),
      title: joinTexts(incidents, one.title, other.title),
      summary: joinTexts(incidents, one.summary, other.summary),
      cause: pick(incidents, one.cause, other.cause, new Uint8Array(count)),
      trigger: pick(incidents, one.trigger, other.trigger, new Uint8Array(count)),
      findings: pick(incidents, one.findings, other.findings, new Int32Array(count)),
      windows: pick(incidents, one.windows, other.windows, new Int32Array(count)),
    },
    windows: {
      start: pick(windows, first.start, second.start, new Float64Array(many)),
      until: pick(windows, first.until, second.until, new Float64Array(many)),
      flags: pick(windows, first.flags, second.flags, new Uint8Array(many)),
      impact: pick(windows, first.impact, second.impact, new Uint8Array(many)),
      productSet: pick(
        windows,
        first.productSet,
        second.productSet.map((set) => placeOf[set]!),
        new Int32Array(many),
      ),
      laneFrom,
      lane: pick(lanes, first.lane, second.lane, new Int32Array(lanes.length)),
    },
  };
}

/** Both are in order of first outage, then id. */
function orderOf(base: Index, added: Index): Order {
  const [startBase, startAdded] = [firstStarts(base), firstStarts(added)];
  const order = new Int32Array(startBase.length + startAdded.length);
  let at = 0;
  let next = 0;
  const addedFirst = (): boolean => {
    if (next === startAdded.length) return false;
    const apart = startAdded[next]! - startBase[at]!;
    return apart < 0 || (apart === 0 && textAt(added.incidents.id, next) < textAt(base.incidents.id, at));
  };
  for (let place = 0; place < order.length; place++)
    order[place] = at === startBase.length || addedFirst() ? -1 - next++ : at++;
  return order;
}

function firstStarts({ incidents, windows }: Index): Float64Array {
  let window = 0;
  return Float64Array.from(incidents.windows, (count) => {
    const start = windows.start[window]!;
    window += count;
    return start;
  });
}

function lanesEach({ windows: { start, laneFrom } }: Index): Int32Array {
  return Int32Array.from(start, (_, at) => laneFrom[at + 1]! - laneFrom[at]!);
}

/** The sets of both, each once, and where those of the added list stand among them. */
function joinSets(
  base: Index['productSets'],
  added: Index['productSets'],
): { productSets: Index['productSets']; placeOf: number[] } {
  const places = new Map(base.map((set, at) => [JSON.stringify(set), at]));
  const productSets = [...base];
  const placeOf = added.map((set) => {
    const key = JSON.stringify(set);
    const place = places.get(key) ?? productSets.push(set) - 1;
    places.set(key, place);
    return place;
  });
  return { productSets, placeOf };
}
