import styles from './Heatmap.module.css';
import type { HeatmapColumn } from './heatmapModel.ts';
import { groupColumns, headStyle, labelEvery } from './heatmapSizes.ts';

interface Props {
  columns: readonly HeatmapColumn[];
  cellWidth: number;
}

/** Column heads in one or two lines, or set on end. A label without room is still read aloud. */
export function HeatmapHead({ columns, cellWidth }: Props) {
  const groups = groupColumns(columns, cellWidth);
  const every = labelEvery(columns, cellWidth);
  const style = headStyle(columns, cellWidth);
  return (
    <thead className={styles.head}>
      {groups.length > 0 && (
        <tr>
          <td className={styles.corner} rowSpan={2} />
          {groups.map((group, i) => (
            <th key={i} scope="colgroup" colSpan={group.span} className={styles.group}>
              <span className={group.shown ? styles.headText : styles.unseen}>{group.label}</span>
            </th>
          ))}
        </tr>
      )}
      <tr className={every === 0 ? styles.flat : undefined}>
        {groups.length === 0 && <td className={styles.corner} />}
        {columns.map((column, i) => (
          <th key={column.id} scope="col" data-set={style} className={styles.column}>
            <span
              className={
                style !== 'some'
                  ? styles.words
                  : every > 0 && i % every === 0
                    ? styles.headText
                    : styles.unseen
              }
            >
              {groups.length > 0 && <span className={styles.unseen}>{column.group} </span>}
              {column.label}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
