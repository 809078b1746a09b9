import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { useScrollEdges } from '../charts/useScrollEdges.ts';
import { useOverflow } from './useOverflow.ts';

/** A column; numbers stand at the end, so that their places line up. */
export interface DataColumn {
  readonly id: string;
  readonly label: ReactNode;
  readonly align?: 'start' | 'end';
  /** Keeps the cell on one line: dates, codes. Numbers always are. */
  readonly tight?: boolean;
}

/** A row; `cells` runs along the columns. */
export interface DataRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  caption: string;
  /** Draws the caption. Left out where a heading above says the same; it is read aloud either way. */
  showCaption?: boolean;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** What stands in place of rows when there are none. */
  empty?: string;
}

/** A plain table. The first cell of a row heads it. It scrolls sideways in its own box where it must. */
export function DataTable({
  caption,
  showCaption = false,
  columns,
  rows,
  empty = 'Nothing to show.',
}: Props) {
  const [box, overflows] = useOverflow<HTMLDivElement>();
  useScrollEdges(box);
  const scrolls = overflows ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {};
  return (
    <div ref={box} className={styles.box} data-wide={overflows || undefined} {...scrolls}>
      <table className={styles.table}>
        <caption className={showCaption ? styles.caption : styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, at) => {
                const props = { 'data-align': column.align, 'data-tight': column.tight || undefined };
                return at === 0 ? (
                  <th key={column.id} scope="row" {...props}>
                    {row.cells[at]}
                  </th>
                ) : (
                  <td key={column.id} {...props}>
                    {row.cells[at]}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
