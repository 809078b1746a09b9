import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { explainAvailability } from './explain-availability.ts';
import { explainIncidents, explainOutages } from './explain-count.ts';
import { explainLength } from './explain-length.ts';
import { explainMinutes } from './explain-minutes.ts';
import { explainQuiet } from './explain-quiet.ts';
import { explainRepeats } from './explain-repeats.ts';
import type { Explanation } from './explanation.ts';
import type { AskedFigure } from './figure.ts';
import { narrow } from './narrow.ts';

/** What stands behind a figure of a selection, or a sentence that says why there is nothing to tell. */
export function explain(
  table: Table,
  selection: Selection,
  { figure, part }: AskedFigure,
): Explanation | { readonly unread: string } {
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
    case 'quiet': {
      const [id, ...more] = shown.view.filter.instance;
      const lane = table.lanes.findIndex((item) => item.id === id);
      return lane < 0 || more.length > 0
        ? { unread: 'Time between outages is that of one instance: choose one.' }
        : explainQuiet(table, shown, lane);
    }
    default:
      return { unread: 'This figure does not open yet.' };
  }
}
