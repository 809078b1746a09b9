import { useMemo } from 'react';
import { DataTable } from './DataTable.tsx';
import { shownOf, type TableModel } from './table-model.ts';

/** More rows than this are slower to draw than they are of use; a saved file has them all. */
const MOST = 500;

interface Props {
  /** Makes the first `most` rows at least. Keep its identity while the numbers stay; it is asked when the table is shown. */
  make: (most: number) => TableModel;
  /** What stands in place of rows when there are none. */
  empty?: string;
}

/** The numbers of a chart as a table. */
export function ModelTable({ make, empty }: Props) {
  const { caption, columns, rows, total = rows.length } = useMemo(() => make(MOST), [make]);
  const drawn = columns.flatMap((column, at) => (column.only === 'file' ? [] : [{ column, at }]));
  const more =
    total > MOST ? `, the first ${MOST} of ${total.toLocaleString('en')}; a saved CSV has all` : '';
  return (
    <DataTable
      caption={`${caption}${more}`}
      showCaption={more !== ''}
      columns={drawn.map(({ column }) => column)}
      rows={rows.slice(0, MOST).map(({ id, cells }) => ({
        id,
        cells: drawn.map(({ at }) => shownOf(cells[at])),
      }))}
      {...(empty === undefined ? {} : { empty })}
    />
  );
}
