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
  /** It is a limit of this collection: it tells nothing against the report. */
  readonly limit: boolean;
}

export type FindingCode = (typeof FINDING_CODES)[number]['id'];

/** The kind that is a limit of this collection and no fault of the report. */
export const LIMIT: FindingCode = 'excerpt';

/** What is wrong with the reports of a selection. */
export interface FindingKinds {
  /** Kinds that occur, those in most reports first; ties in the order of the vocabulary. The limit comes last. */
  readonly kinds: readonly FindingKind[];
  /** Findings of all kinds but the limit. */
  readonly findings: number;
  /** Reports of the selection. */
  readonly reports: number;
  /** Of them those without a finding, the limit aside; latest first. */
  readonly without: readonly number[];
  /** Reports that were seen only in part here. */
  readonly inPart: number;
  /** Those of `without` that were seen only in part, latest first. */
  readonly onlyInPart: readonly number[];
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
    limit: id === LIMIT,
  }));
  const without: number[] = [];
  const onlyInPart: number[] = [];
  let total = 0;
  for (const incident of shown.toReversed()) {
    const [from, to] = [findings.from[incident]!, findings.from[incident + 1]!];
    let faults = 0;
    for (let place = from; place < to; place++) {
      const kind = kinds[findings.code[place]!]!;
      if (kind.incidents.at(-1) !== incident) kind.reports++;
      kind.incidents.push(incident);
      kind.findings.push(place);
      if (!kind.limit) faults++;
    }
    total += faults;
    if (faults > 0) continue;
    without.push(incident);
    if (to > from) onlyInPart.push(incident);
  }
  return {
    kinds: kinds
      .filter((kind) => kind.reports > 0)
      .sort((a, b) => Number(a.limit) - Number(b.limit) || b.reports - a.reports),
    findings: total,
    reports: shown.length,
    without,
    inPart: kinds.find((kind) => kind.limit)?.reports ?? 0,
    onlyInPart,
  };
}
