import type { LedgerEntry } from '#core/ledger/measure-ledger.ts';
import { laterIncidents } from '#core/ledger/later-incidents.ts';
import type { Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import type { Table } from '#core/table.ts';
import { localDate } from '#core/time/words.ts';
import { CAUSES, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import type { FileTable } from '#ui/export/table-csv.ts';
import type { TableModel } from '#ui/panels/table-model.ts';

/** So many later incidents of a report are named in one cell of a file; their number stands beside. */
export const MOST_NAMED = 20;

const COLUMNS: TableModel['columns'] = [
  { id: 'group', label: 'Group', only: 'file' },
  { id: 'incident', label: 'Incident', tight: true },
  { id: 'began', label: 'Began', tight: true },
  { id: 'title', label: 'Report', only: 'file' },
  { id: 'instances', label: 'Instances' },
  { id: 'cause', label: 'Root cause' },
  { id: 'measure', label: 'Measure' },
  { id: 'status', label: 'Status' },
  { id: 'kind', label: 'Kind' },
  { id: 'due', label: 'Due', tight: true },
  { id: 'later', label: 'Later incidents', align: 'end' },
  { id: 'days', label: 'Days to the first', align: 'end' },
  { id: 'named', label: `Later incidents, nearest ${MOST_NAMED}, with days`, only: 'file' },
];

type Groups = readonly {
  readonly group: { readonly label: string };
  readonly entries: readonly LedgerEntry[];
}[];

/** The measures of groups of reports as plain rows, for the page. Dates are on each instance's own clock. */
export function ledgerTable(table: Table, records: Records, groups: Groups): TableModel {
  return { caption: 'Promised measures', columns: COLUMNS, rows: [...rowsOf(table, records, groups)] };
}

/** The same for a file, each row made when it is asked for. */
export function ledgerFile(table: Table, records: Records, groups: Groups): FileTable {
  return { columns: COLUMNS, rows: rowsOf(table, records, groups) };
}

function* rowsOf(table: Table, { measures }: Records, groups: Groups): Generator<TableModel['rows'][number]> {
  const later = laterIncidents(table);
  const idOf = (incident: number): string => textAt(table.index.incidents.id, incident);
  for (const { group, entries } of groups)
    for (const { incident, measures: own } of entries) {
      const first = table.firstRow[incident]!;
      const after = later.all(incident);
      const facts = [
        group.label,
        idOf(incident),
        localDate(table.start[first]!, table.lanes[table.lane[first]!]!.timeZone),
        textAt(table.index.incidents.title, incident),
        lanesOf(table, incident).join('; '),
        CAUSES[table.cause[first]!]!.label,
      ];
      // Of an unknown cause nothing can be said, which is not the same as none.
      const since = [
        CAUSES[table.cause[first]!]!.id === 'unknown' ? null : after.length,
        after[0]?.days ?? null,
        after
          .slice(0, MOST_NAMED)
          .map((item) => `${idOf(item.incident)} (${item.days})`)
          .join('; '),
      ];
      for (const place of own)
        yield {
          id: `${group.label} ${place}`,
          cells: [
            ...facts,
            textAt(measures.text, place),
            MEASURE_STATUSES[measures.status[place]!]!.label,
            MEASURE_KINDS[measures.kind[place]!]!.label,
            textAt(measures.due, place) || 'no date given',
            ...since,
          ],
        };
    }
}

function lanesOf(table: Table, incident: number): string[] {
  const names = new Set<string>();
  for (let row = table.firstRow[incident]!; row < table.firstRow[incident + 1]!; row++)
    names.add(table.lanes[table.lane[row]!]!.id);
  return [...names];
}
