import { explainGaps } from '../compare/explain-gaps.ts';
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
import { narrow } from './narrow.ts';

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
  const shown = narrow(table, selection, part);
  return figure === 'finding'
    ? explainFinding(table, shown, records, part.kind)
    : explainMeasures(table, shown, records, part.kind);
}

/** What stands behind any other figure of a selection. */
export function explain(table: Table, selection: Selection, { figure, part }: TableFigure): Told {
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
      return lane < 0 || more.length > 0 ? explainGaps(table, shown) : explainQuiet(table, shown, lane);
    }
  }
}
