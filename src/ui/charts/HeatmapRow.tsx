import { memo } from 'react';
import { cellFill, hasRecords } from './cellFill.ts';
import styles from './Heatmap.module.css';
import { HeatmapRowLabel } from './HeatmapRowLabel.tsx';
import type { HeatmapCell, HeatmapColumn, RowDepth } from './heatmapModel.ts';

interface Props {
  index: number;
  label: string;
  depth: RowDepth;
  toggles: boolean;
  expanded: boolean | undefined;
  labelPicks: boolean;
  cellPicks: boolean;
  columns: readonly HeatmapColumn[];
  cell: (row: number, column: number) => HeatmapCell;
  steps: readonly number[];
  /** Whether texts are printed. */
  text: boolean;
  /** The column that takes the Tab key in this row, if it is this row. */
  active: number | undefined;
  selected: boolean;
  lit: ((row: number, column: number) => boolean) | undefined;
}

/** One row. Its props are plain values so that a moved focus draws two rows again, not all. */
export const HeatmapRow = memo(function HeatmapRow(props: Props) {
  const { index, columns, cell, steps, active, lit } = props;
  return (
    <tr>
      <th scope="row" className={styles.rowHead} data-depth={props.depth}>
        <HeatmapRowLabel
          index={index}
          label={props.label}
          toggles={props.toggles}
          expanded={props.expanded}
          picks={props.labelPicks}
          active={active}
          selected={props.selected}
        />
      </th>
      {columns.map((column, at) => {
        const item = cell(index, at);
        const faded = lit !== undefined && hasRecords(item) && !lit(index, at);
        const place = {
          'data-row': index,
          'data-column': at,
          tabIndex: active === at ? 0 : -1,
          'aria-label': item.name,
        };
        const fill = `${cellFill(item, steps, faded)} ${styles.cell}`;
        const text = props.text ? item.text : '';
        return props.cellPicks && hasRecords(item) ? (
          <td key={column.id} className={styles.box} data-marked={item.marked || undefined}>
            <button type="button" className={fill} {...place}>
              {text}
            </button>
          </td>
        ) : (
          <td
            key={column.id}
            className={`${styles.box} ${fill}`}
            data-marked={item.marked || undefined}
            {...place}
          >
            {text}
          </td>
        );
      })}
    </tr>
  );
});
