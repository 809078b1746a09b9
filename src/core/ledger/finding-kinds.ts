import { oncePerSelection } from '../once-per-selection.ts';
import type { Records } from '../pack/records.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { FINDING_CODES } from '../vocabulary.ts';

/** A kind of finding, the reports that have it, latest first, and each finding's place in the records beside its report. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly label: string;
  /** Place in the table of the report of each finding; findings of a report follow each other. */
  readonly incidents: readonly number[];
  /** Place in the records of each finding. */
  readonly findings: readonly number[];
  readonly reports: number;
}

export type FindingCode = (typeof FINDING_CODES)[number]['id'];

/** What is wrong with the reports of a selection. */
export interface FindingKinds {
  /** Kinds that occur, those in most reports first; ties in the order of the vocabulary. */
  readonly kinds: readonly FindingKind[];
  readonly findings: number;
  /** Reports of the selection. */
  readonly reports: number;
  /** Of them those without a finding, latest first. */
  readonly without: readonly number[];
}

/** Counts the findings of a selection's reports by kind, once for each selection. */
export function findingKinds(table: Table, selection: Selection, records: Records): FindingKinds {
  const known =
    counted.get(records) ?? oncePerSelection((...given: [Table, Selection]) => count(...given, records));
  counted.set(records, known);
  return known(table, selection);
}

const counted = new WeakMap<Records, (table: Table, selection: Selection) => FindingKinds>();

function count(table: Table, selection: Selection, { findings }: Records): FindingKinds {
  const shown = incidentsOf(table, selection.rows);
  const kinds = FINDING_CODES.map(({ id, label }) => ({
    code: id,
    label,
    incidents: [] as number[],
    findings: [] as number[],
    reports: 0,
  }));
  const without: number[] = [];
  let total = 0;
  for (const incident of shown.toReversed()) {
    const [from, to] = [findings.from[incident]!, findings.from[incident + 1]!];
    if (from === to) without.push(incident);
    total += to - from;
    for (let place = from; place < to; place++) {
      const kind = kinds[findings.code[place]!]!;
      if (kind.incidents.at(-1) !== incident) kind.reports++;
      kind.incidents.push(incident);
      kind.findings.push(place);
    }
  }
  return {
    kinds: kinds.filter((kind) => kind.reports > 0).sort((a, b) => b.reports - a.reports),
    findings: total,
    reports: shown.length,
    without,
  };
}
