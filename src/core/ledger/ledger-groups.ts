import { runsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { lanesOfRun } from '../summary/incidents.ts';
import { quantile } from '../summary/lengths.ts';
import type { Table } from '../table.ts';
import { CAUSES } from '../vocabulary.ts';
import type { LedgerEntry, MeasureLedger } from './measure-ledger.ts';

export const GROUPINGS = ['cause', 'instance', 'incident'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Reports of a ledger that belong together. */
export interface LedgerGroup {
  /** The cause, the lane, or an empty text for the whole ledger. */
  readonly id: string;
  readonly label: string;
  /** Latest first. */
  readonly entries: readonly LedgerEntry[];
  readonly measures: number;
  /** Reports of known cause, those of them after which a later incident was collected, and the median days to it. */
  readonly comparable: number;
  readonly followed: number;
  readonly medianGap: number | null;
}

/**
 * A ledger's reports in groups. By cause: largest first, unknown last. By instance: in the order of the lanes; a report on
 * several instances of the selection stands under each.
 */
export function ledgerGroups(
  table: Table,
  selection: Selection,
  ledger: MeasureLedger,
  by: Grouping,
): readonly LedgerGroup[] {
  const gapOf = new Map(ledger.followed.map((incident, at) => [incident, ledger.gaps[at]!]));
  const comparable = new Set(ledger.comparable);
  const group = (id: string, label: string, entries: readonly LedgerEntry[]): LedgerGroup => {
    const gaps = entries.flatMap(({ incident }) => gapOf.get(incident) ?? []);
    return {
      id,
      label,
      entries,
      measures: entries.reduce((sum, entry) => sum + entry.measures.length, 0),
      comparable: entries.filter(({ incident }) => comparable.has(incident)).length,
      followed: gaps.length,
      medianGap: quantile(Float64Array.from(gaps).sort(), 0.5),
    };
  };
  if (by === 'incident') return ledger.entries.length === 0 ? [] : [group('', '', ledger.entries)];
  if (by === 'cause') {
    const of = CAUSES.map((): LedgerEntry[] => []);
    for (const entry of ledger.entries) of[table.index.incidents.cause[entry.incident]!]!.push(entry);
    return CAUSES.map((cause, at) => group(cause.id, cause.label, of[at]!))
      .filter(({ entries }) => entries.length > 0)
      .sort(
        (a, b) =>
          Number(a.id === 'unknown') - Number(b.id === 'unknown') || b.entries.length - a.entries.length,
      );
  }
  const of = new Map<string, LedgerEntry[]>();
  const runs = runsOf(table, selection.rows);
  const runOf = new Map(Array.from(runs.incident, (incident, at) => [incident, at]));
  for (const entry of ledger.entries)
    for (const lane of lanesOfRun(table, runs, runOf.get(entry.incident)!)) {
      const list = of.get(lane) ?? [];
      of.set(lane, list);
      list.push(entry);
    }
  return table.lanes.flatMap(({ id }) => {
    const entries = of.get(id);
    return entries === undefined ? [] : [group(id, id, entries)];
  });
}
