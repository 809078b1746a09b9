import { oncePerSelection } from '../once-per-selection.ts';
import { incidentsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import type { Table } from '../table.ts';
import { idsOf, TRIGGERS } from '../vocabulary.ts';

type Trigger = (typeof TRIGGERS)[number]['id'];

/**
 * The triggers that mean the outage began in or after work on the system: planned maintenance, new software brought
 * out, a changed setting. A data operation (a job or script that works on data) is not among them: many run by
 * themselves, on a schedule. `none-stated` means that the report does not say, which is not a no.
 */
export const CHANGE_TRIGGERS: readonly Trigger[] = [
  'planned-maintenance',
  'deployment',
  'configuration-change',
];

export interface AfterChange {
  readonly incidents: number;
  /** Incidents that began in or after maintenance or a change, as places in the table; in order of start. */
  readonly after: readonly number[];
  /** Those that began otherwise. */
  readonly otherwise: readonly number[];
  /** Those whose report states no trigger: neither a yes nor a no. */
  readonly unstated: readonly number[];
}

/** How many incidents of a selection began in or after maintenance or a change, by the trigger that their reports state. */
export const afterChange = oncePerSelection(partByTrigger);

function partByTrigger(table: Table, { rows }: Selection): AfterChange {
  const ids = idsOf(TRIGGERS);
  const after: number[] = [];
  const otherwise: number[] = [];
  const unstated: number[] = [];
  const incidents = incidentsOf(table, rows);
  for (const incident of incidents) {
    const trigger = ids[table.index.incidents.trigger[incident]!]!;
    if (CHANGE_TRIGGERS.includes(trigger)) after.push(incident);
    else if (trigger === 'none-stated') unstated.push(incident);
    else otherwise.push(incident);
  }
  return { incidents: incidents.length, after, otherwise, unstated };
}
