import { minutesByIncident } from '../figure/contributions.ts';
import { oncePerSelection } from '../once-per-selection.ts';
import { coveredBounds } from '../summary/availability.ts';

/** The incident that adds most outage time to a selection. */
export interface Heaviest {
  readonly incident: number;
  /** Its share in 0..1 of all weighted covered minutes. */
  readonly share: number;
}

/** The incident with most of the weighted minutes that availability counts; null where there are none. Ties go to the earlier. */
export const heaviest = oncePerSelection((table, selection): Heaviest | null => {
  let all = 0;
  let most = 0;
  let found = -1;
  for (const [incident, minutes] of minutesByIncident(table, selection, coveredBounds(table, selection))) {
    all += minutes;
    if (minutes < most || (minutes === most && (found < 0 || incident > found))) continue;
    most = minutes;
    found = incident;
  }
  return most > 0 ? { incident: found, share: most / all } : null;
});
