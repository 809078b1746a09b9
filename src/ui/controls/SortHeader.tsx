import styles from './SortHeader.module.css';

interface Props {
  label: string;
  /** How the table is sorted by this column, or null. */
  direction: 'ascending' | 'descending' | null;
  align?: 'start' | 'end';
  onSort(): void;
}

/** The head of a column that the table can be sorted by. */
export function SortHeader({ label, direction, align = 'start', onSort }: Props) {
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-align={align}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <span aria-hidden="true" className={styles.arrow}>
          {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : ''}
        </span>
      </button>
    </th>
  );
}
