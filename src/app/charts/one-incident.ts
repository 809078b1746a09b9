import { heaviestOf, minutesByIncident } from '#core/figure/contributions.ts';
import type { Part } from '#core/figure/figure.ts';
import { narrow } from '#core/figure/narrow.ts';
import { rowsOf } from '#core/row-lists.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';

/** An incident that adds so much of a sum is named with it: the sum says little of the others. */
const MUCH = 0.3;
/** Among more outages than this none weighs so much, and looking for it would take longer than a change may. */
const MANY = 20_000;

/** `; one incident is 95 % of it`, where one makes much of the outage time of a part of the selection; else nothing. */
export function oneIncidentInWords(table: Table, selection: Selection, part: Part): string {
  if (rowsOf(table, selection.rows).length > MANY) return '';
  const shown = narrow(table, selection, part);
  const minutes = minutesByIncident(table, shown, shown.bounds);
  const heaviest = heaviestOf(minutes);
  if (minutes.size < 2 || heaviest === null || heaviest.share < MUCH) return '';
  return `; one incident is ${Math.round(heaviest.share * 100)} % of it`;
}
