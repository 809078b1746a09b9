import { oncePerSelection } from '../once-per-selection.ts';
import type { Records } from '../pack/records.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { quantile } from '../summary/lengths.ts';
import type { Table } from '../table.ts';
import { CAUSES, MEASURE_KINDS, MEASURE_STATUSES } from '../vocabulary.ts';
import { laterIncidents } from './later-incidents.ts';
import type { MeasureChoice } from './measure-choice.ts';

/** One report with those of its measures that were asked for. */
export interface LedgerEntry {
  /** Place of the incident in the table. */
  readonly incident: number;
  /** Places of its measures in the records. */
  readonly measures: readonly number[];
}

/** The measures of a selection, and what was collected after the reports that promise them. */
export interface MeasureLedger {
  /** Reports with a measure, latest first. */
  readonly entries: readonly LedgerEntry[];
  readonly measures: number;
  /** Reports of the selection, with measures or without. */
  readonly reports: number;
  /** Measures whose report states a day by which they are due. */
  readonly dated: number;
  /** Measures by status (rows) and kind (columns), in the order of the vocabularies. */
  readonly counts: readonly (readonly number[])[];
  /** Of `entries`: reports whose cause is known, so that a later one can match at all. */
  readonly comparable: readonly number[];
  /** Of those: after which a later incident of the same category was collected, and the days to the first, in the same order. */
  readonly followed: readonly number[];
  readonly gaps: readonly number[];
  /** Median of `gaps`; null of none. */
  readonly medianGap: number | null;
}

/** A choice is a place in the vocabulary or null for all; measured once for each selection. */
export function measureLedger(
  table: Table,
  selection: Selection,
  records: Records,
  { status, kind }: MeasureChoice,
): MeasureLedger {
  return ledgersOf(records)(table, selection, status ?? '', kind ?? '');
}

type LedgerOf = (table: Table, selection: Selection, status: string, kind: string) => MeasureLedger;

const ledgers = new WeakMap<Records, LedgerOf>();

function ledgersOf(records: Records): LedgerOf {
  const known =
    ledgers.get(records) ??
    oncePerSelection((table, selection, status: string, kind: string) =>
      makeLedger(table, selection, records, status, kind),
    );
  ledgers.set(records, known);
  return known;
}

function makeLedger(
  table: Table,
  selection: Selection,
  { measures }: Records,
  status: string,
  kind: string,
): MeasureLedger {
  const statusAt = MEASURE_STATUSES.findIndex((term) => term.id === status);
  const kindAt = MEASURE_KINDS.findIndex((term) => term.id === kind);
  const unknown = CAUSES.findIndex((term) => term.id === 'unknown');
  const later = laterIncidents(table);
  const shown = incidentsOf(table, selection.rows);
  const counts = MEASURE_STATUSES.map(() => MEASURE_KINDS.map(() => 0));
  const entries: LedgerEntry[] = [];
  const comparable: number[] = [];
  const followed: number[] = [];
  const gaps: number[] = [];
  let total = 0;
  let dated = 0;
  for (const incident of shown.toReversed()) {
    const own: number[] = [];
    for (let place = measures.from[incident]!; place < measures.from[incident + 1]!; place++) {
      if (statusAt >= 0 && measures.status[place] !== statusAt) continue;
      if (kindAt >= 0 && measures.kind[place] !== kindAt) continue;
      own.push(place);
      counts[measures.status[place]!]![measures.kind[place]!]!++;
      if (isDated(measures, place)) dated++;
    }
    if (own.length === 0) continue;
    entries.push({ incident, measures: own });
    total += own.length;
    if (table.index.incidents.cause[incident] === unknown) continue;
    comparable.push(incident);
    const next = later.first(incident);
    if (next === null) continue;
    followed.push(incident);
    gaps.push(next.days);
  }
  return {
    entries,
    measures: total,
    reports: shown.length,
    dated,
    counts,
    comparable,
    followed,
    gaps,
    medianGap: quantile(Float64Array.from(gaps).sort(), 0.5),
  };
}

function isDated({ due }: Records['measures'], place: number): boolean {
  const at = due.at[place]!;
  return due.from[at + 1]! - due.from[at]! > 1;
}
