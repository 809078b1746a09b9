import type { Bitset } from '../bitset.ts';
import { RULES, type RuleId } from '../rule.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { eachSegment } from './segments.ts';

export interface Availability {
  /** Share in 0..1 under each rule: 1 - weighted minutes / covered minutes; null when nothing is covered. */
  readonly byRule: readonly { readonly rule: RuleId; readonly share: number | null; readonly minutes: number }[];
  /** Minutes for which reports were collected, over all lanes in scope. */
  readonly coveredMinutes: number;
  readonly lanes: number;
}

/**
 * Availability of the lanes that the instance, product and region clauses leave, over the part of the
 * period that reports cover, all lanes pooled. Clauses on cause, trigger, impact or text narrow the
 * outages, not the lanes.
 */
export function availability(table: Table, selection: Selection): Availability {
  const inScope = lanesOfRows(table, selection.only(['instance', 'product', 'region']));
  const from = new Float64Array(table.lanes.length);
  const to = new Float64Array(table.lanes.length);
  let covered = 0;
  let lanes = 0;
  table.lanes.forEach((lane, at) => {
    from[at] = Math.max(selection.bounds.from[at]!, lane.coveredFrom);
    to[at] = Math.min(selection.bounds.to[at]!, lane.coveredTo);
    if (inScope[at] === 0 || to[at]! <= from[at]!) return;
    covered += to[at]! - from[at]!;
    lanes++;
  });
  const byRule = RULES.map((rule) => {
    let down = 0;
    eachSegment(table, selection.rows, { from, to }, rule, (_, start, end, weight) => {
      down += (end - start) * weight;
    });
    return { rule: rule.id, share: covered > 0 ? 1 - down / covered : null, minutes: down / 60_000 };
  });
  return { byRule, coveredMinutes: covered / 60_000, lanes };
}

function lanesOfRows(table: Table, rows: Bitset): Uint8Array {
  const found = new Uint8Array(table.lanes.length);
  for (let row = 0; row < table.rowCount; row++) {
    if ((rows.words[row >>> 5]! & (1 << (row & 31))) !== 0) found[table.lane[row]!] = 1;
  }
  return found;
}
