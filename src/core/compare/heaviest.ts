import { heaviestOf, minutesByIncident } from '../figure/contributions.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { coveredBounds } from '../summary/availability.ts';

/** The incident with most of the weighted minutes that availability counts; null where there are none. */
export const heaviest = oncePerSelection((table, selection) =>
  heaviestOf(minutesByIncident(table, selection, coveredBounds(table, selection))),
);
