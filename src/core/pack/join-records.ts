import { childrenOf, joinTexts, pick, type Order } from './merge.ts';
import type { Records } from './records.ts';

/**
 * Puts further records among those of an index.
 *
 * @param places where each of `added` stands in the joined index, in ascending order
 */
export function joinRecords(base: Records, added: Records, places: Iterable<number>): Records {
  const order = orderOf(base.preliminary.length, places);
  const measures = childrenOf(order, lengthsOf(base.measures.from), lengthsOf(added.measures.from));
  const findings = childrenOf(order, lengthsOf(base.findings.from), lengthsOf(added.findings.from));
  const [one, other] = [base.measures, added.measures];
  const [first, second] = [base.findings, added.findings];
  return {
    published: joinTexts(order, base.published, added.published),
    preliminary: pick(order, base.preliminary, added.preliminary, new Uint8Array(order.length)),
    scope: joinTexts(order, base.scope, added.scope),
    measures: {
      from: joinBegins(order, one.from, other.from),
      status: pick(measures, one.status, other.status, new Uint8Array(measures.length)),
      kind: pick(measures, one.kind, other.kind, new Uint8Array(measures.length)),
      due: joinTexts(measures, one.due, other.due),
      text: joinTexts(measures, one.text, other.text),
    },
    findings: {
      from: joinBegins(order, first.from, second.from),
      code: pick(findings, first.code, second.code, new Uint8Array(findings.length)),
      text: joinTexts(findings, first.text, second.text),
    },
  };
}

function orderOf(base: number, places: Iterable<number>): Order {
  const own = [...places];
  const order = new Int32Array(base + own.length);
  let at = 0;
  let next = 0;
  for (let place = 0; place < order.length; place++) order[place] = own[next] === place ? -1 - next++ : at++;
  return order;
}

function joinBegins(order: Order, base: Int32Array, added: Int32Array): Int32Array {
  const from = new Int32Array(order.length + 1);
  pick(order, lengthsOf(base), lengthsOf(added), from.subarray(1));
  for (let at = 0; at < order.length; at++) from[at + 1]! += from[at]!;
  return from;
}

function lengthsOf(from: Int32Array): Int32Array {
  return Int32Array.from({ length: from.length - 1 }, (_, at) => from[at + 1]! - from[at]!);
}
