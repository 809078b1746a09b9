import {
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import { hasRecords } from './cellFill.ts';
import { moveInGrid, type GridPlace } from './gridKeys.ts';
import styles from './Heatmap.module.css';
import { HeatmapHead } from './HeatmapHead.tsx';
import { HeatmapRow } from './HeatmapRow.tsx';
import { headPlaces, type HeatmapCell, type HeatmapColumn, type HeatmapRowHead } from './heatmapModel.ts';
import { headWidth, heatmapSizes, textWidth } from './heatmapSizes.ts';
import { Tooltip } from './Tooltip.tsx';
import { useElementWidth } from './useElementWidth.ts';
import { useScrollEdges } from './useScrollEdges.ts';
import { useTooltip } from './useTooltip.ts';

export interface HeatmapProps {
  /** Names the table; read aloud, not drawn (the section's title is above it). */
  caption: string;
  rows: readonly HeatmapRowHead[];
  columns: readonly HeatmapColumn[];
  /** The cell at a row and column index. Keep its identity while the figures stay: rows are memoised on it. */
  cell: (row: number, column: number) => HeatmapCell;
  /** Lower edges of the ramp's steps, as `quantileSteps` gives them. */
  steps: readonly number[];
  /** Called with indices; without it the cells are only read. Cells without records are never picked. */
  onPick?: ((row: number, column: number) => void) | undefined;
  onPickRow?: ((row: number) => void) | undefined;
  /** Called with the cell under the pointer or the focus, and with null when there is none or nothing in it. */
  onPoint?: ((place: GridPlace | null) => void) | undefined;
  /** Whether a cell has to do with what is pointed at elsewhere; the others fade. Keep its identity. */
  lit?: ((row: number, column: number) => boolean) | undefined;
}

/**
 * Rows by columns, coloured by amount: a real table, walked by the arrow keys (Home, End, with Ctrl
 * to the corners; left of the first cell stand the row's own buttons). One Tab stop for all of it.
 */
export function Heatmap(props: HeatmapProps) {
  const { rows, columns, cell, onPick, onPickRow } = props;
  const table = useRef<HTMLTableElement>(null);
  const [box, width, onPaper] = useElementWidth<HTMLDivElement>(720);
  useScrollEdges(box);
  const [wanted, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const tooltip = useTooltip();

  const active = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const head = rows.reduce(
    (most, row) => Math.max(most, headWidth(row.label, row.depth, !!row.onToggle)),
    32,
  );
  const sizes = heatmapSizes(width, columns.length, head, onPaper);
  const widest = useMemo(
    () => widestText(cell, rows.length, columns.length),
    [cell, rows.length, columns.length],
  );
  // All texts or none: a table that prints some of them makes the others look empty.
  const text = widest <= sizes.cell;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveInGrid(event.key, event.ctrlKey || event.metaKey, placeOf(event) ?? active, {
      rows: rows.length,
      columns: columns.length,
      firstColumn: (row) => -headPlaces(rows[row], onPickRow !== undefined),
    });
    if (!to) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"][data-column="${to.column}"]`)?.focus();
  };
  const onClick = (event: SyntheticEvent) => {
    const place = placeOf(event);
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (!place) return;
    if (act === 'toggle') rows[place.row]?.onToggle?.();
    else if (act === 'pick') onPickRow?.(place.row);
    else if (hasRecords(cell(place.row, place.column))) onPick?.(place.row, place.column);
  };
  const describe = (event: SyntheticEvent) => {
    const place = placeOf(event);
    if (!place || place.column < 0) leave();
    else {
      tooltip.show((event.target as Element).closest('[data-row]')!, cell(place.row, place.column).name);
      props.onPoint?.(hasRecords(cell(place.row, place.column)) ? place : null);
    }
  };
  const leave = () => {
    tooltip.leave();
    props.onPoint?.(null);
  };

  return (
    <div ref={box} className={styles.scroller} style={{ '--held': `${sizes.head}px` } as CSSProperties}>
      <table
        ref={table}
        role="grid"
        className={styles.table}
        style={{ inlineSize: sizes.head + columns.length * (sizes.cell + 1) + 1 }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={describe}
        onPointerLeave={leave}
        onFocus={(event) => {
          const place = placeOf(event);
          if (place) setActive(place);
          if ((event.target as Element).matches(':focus-visible')) describe(event);
        }}
        onBlur={leave}
      >
        <caption className={styles.unseen}>{props.caption}</caption>
        <colgroup>
          <col style={{ inlineSize: sizes.head }} />
        </colgroup>
        <HeatmapHead columns={columns} cellWidth={sizes.cell} />
        <tbody>
          {rows.map((row, index) => (
            <HeatmapRow
              key={row.id}
              index={index}
              label={row.label}
              depth={row.depth}
              toggles={row.onToggle !== undefined}
              expanded={row.expanded}
              labelPicks={onPickRow !== undefined}
              cellPicks={onPick !== undefined}
              columns={columns}
              cell={cell}
              steps={props.steps}
              lit={props.lit}
              text={text}
              active={active.row === index ? active.column : undefined}
              selected={row.selected ?? false}
            />
          ))}
        </tbody>
      </table>
      <Tooltip state={tooltip} />
    </div>
  );
}

function placeOf(event: SyntheticEvent): GridPlace | undefined {
  const data = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset;
  return data ? { row: Number(data['row']), column: Number(data['column']) } : undefined;
}

function widestText(cell: HeatmapProps['cell'], rows: number, columns: number): number {
  let most = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) most = Math.max(most, textWidth(cell(row, column).text));
  }
  return most;
}
