import styles from './Pager.module.css';

interface Props {
  /** From 1. */
  page: number;
  pages: number;
  total: number;
  pageSize: number;
  onPage(next: number): void;
}

/** Which part of a long list is shown, and the way to the parts beside it. */
export function Pager({ page, pages, total, pageSize, onPage }: Props) {
  if (pages <= 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav className={styles.pager} aria-label="Pages of the list">
      <button type="button" className={styles.step} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span>
        {first} to {Math.min(total, page * pageSize)} of {total}
      </span>
      <button type="button" className={styles.step} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
