import { countBits } from '../bitset.ts';
import { explainGaps } from '../compare/explain-gaps.ts';
import { DIMENSIONS, narrowsOutages } from '../filter/filter.ts';
import { explainFinding } from '../ledger/explain-finding.ts';
import { explainMeasures } from '../ledger/explain-measures.ts';
import type { Records } from '../pack/records.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { explainAfterChange } from './explain-after-change.ts';
import { explainAvailability } from './explain-availability.ts';
import { explainIncidents, explainOutages } from './explain-count.ts';
import { explainLength } from './explain-length.ts';
import { explainMinutes } from './explain-minutes.ts';
import { explainOpenHours } from './explain-open-hours.ts';
import { explainQuiet } from './explain-quiet.ts';
import { explainRepeats } from './explain-repeats.ts';
import { explainTogether } from './explain-together.ts';
import type { Explanation } from './explanation.ts';
import type { AskedFigure, FigureId } from './figure.ts';
import { narrow, narrowedFilter } from './narrow.ts';

/** What became of a figure that was asked for: what stands behind it, or a sentence that says why it can't be told. */
export type Told = Explanation | { readonly unread: string };

/** Figures of measures and findings, which are kept apart from the index (`pack/records.ts`). */
const OF_RECORDS = ['finding', 'measures'] as const;
type RecordsFigureId = (typeof OF_RECORDS)[number];

/** A figure that `explain` can tell of the table alone. */
export type TableFigure = AskedFigure & { readonly figure: Exclude<FigureId, RecordsFigureId> };
/** A figure that takes the records of all incidents besides. */
export type RecordsFigure = AskedFigure & { readonly figure: RecordsFigureId };

/** Whether a figure is one of measures or findings. */
export function isOfRecords(asked: AskedFigure): asked is RecordsFigure {
  return OF_RECORDS.some((id) => id === asked.figure);
}

/** What stands behind a figure of measures or findings. */
export function explainRecords(
  table: Table,
  selection: Selection,
  { figure, part }: RecordsFigure,
  records: Records,
): Told {
  const { kind: _, ...rest } = part;
  const wrong = wrongPart(table, selection, { figure, part: rest });
  if (wrong !== null) return { unread: wrong };
  const shown = narrow(table, selection, part);
  return figure === 'finding'
    ? explainFinding(table, shown, records, part.kind)
    : explainMeasures(table, shown, records, part.kind);
}

/** What stands behind any other figure of a selection. */
export function explain(table: Table, selection: Selection, { figure, part }: TableFigure): Told {
  const wrong = wrongPart(table, selection, { figure, part });
  if (wrong !== null) return { unread: wrong };
  const shown = narrow(table, selection, part);
  switch (figure) {
    case 'incidents':
      return explainIncidents(table, shown);
    case 'outages':
      return explainOutages(table, shown);
    case 'minutes':
      return explainMinutes(table, shown);
    case 'length':
      return explainLength(table, shown);
    case 'availability':
      return explainAvailability(table, shown);
    case 'repeats':
      return explainRepeats(table, shown);
    case 'open-hours':
      return explainOpenHours(table, shown);
    case 'after-change':
      return explainAfterChange(table, shown);
    case 'together':
      return explainTogether(table, selection, part);
    case 'quiet': {
      const [id, ...more] = shown.view.filter.instance;
      const lane = table.lanes.findIndex((item) => item.id === id);
      return lane < 0 || more.length > 0 || part.kind === 'median'
        ? explainGaps(table, shown)
        : explainQuiet(table, shown, lane);
    }
  }
}

/** Figures whose part may name a kind: which of two statistics, or whose side. */
const WITH_KIND: Partial<Record<FigureId, readonly string[]>> = { quiet: ['median'], together: ['theirs'] };

/** Why a part of a figure can't be shown, in a sentence; null where it can. */
function wrongPart(table: Table, selection: Selection, { figure, part }: AskedFigure): string | null {
  for (const dimension of DIMENSIONS) {
    const value = part.values?.[dimension];
    if (value !== undefined && !table.keys[dimension].at.has(value))
      return `There is no ${dimension} "${value.slice(0, 60)}" in this dataset.`;
  }
  if (part.kind !== undefined && !(WITH_KIND[figure] ?? []).includes(part.kind))
    return `The figure has no part "${part.kind.slice(0, 60)}".`;
  if (figure !== 'together' && narrowedFilter(selection, part) === null)
    return 'The address asks for a part that lies outside the filter in force.';
  const { filter } = selection.view;
  if (figure === 'availability' && narrowsOutages(filter) && countBits(selection.rows) === 0)
    return 'No outage passes the filter, so there is nothing to tell.';
  return null;
}
