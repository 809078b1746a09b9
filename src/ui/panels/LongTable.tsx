import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, memo, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useOnPaper } from '../charts/useOnPaper.ts';
import styles from './LongTable.module.css';
import { useFocusedRow } from './use-focused-row.ts';
import { placesNow, useRowPlaces } from './use-row-places.ts';
import { useMountedRows } from './use-mounted-rows.ts';
import { useScrollEdges } from '../charts/useScrollEdges.ts';
import { useOverflow } from './useOverflow.ts';
import { useSteadyPlace } from './use-steady-place.ts';

/** So many rows are printed. */
export const PAPER_ROWS = 500;

interface Props {
  caption: string;
  /** The rows there are; only those near the window are in the document. */
  count: number;
  /** A `<col>` with a width for each column: widths that followed the cells would change with every scroll. */
  columns: ReactNode;
  /** A `<th>` for each column. */
  head: ReactNode;
  /** The cells of a row. The same function for as long as the rows are the same: others are drawn anew. */
  cells(place: number): ReactNode;
  keyOf(place: number): React.Key;
  /** The row to begin at when the table first appears. */
  startAt?: number;
  /** What the rows were chosen by; when it changes, a reader far down is taken back to the first row. */
  chosenBy: string;
  /** The rows change because the reader went back: the place in them is being restored, and is left alone. */
  restoring?: boolean;
  /** What stands below the rows on paper when there are more than `PAPER_ROWS`. */
  paperNote: ReactNode;
}

/**
 * A table of any length that scrolls with the page. Every row has the same height, cut to one line or two, so that each
 * place is known without drawing what lies before it. Assistive tools are told how many rows there are and which each is.
 */
export function LongTable(props: Props) {
  const { caption, count, columns, head, cells, keyOf, startAt, chosenBy, restoring = false } = props;
  const [box, overflows] = useOverflow<HTMLDivElement>();
  useScrollEdges(box);
  const table = useRef<HTMLTableElement>(null);
  const places = useRowPlaces(table);
  const onPaper = useOnPaper();
  const focus = useFocusedRow();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by what it returns
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => places.rowHeight,
    scrollMargin: places.top,
    scrollPaddingStart: places.covered,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    overscan: 12,
    rangeExtractor: useMountedRows(focus.place, onPaper ? PAPER_ROWS : 0),
  });
  useSteadyPlace(places, virtualizer.measure);
  useEffect(() => {
    if (startAt !== undefined && startAt > 0) virtualizer.scrollToIndex(startAt, { align: 'start' });
  }, [virtualizer, startAt]);
  const chosen = useRef(chosenBy);
  useLayoutEffect(() => {
    if (chosen.current === chosenBy) return;
    chosen.current = chosenBy;
    if (restoring || table.current === null) return;
    // What stands above may have changed with the rows, so the place is looked up now.
    const { beginning } = placesNow(table.current);
    if (window.scrollY > beginning) window.scrollTo({ top: beginning });
  }, [chosenBy, restoring]);

  let reached = places.top;
  const gapBefore = (start: number, end: number): number => {
    const gap = start - reached;
    reached = end;
    return gap;
  };
  const scrolls = overflows ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {};
  return (
    <>
      <div ref={box} className={styles.box} {...scrolls}>
        <table ref={table} className={styles.table} aria-rowcount={count + 1}>
          <caption className={styles.caption}>{caption}</caption>
          <colgroup>{columns}</colgroup>
          <thead>
            <tr aria-rowindex={1}>{head}</tr>
          </thead>
          <tbody onFocus={focus.onFocus} onBlur={focus.onBlur}>
            {virtualizer.getVirtualItems().map(({ index, start, end }) => (
              <Fragment key={keyOf(index)}>
                <Gap height={gapBefore(start, end)} />
                <Row place={index} cells={cells} />
              </Fragment>
            ))}
            <Gap height={places.top + virtualizer.getTotalSize() - reached} />
          </tbody>
        </table>
      </div>
      {count > PAPER_ROWS && <p className={styles.paperNote}>{props.paperNote}</p>}
    </>
  );
}

const Row = memo(function Row({ place, cells }: { place: number; cells(place: number): ReactNode }) {
  return (
    <tr aria-rowindex={place + 2} data-place={place} data-paper={place < PAPER_ROWS ? undefined : 'none'}>
      {cells(place)}
    </tr>
  );
});

/** Rows that are not drawn, as empty room. */
function Gap({ height }: { height: number }) {
  if (height < 0.5) return null;
  return (
    <tr aria-hidden="true" className={styles.gap}>
      <td style={{ height }} />
    </tr>
  );
}
