import styles from './SortHeader.module.css';

interface SortHeaderProps {
  readonly label: string;
  /** How the table is sorted by this column; `null` where it is sorted by another. */
  readonly direction: 'ascending' | 'descending' | null;
  readonly align?: 'start' | 'end';
  onSort(): void;
}

/** A column's head whose button sorts by it. */
export function SortHeader({ label, direction, align = 'start', onSort }: SortHeaderProps) {
  return (
    <th scope="col" aria-sort={direction ?? undefined} className={styles.head} data-align={align}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {label}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" data-direction={direction ?? 'none'}>
          <path d="M1 5 4 1.5 7 5z" />
          <path d="M1 7 4 10.5 7 7z" />
        </svg>
      </button>
    </th>
  );
}
