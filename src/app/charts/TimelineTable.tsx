import { Fragment, useMemo } from 'react';
import { textAt } from '#core/pack/text-column.ts';
import { rowsOf } from '#core/row-lists.ts';
import { instantInWords, minutesInWords, spanInWords } from '#core/time/words.ts';
import { IMPACTS } from '#core/vocabulary.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Link } from '../Link.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { OwnMark } from '../own/OwnMark.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';

/** A table of more rows than this would be slower to draw than it is of use; the list has them all. */
const MOST = 500;

/** The outages of the timeline as a table, latest first. */
export function TimelineTable() {
  const { table, selection } = useSelected();
  const own = useOwnPlaces();
  const row = useMemo(() => rowsOf(table, selection.rows), [table, selection]);
  const shown = Array.from(row)
    .sort((a, b) => table.start[b]! - table.start[a]!)
    .slice(0, MOST);
  const more = row.length > MOST ? `, the latest ${MOST} of ${row.length}` : '';
  return (
    <DataTable
      caption={`Outages by instance${more}`}
      columns={[
        { id: 'Instance', label: 'Instance' },
        { id: 'When, in its own zone', label: 'When, in its own zone' },
        { id: 'Length', label: 'Length', align: 'end' },
        { id: 'Impact', label: 'Impact' },
        { id: 'Report', label: 'Report' },
      ]}
      rows={shown.map((at) => {
        const lane = table.lanes[table.lane[at]!]!;
        const start = table.start[at]!;
        const timed = table.timed[at] === 1;
        const incident = table.incident[at]!;
        return {
          id: String(at),
          cells: [
            lane.id,
            timed
              ? spanInWords(start, table.until[at]!, lane.timeZone)
              : instantInWords(start, lane.timeZone),
            timed ? minutesInWords((table.until[at]! - start) / 60_000) : 'not stated',
            IMPACTS[table.impact[at]!]!.label,
            <Fragment key="report">
              <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
                {textAt(table.index.incidents.title, incident)}
              </Link>{' '}
              {own.has(incident) && <OwnMark />}
            </Fragment>,
          ],
        };
      })}
    />
  );
}
