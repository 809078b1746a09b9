import { sortedBy } from '#core/ascending.ts';
import { FLAG } from '#core/pack/index-format.ts';
import { textAt } from '#core/pack/text-column.ts';
import { rowsOf } from '#core/row-lists.ts';
import type { Selection } from '#core/select.ts';
import type { Table } from '#core/table.ts';
import { formatOffset } from '#core/time/moment.ts';
import { offsetAt } from '#core/time/offsets.ts';
import { dayInWords, instantInWords, localDate, minutesInWords, spanInWords } from '#core/time/words.ts';
import { IMPACTS } from '#core/vocabulary.ts';
import type { FileTable } from '#ui/export/table-csv.ts';
import type { TableColumn, TableModel } from '#ui/panels/table-model.ts';
import { Link } from '../Link.tsx';
import { OwnMark } from '../own/OwnMark.tsx';
import { paths } from '../paths.ts';

const COLUMNS: readonly TableColumn[] = [
  { id: 'instance', label: 'Instance' },
  { id: 'when', label: 'When, in its own zone', only: 'page' },
  { id: 'began', label: 'Began', only: 'file' },
  { id: 'ended', label: 'Ended', only: 'file' },
  { id: 'zone', label: 'Zone', only: 'file' },
  { id: 'length', label: 'Length', unit: 'min', align: 'end' },
  { id: 'impact', label: 'Impact' },
  { id: 'report', label: 'Report' },
  { id: 'incident', label: 'Incident', only: 'file' },
];

/**
 * The outages of a selection, latest first: the first `most`, as the page prints them.
 *
 * @param own the places of the reader's own incidents, which are marked
 */
export function outageTable(
  table: Table,
  selection: Selection,
  own: ReadonlyMap<number, unknown>,
  most: number,
): TableModel {
  const rows = latestFirst(table, selection);
  return {
    caption: 'Outages by instance',
    columns: COLUMNS,
    total: rows.length,
    rows: Array.from(rows.subarray(0, most), (at) => ({ id: String(at), cells: pageCells(table, own, at) })),
  };
}

/** All of them for a file, each made when it is asked for; a length that is not stated is empty. */
export function outageFile(table: Table, selection: Selection): FileTable {
  return { columns: COLUMNS, rows: rows() };

  function* rows(): Generator<{ cells: Cells }> {
    for (const at of latestFirst(table, selection)) yield { cells: fileCells(table, at) };
  }
}

function latestFirst(table: Table, selection: Selection): Int32Array {
  return sortedBy(rowsOf(table, selection.rows), (row) => -table.start[row]!);
}

type Cells = TableModel['rows'][number]['cells'];

function fileCells(table: Table, at: number): Cells {
  const { id: lane, timeZone, offsets } = table.lanes[table.lane[at]!]!;
  const [start, until] = [table.start[at]!, table.until[at]!];
  const timed = table.timed[at] === 1;
  const beganDayOnly = (flagsOf(table, at) & FLAG.startDay) !== 0;
  const incident = table.incident[at]!;
  return [
    lane,
    null,
    beganDayOnly ? localDate(start, timeZone) : momentOf(start, offsetAt(offsets, start)),
    endedOf(table, at, until, timeZone, offsetAt(offsets, until)),
    timeZone,
    timed ? (until - start) / 60_000 : null,
    IMPACTS[table.impact[at]!]!.label,
    textAt(table.index.incidents.title, incident),
    textAt(table.index.incidents.id, incident),
  ];
}

function pageCells(table: Table, own: ReadonlyMap<number, unknown>, at: number): Cells {
  const { timeZone } = table.lanes[table.lane[at]!]!;
  const [start, until] = [table.start[at]!, table.until[at]!];
  const timed = table.timed[at] === 1;
  const minutes = (until - start) / 60_000;
  const incident = table.incident[at]!;
  const title = textAt(table.index.incidents.title, incident);
  const report = (
    <>
      <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>{title}</Link>{' '}
      {own.has(incident) && <OwnMark />}
    </>
  );
  return fileCells(table, at)
    .with(1, timed ? spanInWords(start, until, timeZone) : vagueInWords(table, at))
    .with(5, { raw: timed ? minutes : null, shown: timed ? minutesInWords(minutes) : 'not stated' })
    .with(7, { raw: title, shown: report });
}

function flagsOf(table: Table, at: number): number {
  return table.index.windows.flags[table.window[at]!]!;
}

/** The end as far as it is stated: a moment, a bare day, or nothing. */
function endedOf(table: Table, at: number, until: number, zone: string, offset: number): string | null {
  const flags = flagsOf(table, at);
  if ((flags & (FLAG.endMissing | FLAG.endBeforeStart)) !== 0) return null;
  return (flags & FLAG.endDay) === 0 ? momentOf(until, offset) : localDate(until - 1, zone);
}

/** An outage without a stated length, each end as far as it is known. */
function vagueInWords(table: Table, at: number): string {
  const { timeZone } = table.lanes[table.lane[at]!]!;
  const [start, until] = [table.start[at]!, table.until[at]!];
  const flags = flagsOf(table, at);
  const began =
    (flags & FLAG.startDay) === 0 ? instantInWords(start, timeZone) : dayInWords(localDate(start, timeZone));
  if ((flags & FLAG.endMissing) !== 0) return `${began}, no end stated`;
  if ((flags & FLAG.endBeforeStart) !== 0) return `${began}, the end printed lies before it`;
  const ended =
    (flags & FLAG.endDay) === 0
      ? instantInWords(until, timeZone)
      : dayInWords(localDate(until - 1, timeZone));
  return began === ended ? began : `${began} – ${ended}`;
}

/** Local time with its offset, as spreadsheets read it; the zone's name stands in a column of its own. */
function momentOf(instant: number, offset: number): string {
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, 19)}${formatOffset(offset)}`;
}
